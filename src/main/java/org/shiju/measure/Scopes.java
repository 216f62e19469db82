package org.shiju.measure;

import static org.shiju.measure.Words.ENTERING;
import static org.shiju.measure.Words.HALLS;
import static org.shiju.measure.Words.ISSUER;
import static org.shiju.measure.Words.PARTIAL;
import static org.shiju.measure.Words.SCOPELESS;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Page;
import org.shiju.model.Span;
import org.shiju.text.Lexicon;

/** Whose figure it is, where that is narrower than the issuer (统计范围): 劳动监察部门, 区法院, “粤省事”. */
final class Scopes {
  private static final int LONGEST_HALL = 14;

  /** 个别|镇(街道): a kind of bodies in few characters. */
  private static final int MOST_SOME = 8;

  private Scopes() {}

  /** 各区应急管理局: those of all parts together are the issuer's. */
  private static boolean isSum(String folded, int at) {
    return at > 0 && folded.charAt(at - 1) == '各' && "区县市地州".indexOf(folded.charAt(at)) >= 0;
  }

  /**
   * What holds a 的 or a blank or opens with a verb (抄送其他部门) is no body's name; 镇村两级调委会 and 基层中队 are
   * all there are.
   */
  private static boolean isNoName(String body, Language language) {
    Lexicon.Hit<Language.Word> word = language.wordAt(body, 0, body.length());
    boolean acts = word != null && word.length() > 1 && word.value() == Language.Word.STRONG;
    return acts
        || body.indexOf('的') >= 0
        || body.indexOf(' ') >= 0
        || body.indexOf('有') > 0
        || body.contains("两级")
        || body.contains("三级")
        || body.startsWith("基层");
  }

  /** 县政府, 市政府办公室, 区政府及其部门; 县政府法制办 is an office of its own. */
  private static boolean isGovernment(String body) {
    if (body.length() < 3 || !body.startsWith("政府", 1) || "市区县州旗".indexOf(body.charAt(0)) < 0) {
      return false;
    }
    String rest = body.substring(3);
    return rest.isEmpty() || rest.startsWith("办公") || rest.contains("部门") || rest.contains("会议");
  }

  /** 少数县区|行政机关负责人出庭应诉率低于80%: some bodies among many that open a topic; null where none do. */
  static @Nullable Span some(String folded, Span topic, Language language) {
    int word = language.starts(PARTIAL, folded, topic.start());
    for (int to = topic.start() + word + 1;
        word > 0 && to < Math.min(topic.end() - 1, topic.start() + word + MOST_SOME);
        to++) {
      if (language.endsBody(folded, to) && !language.endsBody(folded, to + 1)) {
        return new Span(topic.start(), to);
      }
    }
    return null;
  }

  /** The hall or named platform that something enters: 已进驻|行政服务中心, 接入|“粤省事”; null where none is. */
  static @Nullable String entered(Page page, Span span, Language language) {
    String folded = page.folded();
    if (!language.holds(ENTERING, folded, span.start(), span.end())) {
      return null;
    }
    String text = span.of(folded);
    for (String verb : language.list(ENTERING)) {
      int at = text.indexOf(verb);
      int from = span.start() + at + verb.length();
      int to = at >= 0 ? enteredEnd(folded, from, span.end(), language) : from;
      if (to > from) {
        return page.text().substring(from, to).strip();
      }
    }
    return null;
  }

  private static int enteredEnd(String folded, int from, int end, Language language) {
    if (from < end && folded.charAt(from) == '“') {
      int close = Closings.end(folded, from, end);
      return close > from ? close + 1 : from;
    }
    for (int to = from + 2; to <= Math.min(end, from + LONGEST_HALL); to++) {
      if (language.ends(HALLS, folded, to) > 0) {
        return to;
      }
    }
    return from;
  }

  /**
   * The acting body of a reading as a scope; null where it is the issuer itself or nobody in
   * particular.
   */
  static @Nullable String of(
      Page page, LeftReading reading, Language language, List<String> issuers) {
    Span agent = reading.agent();
    if (agent == null) {
      return null;
    }
    String folded = page.folded();
    int start = agent.start();
    int step = language.starts(ISSUER, folded, start);
    while (step > 0 && start + step < agent.end()) {
      start += step;
      step = language.starts(ISSUER, folded, start);
    }
    String body = folded.substring(start, agent.end());
    if (isSum(folded, start) || isNoName(body, language)) {
      return null;
    }
    if (body.startsWith("市、") || isGovernment(body)) {
      return null;
    }
    if (step == body.length() || language.has(SCOPELESS, body) || body.length() < 2) {
      return null;
    }
    int suffix = body.endsWith("系统") ? 2 : language.agent(body, body.length());
    String kind = body.substring(0, body.length() - Math.min(body.length(), suffix));
    if (kind.length() > 1
        && issuers.stream().anyMatch(issuer -> !issuer.contains("政府") && issuer.contains(kind))) {
      return null;
    }
    return page.text().substring(start, agent.end()).strip();
  }
}

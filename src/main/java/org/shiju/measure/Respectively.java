package org.shiju.measure;

import static org.shiju.measure.Words.ATTRIBUTES;
import static org.shiju.measure.Words.GENERIC;
import static org.shiju.measure.Words.POSSESSORS;
import static org.shiju.measure.Words.RATES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Page;
import org.shiju.model.Span;

/**
 * Deals the figures of a 分别 list out over what was listed: 维持、撤销、终止分别为3件、2件和1件;
 * 分别受理、审结行政复议案件12件、10件.
 *
 * <p>Only where there are as many members as figures; otherwise the figures keep what they have.
 */
final class Respectively {
  private static final String DEALT = "分别";

  private final Page page;
  private final Language language;
  private final NounPhrase phrases;
  private final String thing;

  Respectively(Page page, Language language, NounPhrase phrases, String thing) {
    this.page = page;
    this.language = language;
    this.phrases = phrases;
    this.thing = thing;
  }

  /**
   * Deals figures out.
   *
   * @param before the figure before them in the clause; null where there is none
   */
  void deal(LeftReading listed, Span left, @Nullable Draft before, List<Draft> figures) {
    if (dealOverBodies(left, figures) || dealOverCounted(left, before, figures)) {
      return;
    }
    Span whole = whole(listed);
    List<Span> members = members(whole);
    if (members.size() < 2 || members.size() > figures.size()) {
      return;
    }
    if (dealOverNamedVerbs(members, figures)) {
      return;
    }
    String shared = shared(members.get(members.size() - 1), members.get(0));
    String object = objectOfVerbs(members);
    String base = baseBeforeVerb(members.get(0));
    for (int i = 0; i < members.size(); i++) {
      Draft draft = figures.get(i);
      String member = phrases.in(members.get(i));
      member = i == 0 && !base.isEmpty() ? member.substring(member.indexOf('中') + 1) : member;
      if (!object.isEmpty()) {
        draft.subject = object;
        draft.predicate =
            i < members.size() - 1
                ? member
                : member.substring(0, member.length() - object.length());
      } else if (isVerb(member)) {
        draft.predicate = member;
        draft.subject = !base.isEmpty() ? base : thing.isEmpty() ? member : thing;
      } else {
        draft.subject = member.endsWith(shared) ? member : member + shared;
      }
      draft.predicate = draft.predicate == null ? figures.get(0).predicate : draft.predicate;
      draft.role = figures.get(0).role;
      draft.pattern = "respectively";
    }
  }

  /** 东港镇、西渡镇分别化解纠纷418件、365件: each figure is that of its body. */
  private boolean dealOverBodies(Span left, List<Draft> figures) {
    String folded = page.folded();
    int at = folded.substring(left.start(), left.end()).indexOf(DEALT);
    List<Span> members =
        at > 0 ? members(new Span(left.start(), left.start() + at)) : List.<Span>of();
    if (members.size() < 2 || members.size() != figures.size() || !areBodies(members)) {
      return false;
    }
    Span behind = new Span(left.start() + at + DEALT.length(), left.end());
    LeftReading said = LeftReading.of(folded, behind, language);
    String object = phrases.in(said.object().isEmpty() ? said.topic() : said.object());
    Span verb = said.verb();
    for (int i = 0; i < members.size(); i++) {
      Draft draft = figures.get(i);
      draft.scope = page.text().substring(members.get(i).start(), members.get(i).end()).strip();
      draft.subject = object.isEmpty() ? thing : object;
      draft.predicate = verb == null ? draft.predicate : verb.of(page.text());
      draft.pattern = "respectively";
    }
    return true;
  }

  /** 市场监管、生态环境两个领域|分别查办案件12件、5件: the list before the number of its members. */
  private boolean dealOverCounted(Span left, @Nullable Draft before, List<Draft> figures) {
    if (before == null
        || before.quantity.span().end() != left.start()
        || before.quantity.value().compareTo(BigDecimal.valueOf(figures.size())) != 0) {
      return false;
    }
    int at = left.of(page.folded()).indexOf(DEALT);
    String kind = at < 1 ? "" : left.of(page.text()).substring(0, at).strip();
    List<Span> members = members(new Span(before.clause.start(), before.quantity.span().start()));
    if (kind.isEmpty() || kind.length() > 3 || members.size() != figures.size()) {
      return false;
    }
    String object = figures.get(0).subject;
    for (int i = 0; i < members.size(); i++) {
      Draft draft = figures.get(i);
      draft.subject =
          phrases.in(members.get(i)) + (object.startsWith(kind) ? object : kind + object);
      draft.pattern = "respectively";
    }
    return true;
  }

  /** 行政复议申请收到、受理、审结数分别为…: a thing before verbs of which the last is named by 数. */
  private boolean dealOverNamedVerbs(List<Span> members, List<Draft> figures) {
    String first = phrases.in(members.get(0));
    String last = phrases.in(members.get(members.size() - 1));
    if (!last.endsWith("数")) {
      return false;
    }
    List<String> verbs = new ArrayList<>();
    int seam = first.length() - 2;
    verbs.add(seam > 1 ? first.substring(seam) : "");
    for (int i = 1; i < members.size() - 1; i++) {
      verbs.add(phrases.in(members.get(i)));
    }
    verbs.add(last.substring(0, last.length() - 1));
    if (!verbs.stream().allMatch(this::isVerb)) {
      return false;
    }
    for (int i = 0; i < verbs.size(); i++) {
      figures.get(i).subject = first.substring(0, seam);
      figures.get(i).predicate = verbs.get(i);
      figures.get(i).pattern = "respectively";
    }
    return true;
  }

  private boolean areBodies(List<Span> members) {
    for (Span member : members) {
      if (language.ends(POSSESSORS, page.folded(), member.end()) == 0
          && !language.endsBody(page.folded(), member.end())) {
        return false;
      }
    }
    return true;
  }

  /** What is listed: before 分别 the things, or behind it verbs with what they share. */
  private Span whole(LeftReading listed) {
    Span verb = listed.verb();
    int end = listed.tail().start();
    if (verb == null) {
      return new Span(listed.topic().start(), end);
    }
    boolean thingsFirst =
        page.folded().substring(Math.max(0, verb.start() - 4), verb.start()).contains("分别")
            && !listed.topic().isEmpty();
    if (thingsFirst) {
      return listed.topic();
    }
    return new Span(
        listed.topic().isEmpty() ? verb.start() : Math.min(verb.start(), listed.topic().start()),
        end);
  }

  /**
   * 制定、修改、废止规范性文件: the object behind the last of verbs that are all listed; empty where there is
   * none.
   */
  private String objectOfVerbs(List<Span> members) {
    for (int i = 0; i < members.size() - 1; i++) {
      if (!isVerb(phrases.in(members.get(i)))) {
        return "";
      }
    }
    String last = phrases.in(members.get(members.size() - 1));
    for (int n = 2; n < last.length() - 1; n++) {
      if (isVerb(last.substring(0, n)) && !isVerb(last)) {
        return last.substring(n);
      }
    }
    return "";
  }

  /** 复议案件中维持、撤销: the thing among which the verbs are counted. */
  private String baseBeforeVerb(Span first) {
    String member = phrases.in(first);
    int among = member.indexOf('中');
    return among > 1 && isVerb(member.substring(among + 1)) ? member.substring(0, among) : "";
  }

  private boolean isVerb(String member) {
    var hits = language.words(member);
    return hits.size() == 1
        && hits.get(0).length() == member.length()
        && hits.get(0).value() != Language.Word.COMPOUND;
  }

  /**
   * 民事、刑事案件: what the last member has beyond the length of the first, where it is a general noun or
   * a rate.
   */
  private String shared(Span last, Span first) {
    String tail = phrases.in(last);
    String head = phrases.in(first);
    if (tail.length() <= head.length() || language.endsWith(RATES, head)) {
      return "";
    }
    String beyond = tail.substring(head.length());
    boolean bare =
        head.length() > 1
            && head.length() < 4
            && beyond.length() > 3
            && language.countableEnd(head) < 0;
    return bare
            || language.countableEnd(beyond) == beyond.length()
            || language.has(GENERIC, beyond)
            || language.endsWith(RATES, beyond)
            || language.has(ATTRIBUTES, beyond)
        ? beyond
        : "";
  }

  private List<Span> members(Span whole) {
    List<Span> members = new ArrayList<>();
    String folded = page.folded();
    int start = whole.start();
    for (int i = whole.start(); i < whole.end(); i++) {
      char c = folded.charAt(i);
      if (c == '(') {
        int close = Sentences.bracketEnd(folded, i, whole.end());
        i = close < 0 ? i : close;
      } else if (c == '、' || c == '和' || c == '与' || c == '及') {
        if (i > start) {
          members.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    if (start < whole.end()) {
      members.add(new Span(start, whole.end()));
    }
    return members;
  }
}

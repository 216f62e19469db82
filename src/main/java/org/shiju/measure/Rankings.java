package org.shiju.measure;

import static org.shiju.measure.Words.ATTRIBUTES;
import static org.shiju.measure.Words.GROWTH;
import static org.shiju.measure.Words.RANK;

import org.jspecify.annotations.Nullable;
import org.shiju.model.Page;
import org.shiju.model.Span;

/** Names ranks by what is ranked: 政法工作满意度排名全市第一, 在全省执法大练兵中总分列第二. */
final class Rankings {
  /** 总分, 得分: what a ranking goes by, and the 中 before it. */
  private static final int LONGEST_MEASURE = 4;

  private final Page page;
  private final Language language;
  private final NounPhrase phrases;
  private final Memory memory;

  Rankings(Page page, Language language, NounPhrase phrases, Memory memory) {
    this.page = page;
    this.language = language;
    this.phrases = phrases;
    this.memory = memory;
  }

  /** 位列全省第一, 政法工作满意度排名全市第一. */
  void rank(Draft draft, Span left) {
    String folded = page.folded();
    String text = left.of(folded);
    int at = language.rankVerb(text);
    Span whole = at < 0 ? left : new Span(left.start(), left.start() + at);
    Span before = withoutRivals(whole);
    Span contest = contest(whole);
    String thing =
        phrases.in(contest == null ? LeftReading.of(folded, before, language).whole() : contest);
    if (contest != null) {
      thing += phrases.in(new Span(contest.end() + 1, whole.end())); // 在全省执法大练兵中|总分
    }
    if (at >= 0) {
      draft.predicate = text.substring(at, at + language.starts(RANK, text, at));
    }
    draft.subject = ranking(thing);
    draft.pattern = "rank";
  }

  /**
   * What is ranked: what stands before the rank, else the contest that the sentence told of, else
   * the latest thing.
   */
  String ranking(String thing) {
    String bare = thing.endsWith("排名") ? thing.substring(0, thing.length() - 2) : thing;
    boolean place =
        bare.length() < 4 && !language.has(ATTRIBUTES, bare) && !language.has(GROWTH, bare);
    String named =
        place && !memory.contest.isEmpty()
            ? memory.contest
            : bare.length() < 2 ? lastNamed() : ofLatest(thing);
    return named.endsWith("排名") ? named : named + "排名";
  }

  /** 在全国百城法治政府评估中|排名第二: what is ranked in, or null; behind a 的 the name itself. */
  private @Nullable Span contest(Span before) {
    String text = before.of(page.folded()).stripTrailing();
    int from = text.indexOf('在');
    int among = text.lastIndexOf('中');
    if (from < 0 || text.length() - among > LONGEST_MEASURE || among - from < 5) {
      return null;
    }
    Span ranked = new Span(before.start(), before.start() + from);
    if (phrases.in(LeftReading.of(page.folded(), ranked, language).whole()).length() > 3) {
      return null; // 优秀案卷在全市评查中: the thing is named
    }
    int relative = text.lastIndexOf('的', Math.max(0, among));
    int start = relative > from && among - relative > 4 ? relative : from;
    return new Span(before.start() + start + 1, before.start() + among);
  }

  /** 受表彰数量|与广州等一线城市并列: who else is ranked, and where, is no part of the thing. */
  private Span withoutRivals(Span before) {
    for (int i = before.start() + 2; i < before.end(); i++) {
      if ("与在居较比".indexOf(page.folded().charAt(i)) >= 0) {
        return new Span(before.start(), i);
      }
    }
    return before;
  }

  /** 增速|排名, 数量|排名: what says only how much is compared is the latest thing's. */
  private String ofLatest(String thing) {
    String bare = thing.endsWith("排名") ? thing.substring(0, thing.length() - 2) : thing;
    boolean leans = language.has(ATTRIBUTES, bare) || language.has(GROWTH, bare);
    String owner = language.has(GROWTH, bare) ? lastNamed() : memory.latest; // 增长11.2%,增速|排名
    return leans && !owner.isEmpty() && !owner.contains(bare) ? owner + thing : thing;
  }

  private String lastNamed() {
    return memory.topics().isEmpty() ? memory.thing : memory.topics().get(0);
  }
}

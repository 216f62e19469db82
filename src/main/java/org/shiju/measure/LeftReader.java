package org.shiju.measure;

import static org.shiju.measure.Words.BODIES;
import static org.shiju.measure.Words.CAUSATIVE;
import static org.shiju.measure.Words.GROWTH;
import static org.shiju.measure.Words.LIGHT;
import static org.shiju.measure.Words.NOMINAL;
import static org.shiju.measure.Words.OUTCOME;
import static org.shiju.measure.Words.RATES;
import static org.shiju.measure.Words.SETTINGS;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shiju.measure.Language.Word;
import org.shiju.model.Span;
import org.shiju.text.Chars;
import org.shiju.text.Lexicon;

/** Takes apart the text to the left of one figure; positions are absolute. */
final class LeftReader {
  private static final Pattern BY_ROLE = Pattern.compile("^以[^,。]{2,20}为[^,。]{2,6}的.");

  /** 针对, 应对, 面对; 对象, 对接: words in which 对 turns to nothing. */
  private static final String WITH_TURN = "针应面核反绝相校";

  private static final String NOT_TURN = "象接外比照应策等";
  private static final String NOT_RELATIVE = "目标";
  private static final String BASIS = "基础上";
  private static final Chars JOINING = Chars.of("、和或者及等并且");
  private final String folded;
  private final Language language;
  private final boolean figure;
  private final int leftStart;
  private final int end;
  private final int tailEnd;
  private final int start;
  private final ClauseEdges edges;
  private final Bodies bodies;

  /** 在现有基础上: what a change starts from; empty where the text does not say. */
  private final Span basis;

  LeftReader(String folded, Span left, Language language, boolean figure) {
    this.figure = figure;
    this.folded = folded;
    this.language = language;
    this.leftStart = left.start();
    this.tailEnd = left.end();
    this.edges = new ClauseEdges(folded, left, language);
    this.bodies = new Bodies(folded, language, edges, leftStart);
    this.end = edges.end();
    this.basis = edges.hits().isEmpty() ? new Span(end, end) : basis();
    int lead = edges.stripLead(leftStart);
    int manner = edges.behindManner(lead);
    this.start = manner == lead ? lead : edges.stripLead(manner);
  }

  private Span basis() {
    int on = leftStart;
    while (on < end && !(folded.charAt(on) == '基' && folded.startsWith(BASIS, on))) {
      on++;
    }
    if (on + BASIS.length() > end) {
      return new Span(end, end);
    }
    int in = on;
    while (in > leftStart && folded.charAt(in) != '在') {
      in--;
    }
    return in <= leftStart ? new Span(end, end) : new Span(in, on + BASIS.length());
  }

  LeftReading read() {
    Lexicon.Hit<Word> main = mainVerb();
    Span tail = new Span(end, tailEnd);
    Span nothing = new Span(end, end);
    if (main == null) {
      Span whole = new Span(start, Math.max(start, end));
      int cut = bodies.agentPrefix(whole);
      LeftReading unlisted = figure ? unlistedVerb(cut, tail) : null;
      if (unlisted != null) {
        return unlisted;
      }
      if (whole.isEmpty() && end - leftStart >= 2 && folded.startsWith("成功", end - 2)) {
        return new LeftReading(
            null, new Span(end - 2, end), nothing, nothing, tail, edges.issuerWide());
      }
      Span agent = cut > start ? new Span(start, cut) : null;
      int from =
          agent == null ? edges.afterPreposition(start) : cut == end ? start : edges.stripLead(cut);
      return new LeftReading(
          agent, null, nothing, new Span(Math.min(from, end), end), tail, edges.issuerWide());
    }
    int verbStart = leftStart + chainStart(main);
    int verbEnd = leftStart + main.end();
    Span before = new Span(start, Math.max(start, edges.stripLeadBack(start, verbStart)));
    if (basis.start() > start && basis.end() <= before.end() && before.end() - basis.end() < 2) {
      before = new Span(start, basis.start());
    }
    Span agent = bodies.agent(before);
    Span topic = agent != null ? new Span(start, start) : topic(before);
    int objectStart = edges.skipParticles(verbEnd);
    return new LeftReading(
        agent,
        new Span(leftStart + main.start(), verbEnd),
        new Span(Math.min(objectStart, end), end),
        topic,
        tail,
        edges.issuerWide());
  }

  /**
   * A verb that no list names, at the start or behind the body that acts, which ends at a place.
   */
  private @Nullable LeftReading unlistedVerb(int cut, Span tail) {
    int from = cut > start ? edges.stripLead(cut) : start;
    if (end - from < 5
        || language.endsWith(RATES, folded, from, end)
        || hasRelative(from)
        || edges.startsWithPreposition(new Span(from, end))
        || compoundAt(from)) {
      return null;
    }
    Span verb = Segmenter.openingVerb(folded, new Span(from, end));
    if (verb.isEmpty() || end - verb.end() < 2) {
      return null;
    }
    Span agent = cut > start ? new Span(start, cut) : null;
    return new LeftReading(
        agent,
        verb,
        new Span(edges.skipParticles(verb.end()), end),
        new Span(start, start),
        tail,
        edges.issuerWide());
  }

  /** Where the verbs in a row begin of which the last governs: 受理|办理 in 法律援助共受理办理案件. */
  private int chainStart(Lexicon.Hit<Word> main) {
    int first = main.start();
    List<Lexicon.Hit<Word>> hits = edges.hits();
    int at = hits.size() - 1;
    while (at >= 0 && (hits.get(at).start() != first || hits.get(at).end() != main.end())) {
      at--;
    }
    for (int i = at - 1; i >= 0; i--) {
      Lexicon.Hit<Word> before = hits.get(i);
      if (!isVerb(before) || before.length() < 2 || before.end() != first || is(NOMINAL, before)) {
        break;
      }
      first = before.start();
    }
    return edges.stripLeadBack(start, leftStart + first) > start ? first : main.start();
  }

  private boolean hasRelative(int from) {
    for (int i = from; i < end; i++) {
      if (folded.charAt(i) == '的') {
        return true;
      }
    }
    return false;
  }

  private boolean compoundAt(int at) {
    for (Lexicon.Hit<Word> hit : edges.hits()) {
      if (leftStart + hit.start() == at) {
        return hit.value() == Word.COMPOUND || hit.value() == Word.WEAK;
      }
    }
    return false;
  }

  /** What stands before the verb; of a prepositional phrase only what 对 turns to (对守信企业检查频次|下降). */
  private Span topic(Span before) {
    if (!edges.startsWithPreposition(before)) {
      return before;
    }
    if (folded.charAt(before.start()) == '以' && BY_ROLE.matcher(before.of(folded)).find()) {
      return before; // 以市局为被申请人的行政复议案件|审结
    }
    int turns = turnsAt(before);
    return turns < 0
        ? new Span(start, start)
        : new Span(turns + 1, Math.max(turns + 1, before.end()));
  }

  /**
   * Where 对 stands that says what is turned to, first or behind another preposition's phrase; or
   * -1.
   */
  private int turnsAt(Span before) {
    for (int i = before.start(); i < before.end() - 2; i++) {
      boolean first = i == before.start();
      if (folded.charAt(i) == '对'
          && !edges.wordAt(i)
          && (first
              || WITH_TURN.indexOf(folded.charAt(i - 1)) < 0
                  && NOT_TURN.indexOf(folded.charAt(i + 1)) < 0)) {
        return i;
      }
    }
    return -1;
  }

  /** The verb that governs the figure: see the package documentation, "Which verb governs". */
  private Lexicon.@Nullable Hit<Word> mainVerb() {
    List<Lexicon.Hit<Word>> hits = edges.hits();
    if (hits.isEmpty()) {
      return null;
    }
    int relative = lastRelative();
    int behind = start;
    if (start < end && edges.startsWithPreposition(new Span(start, end))) {
      behind = edges.afterPreposition(start);
    }
    int depth = 0;
    int read = leftStart;
    Lexicon.Hit<Word> chosen = null;
    Lexicon.Hit<Word> modifier = null;
    boolean settings = language.begins(SETTINGS, folded, start);
    for (int i = 0; i < hits.size(); i++) {
      Lexicon.Hit<Word> hit = hits.get(i);
      int at = leftStart + hit.start();
      for (; read < at; read++) {
        depth += folded.charAt(read) == '(' ? 1 : folded.charAt(read) == ')' ? -1 : 0;
      }
      if (at < start
          || !isVerb(hit)
          || depth > 0
          || leavesOneCharacter(hit)
          || basis.contains(at)
          || at > start && at <= behind) {
        continue;
      }
      boolean ends = leftStart + hit.end() == end && endsAsVerb(hit);
      if (!ends
          && (hit.value() == Word.WEAK || hit.length() == 1)
          && basis.end() != at
          && !follows(chosen, hit)
          && !opens(at)) {
        continue;
      }
      if (at < relative) {
        boolean governs = leftStart + hit.end() < relative - 1;
        boolean first = modifier == null && opens(at);
        modifier = governs && (first || isTwin(modifier, hit)) ? hit : modifier;
      } else if (chosen == null
          || isCausative(chosen)
          || follows(chosen, hit)
          || settings
          || isName(chosen, hit)
          || hit.value() == Word.STRONG && !opens(leftStart + chosen.start())) {
        chosen = hit;
      }
    }
    return chosen != null ? chosen : modifier;
  }

  /** 普法志愿队|开展: a word that may be a noun, before a body that acts, is part of its name. */
  private boolean isName(Lexicon.Hit<Word> first, Lexicon.Hit<Word> hit) {
    int body = language.ends(BODIES, folded, leftStart + hit.start());
    return first.value() == Word.WEAK
        && hit.value() == Word.STRONG
        && body > 0
        && hit.start() - body >= first.end();
  }

  /** 同比|增长, 申请人撤回|终止: growth and outcomes at the end of a phrase are its verb. */
  private boolean endsAsVerb(Lexicon.Hit<Word> hit) {
    return language.ends(GROWTH, folded, end) == hit.length()
        || language.is(OUTCOME, folded, leftStart + hit.start(), end);
  }

  private static boolean isVerb(Lexicon.Hit<Word> hit) {
    return hit.value() == Word.STRONG || hit.value() == Word.WEAK;
  }

  /** Whether nothing but 、, 和 or 等 stands between two verbs. */
  private boolean joined(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!JOINING.has(folded.charAt(leftStart + i))) {
        return false;
      }
    }
    return to - from < 4;
  }

  /** 收到并审查: what 并 joins to a verb is one. */
  private boolean isTwin(Lexicon.@Nullable Hit<Word> before, Lexicon.Hit<Word> hit) {
    return before != null
        && hit.start() == before.end() + 1
        && folded.charAt(leftStart + before.end()) == '并';
  }

  /** 梳理形成, 排查化解: of verbs in a row the last one governs. */
  private boolean follows(Lexicon.@Nullable Hit<Word> before, Lexicon.Hit<Word> hit) {
    if (before == null || before.length() < 2 || hit.length() < 2) {
      return false;
    }
    return joined(before.end(), hit.start()) && !is(LIGHT, before) && !is(NOMINAL, hit);
  }

  /** 征集点: a verb before one last character is part of a noun. */
  private boolean leavesOneCharacter(Lexicon.Hit<Word> hit) {
    return leftStart + hit.end() == end - 1;
  }

  private boolean isCausative(Lexicon.Hit<Word> hit) {
    return is(CAUSATIVE, hit);
  }

  private boolean is(Words list, Lexicon.Hit<Word> hit) {
    return language.is(list, folded, leftStart + hit.start(), leftStart + hit.end());
  }

  /** The place behind the last 的 that ends a modifier (符合条件的|企业), or -1. */
  private int lastRelative() {
    for (int i = end - 1; i > start; i--) {
      if (folded.charAt(i) == '的'
          && (i + 1 >= end || NOT_RELATIVE.indexOf(folded.charAt(i + 1)) < 0)) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * Whether a verb at {@code at} opens the clause: before it stand only opening words, an agent or
   * a prepositional phrase.
   */
  private boolean opens(int at) {
    int back = edges.stripLeadBack(start, at);
    if (back <= start) {
      return true;
    }
    Span before = new Span(start, back);
    return edges.startsWithPreposition(before)
        || back < at && !language.endsWith(RATES, folded, start, back)
        || bodies.agent(before) != null;
  }
}

package org.shiju.measure;

import static org.shiju.measure.Words.AGENTS;
import static org.shiju.measure.Words.ATTACHED;
import static org.shiju.measure.Words.LEAD;
import static org.shiju.measure.Words.NOT_AGENTS;
import static org.shiju.measure.Words.ORGANS;
import static org.shiju.measure.Words.PARTIAL;
import static org.shiju.measure.Words.PREPOSITIONS;
import static org.shiju.measure.Words.SERVICES;

import org.jspecify.annotations.Nullable;
import org.shiju.model.Span;

/** Finds the body that acts in a clause (区司法局, 劳动监察部门, “粤省事”专区). */
final class Bodies {
  private static final int PREFIX_REACH = 14;
  private static final long NAMES = Language.bits(AGENTS, SERVICES);
  private static final String[] MEANS = {"通过", "在"};
  private final String folded;
  private final Language language;
  private final ClauseEdges edges;
  private final int leftStart;
  private final int end;

  /** What was asked about last, often more than once, and the body that acts in it. */
  private @Nullable Span asked;

  private @Nullable Span agent;

  Bodies(String folded, Language language, ClauseEdges edges, int leftStart) {
    this.folded = folded;
    this.language = language;
    this.edges = edges;
    this.leftStart = leftStart;
    this.end = edges.end();
  }

  /**
   * The body that acts: what opens the clause up to the last character of its kind's name (区司法局,
   * “粤省事”专区).
   */
  @Nullable Span agent(Span before) {
    if (!before.equals(asked)) {
      agent = find(before);
      asked = before;
    }
    return agent;
  }

  private @Nullable Span find(Span before) {
    if (before.isEmpty()) {
      return null;
    }
    int from = before.start();
    Span platform = platform(before);
    if (platform != null || language.begins(PREPOSITIONS, folded, from)) {
      return platform;
    }
    if (language.begins(NOT_AGENTS, folded, from)
        || from >= 2 && from - 2 >= leftStart && language.begins(NOT_AGENTS, folded, from - 2)) {
      return null;
    }
    for (int to = before.end(); to > from + 1; to--) {
      if (language.mayEnd(NAMES, folded.charAt(to - 1))
          && (language.agent(folded, to) > 0 || language.ends(SERVICES, folded, to) > 0)
          && isName(from, to)
          && (to == before.end() || endsBody(to))
          && !insideBracket(from, to)) {
        return new Span(from, to);
      }
    }
    return null;
  }

  /**
   * 在“粤商通”湛江专区, 市民通过“粤省事”: a named platform through which only part of the service runs, at the end
   * of what stands before the verb.
   */
  private @Nullable Span platform(Span before) {
    int quotation = before.start();
    while (quotation < before.end() && folded.charAt(quotation) != '“') {
      quotation++;
    }
    if (quotation == before.end()) {
      return null;
    }
    int open = behindMeans(before);
    int close = before.end();
    close = close > open && folded.charAt(close - 1) == '上' ? close - 1 : close;
    boolean named = open > 0 && open < close && folded.substring(open, close).indexOf('“') >= 0;
    boolean site =
        named
            && (folded.charAt(close - 1) == '”'
                || folded.startsWith("专区", close - 2)
                || folded.startsWith("小程序", close - 3));
    return site ? new Span(open, close) : null;
  }

  /**
   * Behind 在 or 通过, which open a phrase or stand before a quotation in it; -1 where neither does.
   */
  private int behindMeans(Span phrase) {
    for (String word : MEANS) {
      if (folded.startsWith(word, phrase.start())) {
        return phrase.start() + word.length();
      }
      for (int i = phrase.start() + word.length() + 1; i < phrase.end(); i++) {
        if (folded.charAt(i) == '“' && folded.startsWith(word, i - word.length())) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether a phrase may be a body's name: 满意率在全市城管系统 and 从省级部门 are none. */
  private boolean isName(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if (c == '从' || c == '率') {
        return false;
      }
    }
    return true;
  }

  private boolean endsBody(int at) {
    return language.starts(LEAD, folded, at) > 0
        || edges.wordAt(at)
        || language.starts(PREPOSITIONS, folded, at) > 0;
  }

  /**
   * Where a body that opens a bare noun phrase ends: 区属部门及镇(街道)|一审被诉案件. The phrase start where none
   * does.
   */
  int agentPrefix(Span whole) {
    if (edges.startsWithPreposition(whole)) {
      return whole.start();
    }
    int limit = Math.min(whole.end(), whole.start() + PREFIX_REACH);
    for (int i = limit; i > whole.start() + 2; i--) {
      if (language.mayEnd(NAMES, folded.charAt(i - 1))
          && (language.agent(folded, i) > 0
              || i < whole.end() && language.ends(SERVICES, folded, i) > 0)
          && isName(whole.start(), i)
          && (!language.begins(ATTACHED, folded, i)
              || language.begins(PARTIAL, folded, whole.start()))
          && !insideBracket(whole.start(), i)) {
        boolean alone = i == whole.end();
        if (!alone && language.ends(ORGANS, folded, whole.end()) > 0) {
          return whole.start(); // 乡镇(街道)|调委会: the name goes on
        }
        return alone || whole.end() - i > 2 && !language.begins(NOT_AGENTS, folded, whole.start())
            ? i
            : whole.start();
      }
    }
    return whole.start();
  }

  private boolean insideBracket(int from, int at) {
    int depth = 0;
    for (int i = from; i < at; i++) {
      depth += folded.charAt(i) == '(' ? 1 : folded.charAt(i) == ')' ? -1 : 0;
    }
    return depth != 0 || at < end && ")、和及与".indexOf(folded.charAt(at)) >= 0;
  }
}

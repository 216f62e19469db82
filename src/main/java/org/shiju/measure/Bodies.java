package org.shiju.measure;

import static org.shiju.measure.Words.ATTACHED;
import static org.shiju.measure.Words.LEAD;
import static org.shiju.measure.Words.NOT_AGENTS;
import static org.shiju.measure.Words.ORGANS;
import static org.shiju.measure.Words.PREPOSITIONS;
import static org.shiju.measure.Words.SERVICES;

import org.jspecify.annotations.Nullable;
import org.shiju.model.Span;

/** Finds the body that acts in a clause (区司法局, 劳动监察部门, “粤省事”专区). */
final class Bodies {
  private static final int PREFIX_REACH = 14;
  private final String folded;
  private final Language language;
  private final ClauseEdges edges;
  private final int leftStart;
  private final int end;

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
    if (before.isEmpty()) {
      return null;
    }
    int from = before.start();
    int preposition = language.starts(PREPOSITIONS, folded, from);
    if (preposition > 0) {
      return platform(from, preposition, before.end());
    }
    if (language.begins(NOT_AGENTS, folded, from)
        || from >= 2 && from - 2 >= leftStart && language.begins(NOT_AGENTS, folded, from - 2)) {
      return null;
    }
    for (int to = before.end(); to > from + 1; to--) {
      if ((language.agent(folded, to) > 0 || language.ends(SERVICES, folded, to) > 0)
          && folded.substring(from, to).indexOf('从') < 0
          && (to == before.end() || endsBody(to))
          && !insideBracket(from, to)) {
        return new Span(from, to);
      }
    }
    return null;
  }

  /** 在“粤商通”湛江专区, 通过“粤省事”: a named platform through which only part of the service runs. */
  private @Nullable Span platform(int from, int preposition, int to) {
    String word = folded.substring(from, from + preposition);
    if (!word.equals("在") && !word.equals("通过")) {
      return null;
    }
    int open = from + preposition;
    int close = to > open && folded.charAt(to - 1) == '上' ? to - 1 : to;
    boolean named = open < close && folded.substring(open, close).indexOf('“') >= 0;
    boolean site =
        named
            && (folded.charAt(close - 1) == '”'
                || folded.startsWith("专区", close - 2)
                || folded.startsWith("小程序", close - 3));
    return site ? new Span(open, close) : null;
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
      if (language.agent(folded, i) > 0
          && folded.substring(whole.start(), i).indexOf('从') < 0
          && !language.begins(ATTACHED, folded, i)
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

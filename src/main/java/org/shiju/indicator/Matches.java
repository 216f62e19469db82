package org.shiju.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shiju.text.Lexicon;

/**
 * Which conditions of which rules one measurement meets, found by scanning its texts once for the
 * words of all rules.
 *
 * <p>One table serves all measurements of a document, one after the other: an entry counts only
 * where it bears the number of the current one, so that nothing need be cleared between them.
 */
final class Matches implements Texts.Scan {
  /** Places of subject and predicate beyond this count as one; no column name is longer. */
  private static final int MASK = 63;

  private static final int NEAREST = 40;
  private static final int STEP = 8;

  private final RuleSet rules;

  /** The words of each text: figures of one sentence or section share surroundings. */
  private final Map<String, List<Lexicon.Hit<Condition[][]>>> found = new HashMap<>();

  /** The number of the measurement at hand, from 1. */
  private int current;

  /** By condition: the last measurement that met it. */
  private final int[] met;

  /** By condition: the characters of the subject that its words cover, one bit each. */
  private final long[] subject;

  /** By condition: the characters of the predicate that its words cover. */
  private final long[] predicate;

  /** By condition: its best word in any other text. */
  private final int[] other;

  /** By rule: the last measurement that called it up. */
  private final int[] called;

  /** By rule: how many of its calling lines that measurement met. */
  private final int[] calls;

  /** The rules called up, in the order of their first words. */
  private final List<IndicatorRule> candidates = new ArrayList<>();

  /** By rule: whether its lines are noted. */
  private final BitSet open = new BitSet();

  /** By rule: whether it is of a pack that the document is read with. */
  private final BitSet all;

  Matches(RuleSet rules, Set<String> packs) {
    this.rules = rules;
    this.all = rules.of(packs);
    met = new int[rules.conditions()];
    subject = new long[met.length];
    predicate = new long[met.length];
    other = new int[met.length];
    called = new int[rules.rules.size()];
    calls = new int[called.length];
  }

  /** Begins with the next measurement: nothing found, all rules of the document's packs open. */
  void begin() {
    current++;
    candidates.clear();
    open.clear();
    open.or(all);
  }

  /** Notes only lines of these rules from now on. */
  void narrow(BitSet orders) {
    open.and(orders);
  }

  /** Finds the words of one text. */
  @Override
  public void scan(Source source, String text, int distance) {
    int length = text.length();
    int bare = bareLength(text);
    List<Lexicon.Hit<Condition[][]>> words = words(text);
    for (int k = 0; k < words.size(); k++) {
      Lexicon.Hit<Condition[][]> hit = words.get(k);
      for (Condition condition : hit.value()[source.ordinal()]) {
        if (open.get(condition.ruleOrder)
            && condition.field.accepts(hit.start(), hit.end(), length, bare)) {
          note(condition, source, hit.start(), hit.end(), distance);
        }
      }
    }
  }

  /** Length of a text without a bracket at its end: 示范村 of 示范村(社区). */
  static int bareLength(String text) {
    return text.endsWith(")") ? Math.max(0, text.lastIndexOf('(')) : text.length();
  }

  /** The words of a text that some line asks for somewhere. */
  private List<Lexicon.Hit<Condition[][]>> words(String text) {
    List<Lexicon.Hit<Condition[][]>> words = found.get(text);
    if (words == null) {
      words = rules.lexicon.hits(text);
      found.put(text, words);
    }
    return words;
  }

  private void note(Condition condition, Source source, int start, int end, int distance) {
    int at = condition.order;
    if (met[at] != current) {
      met[at] = current;
      subject[at] = 0;
      predicate[at] = 0;
      other[at] = 0;
      if (condition.calls) {
        call(condition.rule);
      }
    }
    switch (source) {
      case SUBJECT -> subject[at] |= mask(start, end);
      case PREDICATE -> predicate[at] |= mask(start, end);
      default ->
          other[at] = Math.max(other[at], end - start + Math.max(0, NEAREST - STEP * distance));
    }
  }

  private void call(IndicatorRule rule) {
    if (called[rule.order] != current) {
      called[rule.order] = current;
      calls[rule.order] = 0;
      candidates.add(rule);
    }
    calls[rule.order]++;
  }

  private static long mask(int start, int end) {
    int from = Math.min(start, MASK);
    int length = Math.min(end, MASK + 1) - from;
    return length <= 0 ? 1L << MASK : (-1L >>> (64 - length)) << from;
  }

  /** Rules of which at least one anchoring word was found. */
  List<IndicatorRule> candidates() {
    return candidates;
  }

  /** Whether every line of the rule that calls it up was met. */
  boolean isCalledFully(IndicatorRule rule) {
    return called[rule.order] == current && calls[rule.order] == rule.calls;
  }

  boolean met(Condition condition) {
    return met[condition.order] == current;
  }

  /** Whether words of the rule's lines reach the end of a subject. */
  boolean reachesEnd(IndicatorRule rule, String text) {
    long last = mask(text.length() - 1, text.length());
    for (Condition condition : rule.when) {
      if (met(condition) && (subject[condition.order] & last) != 0) {
        return true;
      }
    }
    return false;
  }

  /** How specific a rule is: the characters that its words cover. */
  int score(IndicatorRule rule) {
    return parts(rule).total();
  }

  Score parts(IndicatorRule rule) {
    long subjects = 0;
    long predicates = 0;
    int others = 0;
    for (Condition condition : rule.when) {
      if (met(condition)) {
        subjects |= subject[condition.order];
        predicates |= predicate[condition.order];
        others += other[condition.order];
      }
    }
    return new Score(rule.priority, Long.bitCount(subjects), Long.bitCount(predicates), others);
  }
}

package org.shiju.indicator;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.text.Lexicon;

/**
 * Which conditions of which rules one measurement meets, found by scanning its texts once for the
 * words of all rules.
 */
final class Matches {
  /** Places of subject and predicate beyond this count as one; no column name is longer. */
  private static final int MASK = 63;

  private static final int NEAREST = 40;
  private static final int STEP = 8;

  /** What the words of one condition cover: masks of characters, and the best word elsewhere. */
  private static final class Cover {
    long subject;
    long predicate;
    int other;
  }

  private final Map<Condition, Cover> covers = new HashMap<>();
  private final Set<IndicatorRule> candidates = new LinkedHashSet<>();
  private @Nullable BitSet open;
  private final Lexicon<EnumMap<Source, List<Condition>>> lexicon;

  Matches(Lexicon<EnumMap<Source, List<Condition>>> lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Finds the words of one text.
   *
   * @param distance 0 for the text itself or the nearest topic, 1 for the next …
   */
  void scan(Source source, String text, int distance) {
    int bare = text.endsWith(")") ? Math.max(0, text.lastIndexOf('(')) : text.length();
    for (Lexicon.Hit<EnumMap<Source, List<Condition>>> hit : lexicon.hits(text)) {
      List<Condition> conditions = hit.value().get(source);
      if (conditions == null) {
        continue;
      }
      for (Condition condition : conditions) {
        if (isOpen(condition.rule)
            && condition.field.accepts(hit.start(), hit.end(), text.length(), bare)) {
          note(condition, source, hit.start(), hit.end(), distance);
        }
      }
    }
  }

  /** Notes only lines of these rules from now on. */
  void narrow(List<IndicatorRule> rules) {
    BitSet orders = new BitSet();
    rules.forEach(rule -> orders.set(rule.order));
    open = orders;
  }

  private boolean isOpen(IndicatorRule rule) {
    return open == null || open.get(rule.order);
  }

  private void note(Condition condition, Source source, int start, int end, int distance) {
    Cover cover = covers.computeIfAbsent(condition, c -> new Cover());
    switch (source) {
      case SUBJECT -> cover.subject |= mask(start, end);
      case PREDICATE -> cover.predicate |= mask(start, end);
      default ->
          cover.other = Math.max(cover.other, end - start + Math.max(0, NEAREST - STEP * distance));
    }
    if (condition.calls) {
      candidates.add(condition.rule);
    }
  }

  private static long mask(int start, int end) {
    int from = Math.min(start, MASK);
    int length = Math.min(end, MASK + 1) - from;
    return length <= 0 ? 1L << MASK : (-1L >>> (64 - length)) << from;
  }

  /** Rules of which at least one anchoring word was found. */
  Set<IndicatorRule> candidates() {
    return candidates;
  }

  boolean met(Condition condition) {
    return covers.containsKey(condition);
  }

  /** Characters of subject and predicate that the rule's words cover, times 1000, plus the rest. */
  int score(IndicatorRule rule) {
    long subject = 0;
    long predicate = 0;
    int other = 0;
    for (Condition condition : rule.when) {
      @Nullable Cover cover = covers.get(condition);
      if (cover != null) {
        subject |= cover.subject;
        predicate |= cover.predicate;
        other += cover.other;
      }
    }
    int covered = Long.bitCount(subject) + Long.bitCount(predicate);
    return rule.priority * 1_000_000 + covered * 1000 + Math.min(other, 999);
  }
}

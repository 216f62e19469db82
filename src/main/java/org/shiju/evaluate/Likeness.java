package org.shiju.evaluate;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether a subject or scope says what a reader wrote down; two readers seldom write the same: 复议案件
 * for 行政复议案件.
 */
public final class Likeness {
  /** What may stand besides the whole of what was wanted. */
  private static final int BESIDES = 8;

  private Likeness() {}

  /**
   * Half of what is wanted or more, or all of it with at most eight characters besides, or seven
   * tenths of the characters of both; spaces do not count. Where nothing is wanted all will do.
   */
  public static boolean holds(String wanted, String said) {
    String gold = wanted.replace(" ", "");
    String ours = said.replace(" ", "");
    if (gold.isEmpty() || ours.isEmpty()) {
      return gold.isEmpty();
    }
    int goldLength = length(gold);
    int length = length(ours);
    return gold.contains(ours) && 2 * length >= goldLength
        || ours.contains(gold) && length <= goldLength + BESIDES
        || 20L * common(gold, ours) >= 7L * (goldLength + length);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static int common(String gold, String ours) {
    Map<Integer, Integer> counts = new HashMap<>();
    gold.codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
    return (int) ours.codePoints().filter(c -> counts.merge(c, -1, Integer::sum) >= 0).count();
  }
}

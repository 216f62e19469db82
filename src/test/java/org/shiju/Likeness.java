package org.shiju;

/** Whether a subject or scope says what a reader wrote down; two readers seldom write the same. */
public final class Likeness {
  /** What may stand besides the whole of what was wanted. */
  private static final int BESIDES = 8;

  private Likeness() {}

  /**
   * Half of what is wanted or more, or all of it with at most eight characters besides, or seven
   * tenths of the characters of both; blanks do not count.
   */
  public static boolean holds(String wanted, String said) {
    String gold = wanted.replace(" ", "");
    String ours = said.replace(" ", "");
    if (gold.isEmpty() || ours.isEmpty()) {
      return gold.isEmpty();
    }
    int[] counts = new int[Character.MAX_VALUE + 1];
    gold.chars().forEach(c -> counts[c]++);
    long common = ours.chars().filter(c -> counts[c]-- > 0).count();
    return gold.contains(ours) && 2 * ours.length() >= gold.length()
        || ours.contains(gold) && ours.length() <= gold.length() + BESIDES
        || 20 * common >= 7L * (gold.length() + ours.length());
  }
}

package org.shiju.reports;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Hits and misses of one figure over all documents. */
final class Tally {
  private int right;
  private int extra;
  private int missed;

  /** One answer: right, or a miss and an extra one. */
  void count(boolean isRight) {
    if (isRight) {
      right++;
    } else {
      extra++;
      missed++;
    }
  }

  void miss() {
    missed++;
  }

  void extra() {
    extra++;
  }

  <T> void compare(Set<T> wanted, Set<T> said) {
    Set<T> both = new HashSet<>(wanted);
    both.retainAll(said);
    right += both.size();
    extra += said.size() - both.size();
    missed += wanted.size() - both.size();
  }

  /** The harmonic mean of precision and recall; 1 where nothing was wanted and nothing said. */
  double f1() {
    int all = 2 * right + extra + missed;
    return all == 0 ? 1 : 2.0 * right / all;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%.3f  (right %d, extra %d, missed %d)", f1(), right, extra, missed);
  }
}

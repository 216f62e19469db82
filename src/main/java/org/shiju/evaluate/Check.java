package org.shiju.evaluate;

import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A relation between figures, kept or broken: 受理623宗 within 收到761宗.
 *
 * @param starts where the figures begin
 * @param status {@code consistent}
 */
record Check(SortedSet<Integer> starts, String status) {
  static final Comparator<Check> ORDER =
      Comparator.comparing((Check c) -> c.starts.first())
          .thenComparing(Check::operands)
          .thenComparing(Check::status);

  private static final double HALF = 0.5;

  Check {
    starts = new TreeSet<>(starts);
  }

  /** The places as gold files have them: {@code 3462|3468}. */
  String operands() {
    return starts.stream().map(String::valueOf).collect(Collectors.joining("|"));
  }

  /** For a person: {@code consistent 3462|3468}. */
  String told() {
    return status + " " + operands();
  }

  /** How well another fits, leniently: the more the better, 0 for not at all. */
  double fits(Check other) {
    if (starts.equals(other.starts)) {
      return status.equals(other.status) ? 3 : 2;
    }
    TreeSet<Integer> all = new TreeSet<>(starts);
    all.addAll(other.starts);
    long both = starts.stream().filter(other.starts::contains).count();
    double share = (double) both / all.size();
    return status.equals(other.status) && share >= HALF ? share : 0;
  }
}

package org.shiju.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks of figures against each other (勾稽关系).
 *
 * <p>To the letter, operands and status are the gold's. Leniently, each at most once: the operands
 * alone, or the status with at least half of all operands shared (Jaccard), the best fit first.
 */
final class CheckScorer {
  private final Scorer scorer;

  CheckScorer(Scorer scorer) {
    this.scorer = scorer;
  }

  void score() {
    Set<Check> gold = scorer.gold().checks();
    if (gold == null) {
      return;
    }
    Marks marks = scorer.sheet().part(Place.CHECK);
    OutlineScorer.count(gold, scorer.said().checks(), marks.strict());
    List<Check> wanted = gold.stream().sorted(Check.ORDER).toList();
    List<Check> said = scorer.said().checks().stream().sorted(Check.ORDER).toList();
    lenient(Pairing.of(wanted, said, Check::fits), wanted.size(), said.size(), marks.lenient());
    places(wanted, said);
  }

  private static void lenient(Pairing pairs, int wanted, int said, Tally tally) {
    for (int i = 0; i < wanted; i++) {
      if (pairs.has(i)) {
        tally.hit();
      } else {
        tally.miss();
      }
    }
    for (int j = 0; j < said; j++) {
      if (!pairs.isTaken(j)) {
        tally.extra();
      }
    }
  }

  private void places(List<Check> wanted, List<Check> said) {
    List<Check> extra = new ArrayList<>(said);
    extra.removeAll(wanted);
    for (Check check : wanted) {
      if (said.contains(check)) {
        judged(check, check, check);
      } else {
        Check other =
            extra.stream().filter(c -> c.starts().equals(check.starts())).findFirst().orElse(null);
        extra.remove(other);
        judged(check, check, other);
      }
    }
    extra.forEach(check -> judged(check, null, check));
  }

  private void judged(Check at, @Nullable Check want, @Nullable Check have) {
    int start = Math.max(0, at.starts().first());
    scorer.judged(
        Place.CHECK,
        Place.CHECK,
        new Extent(start, end(start)),
        at.operands(),
        want == null ? null : want.told(),
        have == null ? null : have.told(),
        want != null && want.equals(have));
  }

  /** The end of the figure that begins there. */
  private int end(int start) {
    List<Figure> figures = new ArrayList<>(scorer.said().figures());
    List<Figure> gold = scorer.gold().figures();
    figures.addAll(gold == null ? List.of() : gold);
    return figures.stream()
        .filter(figure -> figure.start() == start)
        .mapToInt(figure -> figure.extent().end())
        .max()
        .orElse(start);
  }
}

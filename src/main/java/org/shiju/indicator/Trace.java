package org.shiju.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one rule judged one measurement.
 *
 * @param rule {@code rule-of-law/disputes.yaml#reconsideration.received/1}, the last number the
 *     place among the rules of its indicator
 * @param fired whether all its conditions held
 * @param firstFailure the first condition that did not hold; null where the rule fired
 * @param score how specific the match is; 0 where the rule did not fire
 * @param parts what its words cover, whether it fired or not
 * @param conditions all its conditions in the order in which they are told
 */
public record Trace(
    String rule,
    boolean fired,
    @Nullable String firstFailure,
    int score,
    Score parts,
    List<Tried> conditions) {
  public Trace {
    conditions = List.copyOf(conditions);
  }
}

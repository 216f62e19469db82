package org.shiju.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Measurement;
import org.shiju.model.Numeral;

/**
 * What is shown of a report to explain it.
 *
 * @param numerals those asked for, in text order
 * @param measurements those asked for, in text order
 * @param candidates the rules of the catalogue that were tried on these measurements; null where
 *     nobody asked
 */
public record Explanation(
    List<Numeral> numerals, List<Measurement> measurements, @Nullable List<Candidate> candidates) {

  /**
   * A rule that was tried on a measurement.
   *
   * @param measurement its id, {@code m3}
   * @param rule {@code rule-of-law/disputes.yaml#reconsideration.received/1}, the last number the
   *     place among the rules of its indicator
   * @param firstFailure the first condition that did not hold; null where the rule fired
   * @param score how specific the match is, where the rule fired
   */
  public record Candidate(
      String measurement, String rule, @Nullable String firstFailure, int score) {}
}

package org.shiju.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * All that is told of an evaluation (评测结果).
 *
 * @param errors how many wrong places are listed
 * @param against changes since another run; null where there is none
 */
public record Evaluated(Scores scores, int errors, @Nullable Comparison against) {
  /**
   * The scores of one run.
   *
   * @param before of another run of the same gold; null where there is none
   */
  public static Evaluated of(Scores scores, int errors, @Nullable Scores before) {
    return new Evaluated(scores, errors, before == null ? null : Comparison.of(before, scores));
  }

  /** As text for a person. */
  public String text() {
    return new EvaluatedText(this).text();
  }

  /** As one indented JSON object. */
  public String json() {
    return new EvaluatedJson(this).json();
  }
}

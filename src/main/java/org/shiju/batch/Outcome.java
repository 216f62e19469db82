package org.shiju.batch;

import org.jspecify.annotations.Nullable;
import org.shiju.model.Report;
import org.shiju.read.Input;

/**
 * What became of one input: a report or a failure, never both.
 *
 * @param input what was read
 * @param report null where the input could not be read
 * @param failure null where it could
 */
public record Outcome(Input input, @Nullable Report report, @Nullable Failure failure) {
  /**
   * Why an input gave no report.
   *
   * @param code snake_case and stable: {@code empty}, {@code binary}
   * @param message for a person, with what to do
   * @param cause for {@code --debug}
   */
  public record Failure(String code, String message, Throwable cause) {}

  static Outcome of(Input input, Report report) {
    return new Outcome(input, report, null);
  }

  static Outcome failed(Input input, String code, String message, Throwable cause) {
    return new Outcome(input, null, new Failure(code, message, cause));
  }
}

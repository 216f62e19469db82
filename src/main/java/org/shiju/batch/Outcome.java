package org.shiju.batch;

import org.jspecify.annotations.Nullable;
import org.shiju.read.Input;

/**
 * What became of one input: a result or a failure, never both.
 *
 * @param input what was read
 * @param result null where the input could not be read
 * @param failure null where it could
 */
public record Outcome<T>(Input input, @Nullable T result, @Nullable Failure failure) {
  /**
   * Why an input gave no result.
   *
   * @param code snake_case and stable: {@code empty}, {@code binary}
   * @param message for a person, with what to do
   * @param cause for {@code --debug}
   */
  public record Failure(String code, String message, Throwable cause) {}

  static <T> Outcome<T> of(Input input, T result) {
    return new Outcome<>(input, result, null);
  }

  static <T> Outcome<T> failed(Input input, String code, String message, Throwable cause) {
    return new Outcome<>(input, null, new Failure(code, message, cause));
  }
}

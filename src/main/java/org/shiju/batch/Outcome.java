package org.shiju.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.read.Input;
import org.shiju.read.UnreadableException;

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

  /** Works on one input; what goes wrong, even by a fault of the program, is its failure. */
  public static <T> Outcome<T> of(Input input, Batch.Work<T> work) {
    try {
      return new Outcome<>(input, work.of(input), null);
    } catch (UnreadableException e) {
      return failed(input, e.code(), String.valueOf(e.getMessage()), e);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
      return isOfMemory(e)
          ? failed(
              input,
              "too_large",
              "needs more memory than there is; split it, or give more with SHIJU_OPTS=-Xmx2g",
              e)
          : failed(input, "internal_error", "a fault of the program, please report it: " + e, e);
    }
  }

  /**
   * Whether memory ran out. Java keeps some such errors ready and throws the same one again while a
   * stream is closed; that an error cannot hinder itself it then says by another, whose cause it
   * is.
   */
  public static boolean isOfMemory(Throwable e) {
    return e instanceof OutOfMemoryError || e.getCause() instanceof OutOfMemoryError;
  }

  /** Works on several at once; where that fails, on each alone, which shows whose fault it is. */
  public static <T> List<Outcome<T>> of(List<Input> inputs, Batch.Work<T> work) {
    List<Outcome<T>> together = together(inputs, work);
    if (together != null) {
      return together;
    }
    List<Outcome<T>> outcomes = new ArrayList<>(inputs.size());
    for (Input input : inputs) {
      outcomes.add(of(input, work));
    }
    return outcomes;
  }

  /**
   * Works on several at once; null where that fails, whosever fault it is, and for a single one.
   */
  public static <T> @Nullable List<Outcome<T>> together(List<Input> inputs, Batch.Work<T> work) {
    if (inputs.size() < 2) {
      return null;
    }
    try {
      List<T> results = work.of(inputs);
      List<Outcome<T>> outcomes = new ArrayList<>(inputs.size());
      for (int i = 0; i < inputs.size(); i++) {
        outcomes.add(new Outcome<>(inputs.get(i), results.get(i), null));
      }
      return outcomes;
    } catch (UnreadableException
        | RuntimeException
        | OutOfMemoryError
        | StackOverflowError
        | LinkageError e) {
      return null;
    }
  }

  private static <T> Outcome<T> failed(Input input, String code, String message, Throwable cause) {
    return new Outcome<>(input, null, new Failure(code, message, cause));
  }
}

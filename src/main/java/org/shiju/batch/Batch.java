package org.shiju.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.shiju.model.Report;

/**
 * Reads many inputs with some workers and hands the outcomes over in the order of the inputs.
 *
 * <p>At most {@code 4 × threads} documents are under way or waiting, so memory does not grow with
 * the number of inputs. One input that fails, even by a fault of the program, costs the others
 * nothing.
 */
public final class Batch {
  private static final int WINDOW = 4;

  private final int threads;
  private final Reading reading;

  public Batch(int threads, Reading reading) {
    this.threads = threads;
    this.reading = reading;
  }

  /** From the bytes of an input to its report. */
  @FunctionalInterface
  public interface Reading {
    Report read(byte[] bytes, Input input) throws IOException, Unreadable;
  }

  /** An input whose bytes give no text. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;

    public Unreadable(String code, String message, Throwable cause) {
      super(message, cause);
      this.code = code;
    }
  }

  /** Who takes the outcomes, one after the other, on the caller's thread. */
  @FunctionalInterface
  public interface Taker {
    void take(Outcome outcome) throws IOException;
  }

  /**
   * Reads all inputs.
   *
   * @throws IOException what the taker threw
   */
  public void run(List<Input> inputs, Taker taker) throws IOException {
    if (threads == 1 || inputs.size() == 1) {
      for (Input input : inputs) {
        taker.take(outcome(input));
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, inputs.size()));
    try {
      Deque<Future<Outcome>> window = new ArrayDeque<>();
      for (Input input : inputs) {
        window.add(workers.submit(() -> outcome(input)));
        if (window.size() >= WINDOW * threads) {
          taker.take(done(window.remove()));
        }
      }
      while (!window.isEmpty()) {
        taker.take(done(window.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Outcome done(Future<Outcome> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private Outcome outcome(Input input) {
    try {
      return Outcome.of(input, reading.read(input.bytes().read(), input));
    } catch (Unreadable e) {
      return Outcome.failed(input, e.code, String.valueOf(e.getMessage()), e);
    } catch (NoSuchFileException e) {
      return Outcome.failed(input, "not_found", "the file is gone", e);
    } catch (AccessDeniedException e) {
      return Outcome.failed(input, "no_access", "the file may not be read", e);
    } catch (IOException e) {
      return Outcome.failed(input, "io_error", String.valueOf(e.getMessage()), e);
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.failed(
          input, "internal_error", "a fault of the program, please report it: " + e, e);
    }
  }
}

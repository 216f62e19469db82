package org.shiju.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.shiju.model.Report;
import org.shiju.read.Input;
import org.shiju.read.UnreadableException;

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

  /** From an input to its report. */
  @FunctionalInterface
  public interface Reading {
    Report read(Input input) throws UnreadableException;
  }

  /** Who takes the outcomes, one after the other, on the caller's thread. */
  @FunctionalInterface
  public interface Taker {
    void take(Outcome outcome) throws IOException;
  }

  /**
   * Reads all inputs, taking each from the iterator only when there is room for it.
   *
   * @throws IOException what the taker threw
   */
  public void run(Iterator<Input> inputs, Taker taker) throws IOException {
    Input first = inputs.hasNext() ? inputs.next() : null;
    if (first == null) {
      return;
    }
    if (threads == 1 || !inputs.hasNext()) {
      taker.take(outcome(first));
      while (inputs.hasNext()) {
        taker.take(outcome(inputs.next()));
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Outcome>> window = new ArrayDeque<>();
      window.add(workers.submit(() -> outcome(first)));
      while (inputs.hasNext()) {
        Input input = inputs.next();
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
      return Outcome.of(input, reading.read(input));
    } catch (UnreadableException e) {
      return Outcome.failed(input, e.code(), String.valueOf(e.getMessage()), e);
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.failed(
          input, "internal_error", "a fault of the program, please report it: " + e, e);
    }
  }
}

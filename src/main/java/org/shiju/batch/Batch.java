package org.shiju.batch;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.shiju.read.Input;
import org.shiju.read.UnreadableException;

/**
 * Works on many inputs with some threads and hands the outcomes over in the order of the inputs.
 *
 * <p>At most {@code 64 × threads} inputs of together {@code 64} MB are under way or waiting, so
 * memory does not grow with the number of inputs and a slow one holds the others up only beyond
 * that. One input that fails, even by a fault of the program, costs the others nothing.
 *
 * @param <T> what is made of an input
 */
public final class Batch<T> {
  private final int threads;
  private final Work<T> work;
  private volatile boolean stopped;

  public Batch(int threads, Work<T> work) {
    this.threads = threads;
    this.work = work;
  }

  /** From an input to what is made of it; on any thread. */
  @FunctionalInterface
  public interface Work<T> {
    T of(Input input) throws UnreadableException;
  }

  /** Who takes the outcomes, one after the other, on the caller's thread. */
  @FunctionalInterface
  public interface Taker<T> {
    void take(Outcome<T> outcome) throws IOException;
  }

  /** Ends a run soon, from any thread: what is under way is left, and nothing more is taken. */
  public void stop() {
    stopped = true;
  }

  public boolean isStopped() {
    return stopped;
  }

  /**
   * Works on all inputs, taking each from the iterator only when there is room for it.
   *
   * @throws IOException what the taker threw
   */
  public void run(Iterator<Input> inputs, Taker<T> taker) throws IOException {
    Input first = inputs.hasNext() ? inputs.next() : null;
    if (first == null || stopped) {
      return;
    }
    if (threads == 1 || !inputs.hasNext()) {
      taker.take(outcome(first));
      while (!stopped && inputs.hasNext()) {
        taker.take(outcome(inputs.next()));
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads, Batch::daemon);
    try {
      Window<T> window = new Window<>(threads);
      window.add(first, workers.submit(() -> outcome(first)));
      while (!stopped && (inputs.hasNext() || !window.isEmpty())) {
        if (inputs.hasNext() && window.hasRoom()) {
          Input input = inputs.next();
          window.add(input, workers.submit(() -> outcome(input)));
        } else {
          Outcome<T> next = window.next(() -> stopped);
          if (next != null) {
            taker.take(next);
          }
        }
        takeDone(window, taker);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  /** What is done at the head of the window is taken at once, so that nothing is held for long. */
  private void takeDone(Window<T> window, Taker<T> taker) throws IOException {
    while (!stopped && window.isDone()) {
      Outcome<T> next = window.next(() -> stopped);
      if (next != null) {
        taker.take(next);
      }
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "shiju-worker");
    thread.setDaemon(true);
    return thread;
  }

  private Outcome<T> outcome(Input input) {
    return Outcome.of(input, work);
  }
}

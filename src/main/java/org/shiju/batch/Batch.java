package org.shiju.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.read.Input;
import org.shiju.read.UnreadableException;

/**
 * Works on many inputs with some threads and hands the outcomes over in the order of the inputs.
 *
 * <p>At most {@code 24 × threads} inputs are under way or waiting, and of large ones as many as
 * there is memory for, so memory does not grow with the number of inputs and a slow one holds the
 * others up only beyond that. Small ones are worked on by the handful. One input that fails, even
 * by a fault of the program, costs the others nothing.
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

    /**
     * The same of several at once, in their order. Where one fails, all do, and each is worked on
     * alone after that.
     */
    default List<T> of(List<Input> inputs) throws UnreadableException {
      List<T> all = new ArrayList<>(inputs.size());
      for (Input input : inputs) {
        all.add(of(input));
      }
      return all;
    }
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
    Groups groups = new Groups(inputs, threads);
    if (!groups.hasNext() || stopped) {
      return;
    }
    Groups.Group first = groups.next();
    if (threads == 1 || !groups.hasNext()) {
      take(outcomes(first), taker);
      while (!stopped && groups.hasNext()) {
        take(outcomes(groups.next()), taker);
      }
      return;
    }
    try (Window<T> window = new Window<>(threads, this::outcomes, this::isStopped)) {
      window.add(first);
      while (!stopped && (groups.hasNext() || !window.isEmpty())) {
        if (groups.hasNext() && window.hasRoom()) {
          window.add(groups.next());
        } else {
          take(window.next(), taker);
        }
        // What is done at the head of the window is taken at once, so that nothing is held for
        // long.
        while (!stopped && window.isDone()) {
          take(window.next(), taker);
        }
      }
    }
  }

  /** Hands over what became of a group, up to the one at which the run is stopped. */
  private void take(@Nullable List<Outcome<T>> outcomes, Taker<T> taker) throws IOException {
    if (outcomes != null) {
      for (Outcome<T> outcome : outcomes) {
        if (stopped) {
          return;
        }
        taker.take(outcome);
      }
    }
  }

  private List<Outcome<T>> outcomes(Groups.Group group) {
    return Outcome.of(group.inputs(), work);
  }
}

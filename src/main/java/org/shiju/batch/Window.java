package org.shiju.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The groups under way, in their order, with a bound on their inputs and on their bytes. */
final class Window<T> {
  /** For each thread: some handfuls ahead, and few results that grow old where the taker waits. */
  private static final int INPUTS = 24;

  private static final long BYTES = 64L << 20;
  private static final int PATIENCE = 50; // milliseconds between looks at whether to stop

  private final int most;
  private final Deque<Place<T>> places = new ArrayDeque<>();
  private int inputs;
  private long bytes;

  private record Place<T>(Groups.Group group, Future<List<Outcome<T>>> future) {}

  Window(int threads) {
    this.most = INPUTS * threads;
  }

  void add(Groups.Group group, Future<List<Outcome<T>>> future) {
    places.add(new Place<>(group, future));
    inputs += group.inputs().size();
    bytes += group.bytes();
  }

  boolean hasRoom() {
    return inputs + Groups.MOST <= most && (bytes < BYTES || places.isEmpty());
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** Whether the first is done. */
  boolean isDone() {
    return !places.isEmpty() && places.element().future().isDone();
  }

  /** Waits for the first and takes it out; null where waiting has no sense any more. */
  @Nullable List<Outcome<T>> next(BooleanSupplier stopped) throws IOException {
    Place<T> place = places.element();
    while (!stopped.getAsBoolean()) {
      try {
        List<Outcome<T>> outcomes = place.future().get(PATIENCE, TimeUnit.MILLISECONDS);
        places.remove();
        inputs -= place.group().inputs().size();
        bytes -= place.group().bytes();
        return outcomes;
      } catch (TimeoutException e) {
        continue;
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
    return null;
  }
}

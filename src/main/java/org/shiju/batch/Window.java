package org.shiju.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.shiju.read.Input;

/** The inputs under way, in their order, with a bound on their number and on their bytes. */
final class Window<T> {
  private static final int INPUTS = 64;
  private static final long BYTES = 64L << 20;
  private static final int PATIENCE = 50; // milliseconds between looks at whether to stop

  private final int most;
  private final Deque<Place<T>> places = new ArrayDeque<>();
  private long bytes;

  private record Place<T>(Future<Outcome<T>> future, long bytes) {}

  Window(int threads) {
    this.most = INPUTS * threads;
  }

  void add(Input input, Future<Outcome<T>> future) {
    Place<T> place = new Place<>(future, size(input));
    places.add(place);
    bytes += place.bytes();
  }

  boolean hasRoom() {
    return places.size() < most && (bytes < BYTES || places.isEmpty());
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** Whether the first is done. */
  boolean isDone() {
    return !places.isEmpty() && places.element().future().isDone();
  }

  /** Waits for the first and takes it out; null where waiting has no sense any more. */
  @Nullable Outcome<T> next(BooleanSupplier stopped) throws IOException {
    Place<T> place = places.element();
    while (!stopped.getAsBoolean()) {
      try {
        Outcome<T> outcome = place.future().get(PATIENCE, TimeUnit.MILLISECONDS);
        places.remove();
        bytes -= place.bytes();
        return outcome;
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

  private static long size(Input input) {
    if (input.member() != null) {
      return input.member().bytes().length;
    }
    try {
      return input.path() == null ? 0 : Files.size(input.path());
    } catch (IOException e) {
      return 0; // reading it says why
    }
  }
}

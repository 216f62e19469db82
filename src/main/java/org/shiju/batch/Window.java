package org.shiju.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The groups under way on some threads, in their order, with a bound on their inputs and on their
 * bytes.
 *
 * <p>Where memory runs short beside others, what runs short is worked on once more with nothing
 * beside it: what becomes of an input does not depend on how many threads there are. To be used by
 * one thread.
 *
 * @param <T> what is made of an input
 */
final class Window<T> implements AutoCloseable {
  /** For each thread: some handfuls ahead, and few results that grow old where the taker waits. */
  private static final int INPUTS = 24;

  private static final int PATIENCE = 50; // milliseconds between looks at whether to stop

  private static final long LEAST = 1L << 20;
  private static final long MOST = 64L << 20;
  private static final long PROGRAM = 80L << 20;
  private static final int TIMES = 60;

  private final int threads;
  private final Function<Groups.Group, List<Outcome<T>>> work;
  private final BooleanSupplier stopped;
  private final Deque<Place<T>> places = new ArrayDeque<>();

  /** What has its turn behind the places. */
  private final Deque<Groups.Group> waiting = new ArrayDeque<>();

  private ThreadPoolExecutor workers;
  private long room = room(Runtime.getRuntime().maxMemory());
  private int inputs;
  private long bytes;

  private record Place<T>(Groups.Group group, Future<List<Outcome<T>>> future) {}

  /**
   * A window with nothing under way.
   *
   * @param work from a group to what becomes of it, on any thread
   * @param stopped whether waiting has no sense any more
   */
  Window(int threads, Function<Groups.Group, List<Outcome<T>>> work, BooleanSupplier stopped) {
    this.threads = threads;
    this.work = work;
    this.stopped = stopped;
    this.workers = workers(threads);
  }

  /**
   * How many bytes may be under way with so much memory: 7 MB with 512 MB. A text that is nothing
   * but figures takes up to sixty times its bytes until it is written, the program itself eighty
   * megabytes.
   */
  static long room(long memory) {
    return Math.max(LEAST, Math.min(MOST, (memory - PROGRAM) / TIMES));
  }

  /** Whether there is room for some more inputs. */
  boolean hasRoom() {
    return waiting.isEmpty() && inputs + Groups.MOST <= INPUTS * threads;
  }

  /** Takes a group; it is worked on as soon as there is room for its bytes. */
  void add(Groups.Group group) {
    waiting.add(group);
    start();
  }

  private void start() {
    while (!waiting.isEmpty() && (places.isEmpty() || bytes + waiting.element().bytes() <= room)) {
      Groups.Group group = waiting.remove();
      places.add(new Place<>(group, workers.submit(() -> work.apply(group))));
      inputs += group.inputs().size();
      bytes += group.bytes();
    }
  }

  boolean isEmpty() {
    return places.isEmpty() && waiting.isEmpty();
  }

  /** Whether the first is done. */
  boolean isDone() {
    return !places.isEmpty() && places.element().future().isDone();
  }

  /**
   * Waits for the first and takes it out; null where waiting has no sense any more.
   *
   * @throws IOException where the waiting thread is interrupted
   */
  @Nullable List<Outcome<T>> next() throws IOException {
    try {
      Place<T> place = places.element();
      while (!stopped.getAsBoolean()) {
        try {
          List<Outcome<T>> outcomes = place.future().get(PATIENCE, TimeUnit.MILLISECONDS);
          remove(places.remove().group());
          if (outcomes.stream().anyMatch(Window::ranShort)) {
            return again(place.group());
          }
          start();
          return outcomes;
        } catch (TimeoutException e) {
          continue;
        }
      }
      return null;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void remove(Groups.Group group) {
    inputs -= group.inputs().size();
    bytes -= group.bytes();
  }

  private static boolean ranShort(Outcome<?> outcome) {
    return outcome.failure() != null && Outcome.isOfMemory(outcome.failure().cause());
  }

  /**
   * What becomes of a group with nothing beside it. What was under way is forgotten and begun
   * again, from now on with half as many bytes at a time.
   */
  private @Nullable List<Outcome<T>> again(Groups.Group group) throws InterruptedException {
    workers.getQueue().clear();
    workers.shutdown();
    while (!workers.awaitTermination(PATIENCE, TimeUnit.MILLISECONDS)) {
      if (stopped.getAsBoolean()) {
        return null;
      }
    }
    List<Groups.Group> behind = new ArrayList<>();
    places.forEach(place -> behind.add(place.group()));
    behind.addAll(waiting);
    places.clear();
    waiting.clear();
    inputs = 0;
    bytes = 0;
    room /= 2;
    List<Outcome<T>> outcomes = work.apply(group);
    workers = workers(threads);
    waiting.addAll(behind);
    start();
    return outcomes;
  }

  private static ThreadPoolExecutor workers(int threads) {
    return new ThreadPoolExecutor(
        threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Window::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "shiju-worker");
    thread.setDaemon(true);
    return thread;
  }

  /** Leaves what is under way. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}

package org.shiju.spark;

import java.util.concurrent.Semaphore;
import org.shiju.read.UnreadableException;

/**
 * The memory of an executor, shared out to the documents under way: many small ones side by side,
 * of two large ones the second waits for the first.
 *
 * <p>A document may need some twenty-four times its bytes while it is read; one that needs more
 * than there is would take the executor with it and is refused.
 */
final class Room {
  /** Bytes of memory for each byte of a document, as measured (src/docs/spark.md). */
  static final int NEED = 24;

  /** What a document gives may take so much of the memory: Spark copies it some times. */
  private static final int SHARE = 16;

  /** The least that a document is counted with, so that there is an end to their number. */
  private static final long LEAST = 1 << 16;

  private final int all;
  private final Semaphore free;

  /**
   * A room.
   *
   * @param bytes of memory for documents
   */
  Room(long bytes) {
    this.all = units(bytes);
    this.free = new Semaphore(all, true);
  }

  /** Half of the memory of this process: the rest is Spark's. */
  static Room ofThisProcess() {
    return new Room(Runtime.getRuntime().maxMemory() / 2);
  }

  /**
   * Waits until there is room for a document.
   *
   * @throws UnreadableException where there can never be
   */
  void enter(long bytes) throws UnreadableException {
    int need = need(bytes);
    if (need > all) {
      throw tooLarge();
    }
    free.acquireUninterruptibly(need);
  }

  /**
   * Looks whether Spark can hand on what came of a document.
   *
   * @throws UnreadableException where it would take the executor with it
   */
  static void demandSmall(long bytes) throws UnreadableException {
    if (bytes > Runtime.getRuntime().maxMemory() / SHARE) {
      throw tooLarge();
    }
  }

  void leave(long bytes) {
    free.release(need(bytes));
  }

  /** Waits until nobody else is in. */
  void enterAlone() {
    free.acquireUninterruptibly(all);
  }

  void leaveAlone() {
    free.release(all);
  }

  static UnreadableException tooLarge() {
    return new UnreadableException(
        "too_large",
        "needs more memory than an executor has; split it, or give more with"
            + " spark.executor.memory");
  }

  private static int need(long bytes) {
    return units(Math.max(bytes * NEED, LEAST));
  }

  private static int units(long bytes) {
    return (int) Math.min(Integer.MAX_VALUE, (bytes + LEAST - 1) / LEAST);
  }
}

package org.shiju.cli;

import java.io.Closeable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Batch;

/**
 * While it is open, Ctrl-C and a request to end (SIGTERM) stop a run in order: what is under way is
 * left, files are closed, a summary is said.
 */
final class Interrupts implements Closeable {
  /** What does not answer in time is left: the journal has what is safe. */
  private static final int PATIENCE = 5; // seconds

  private final CountDownLatch left = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean asked;
  private volatile @Nullable Batch<?> batch;

  /**
   * Begins to listen.
   *
   * @param waits whether there are files to be closed before the process ends
   */
  Interrupts(boolean waits) {
    hook = new Thread(() -> end(waits), "shiju-interrupted");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** The batch that is to be stopped. */
  void watch(Batch<?> running) {
    batch = running;
    if (asked) {
      running.stop();
    }
  }

  private void end(boolean waits) {
    asked = true;
    Batch<?> running = batch;
    if (running != null) {
      running.stop();
    }
    try {
      boolean closed = waits && left.await(PATIENCE, TimeUnit.SECONDS);
      asked = asked || closed;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    left.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // it is running: the process ends now
    }
  }
}

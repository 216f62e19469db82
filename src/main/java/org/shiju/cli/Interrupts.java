package org.shiju.cli;

import java.io.Closeable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.shiju.batch.Batch;

/**
 * While it is open, Ctrl-C and a request to end (SIGTERM) stop a run in order: what is under way is
 * left, files are closed, a summary is said.
 */
final class Interrupts implements Closeable {
  private static final int PATIENCE = 20; // seconds

  private final CountDownLatch left = new CountDownLatch(1);
  private final Thread hook;

  Interrupts(Batch<?> batch) {
    hook =
        new Thread(
            () -> {
              batch.stop();
              try {
                if (!left.await(PATIENCE, TimeUnit.SECONDS)) {
                  return; // a disk that does not answer: the journal has what is safe
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "shiju-interrupted");
    Runtime.getRuntime().addShutdownHook(hook);
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

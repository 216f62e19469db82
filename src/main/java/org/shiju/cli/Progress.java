package org.shiju.cli;

import java.io.Closeable;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is, on standard error: a bar with documents, rate, failures and time left on a
 * terminal, a line every half minute elsewhere, nothing with {@code --quiet}.
 */
final class Progress implements Closeable {
  private static final int WIDTH = 78;
  private static final long LINE = 30_000_000_000L; // nanoseconds between lines
  private static final long SOON = 1_000_000_000L; // a run that ends before shows no bar

  private final Console console;
  private final long total;
  private final long from;
  private final boolean quiet;
  private final long begun = System.nanoTime();
  private long last = begun;
  private @Nullable ProgressBar bar;

  /**
   * Progress of a run.
   *
   * @param total how many inputs there are; -1 where archives hold more than is known
   * @param from how many another run had done
   */
  Progress(Console console, long total, long from, boolean quiet) {
    this.console = console;
    this.total = total;
    this.from = from;
    this.quiet = quiet;
  }

  void step(Tally tally) {
    if (quiet) {
      return;
    }
    long now = System.nanoTime();
    if (console.errTerminal()) {
      if (now - begun > SOON) {
        show(tally);
      }
    } else if (now - last > LINE) {
      last = now;
      long seconds = (now - begun) / 1_000_000_000;
      long rate = (tally.documents() - from) / seconds;
      String left = total < 0 || rate == 0 ? "?" : time((total - tally.documents()) / rate);
      String all = total < 0 ? "?" : String.valueOf(total);
      console.say("progress", tally.documents(), all, rate, tally.failed(), left);
    }
  }

  private void show(Tally tally) {
    if (bar == null) {
      bar = bar(Duration.ofNanos(System.nanoTime() - begun));
      console.bar = true;
    }
    bar.stepTo(tally.documents());
    if (tally.failed() > 0) {
      bar.setExtraMessage(" " + console.messages.get("progress.failed", tally.failed()));
    }
  }

  private ProgressBar bar(Duration elapsed) {
    PrintStream err = new PrintStream(console.errBytes(), true, StandardCharsets.UTF_8);
    return new ProgressBarBuilder()
        .setTaskName("shiju")
        .setInitialMax(total)
        .startsFrom(from, elapsed)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .setMaxRenderedLength(WIDTH)
        .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
        .showSpeed()
        .build();
  }

  /** 3725 seconds as 1:02:05. */
  private static String time(long seconds) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
      console.bar = false;
    }
  }
}

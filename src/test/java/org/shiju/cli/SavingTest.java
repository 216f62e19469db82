package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shiju.batch.Checkpoint;
import org.shiju.batch.RunIdentity;
import org.shiju.model.SourceInfo;
import org.shiju.write.Piece;

/** How often a run writes down how far it has come; by a clock that the test turns. */
class SavingTest {
  private static final Tally NOTHING = new Tally(Checkpoint.START);

  private long now = Long.MAX_VALUE - TimeUnit.SECONDS.toNanos(2); // a clock may pass its end

  /** A disk that takes some time for each save. */
  private final class Disk implements Target {
    private final long millis;
    private int saves;

    Disk(long millis) {
      this.millis = millis;
    }

    @Override
    public void take(SourceInfo source, Piece piece) {}

    @Override
    public long sync() {
      saves++;
      now += TimeUnit.MILLISECONDS.toNanos(millis);
      return 0;
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
  }

  @Test
  @DisplayName("a quick disk is asked once a second")
  void onceASecond(@TempDir Path folder) throws IOException {
    assertThat(saves(new Disk(1), folder, 100)).isEqualTo(10);
  }

  @Test
  @DisplayName("a slow disk is asked so seldom that the run waits for a fiftieth of its time")
  void slowDisk(@TempDir Path folder) throws IOException {
    assertThat(saves(new Disk(200), folder, 310)).isEqualTo(4); // 1 s, then every 10 s
  }

  private static Console console() {
    InputStream in = InputStream.nullInputStream();
    PrintStream out =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Console(new Main.Streams(in, out, out, Map.of(), false, false));
  }

  /** Saves over so many tenths of a second of work. */
  private int saves(Disk disk, Path folder, int tenths) throws IOException {
    Path journal = folder.resolve("journal");
    try (Failures none = new Failures(console(), null, 0);
        Saving saving = new Saving(journal, RunIdentity.NONE, null, disk, none, () -> now)) {
      for (int tenth = 0; tenth < tenths; tenth++) {
        now += TimeUnit.MILLISECONDS.toNanos(100);
        saving.save(NOTHING);
      }
    }
    return disk.saves;
  }
}

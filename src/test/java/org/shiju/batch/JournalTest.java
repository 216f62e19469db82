package org.shiju.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final RunIdentity RUN =
      new RunIdentity("0.1.0", "b411", "--region \"椒江区\"\n", "74a6");
  private static final Checkpoint HALF =
      new Checkpoint(
          3_000_000_000L,
          2,
          3,
          4,
          new TreeMap<>(Map.of("empty", 3L, "no_text", 1L)),
          5,
          6,
          new TreeMap<>(Map.of("same_text", 9L)),
          new TreeMap<>(Map.of("网页/年报.zip", 12)));

  @TempDir Path temp;

  @Test
  void itTellsWhatWasWrittenDown() throws IOException {
    Path file = journal();
    Journal.Told told = Journal.read(file, 2, 3);
    assertThat(told)
        .isEqualTo(new Journal.Told(RUN, HALF, List.of("第一份\t\"甲\""), Files.size(file)));
  }

  @Test
  void aLineCutOffCountsForNothing() throws IOException {
    Path file = journal();
    long whole = Files.size(file);
    try (Journal journal = Journal.goOn(file, Journal.read(file, 2, 3))) {
      journal.note("第二份");
      journal.checkpoint(Checkpoint.START);
    }
    byte[] both = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(both, both.length - 2));
    Journal.Told told = Journal.read(file, 2, 3);
    assertThat(told.checkpoint()).isEqualTo(HALF);
    assertThat(told.notes()).containsExactly("第一份\t\"甲\"");
    assertThat(told.length()).isEqualTo(whole);
  }

  @Test
  void whatTheResultsDoNotReachIsNotTold() throws IOException {
    assertThat(Journal.read(journal(), 1, 3)).isNull();
    assertThat(Journal.read(temp.resolve("none"), 1, 3)).isNull();
  }

  private Path journal() throws IOException {
    Path file = temp.resolve("run.journal");
    try (Journal journal = Journal.begin(file, RUN)) {
      journal.note("第一份\t\"甲\"");
      journal.checkpoint(HALF);
    }
    return file;
  }
}

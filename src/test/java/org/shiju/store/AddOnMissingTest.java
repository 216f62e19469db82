package org.shiju.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs without {@code -Pduckdb}, as most people build. */
class AddOnMissingTest {
  @TempDir Path folder;

  @Test
  void exportSaysThatTheAddOnIsMissing() throws Exception {
    assumeFalse(Duck.isAvailable(), "the add-on for DuckDB is on the class path");
    Path spine = Files.writeString(folder.resolve("run.jsonl"), "");
    Path out = folder.resolve("out");
    assertThatThrownBy(() -> DuckExport.database(spine, null, List.of(), out, 1))
        .isInstanceOf(AddOnMissing.class);
    assertThatThrownBy(() -> DuckExport.parquet(spine, "measurements", out))
        .isInstanceOf(AddOnMissing.class);
    assertThatThrownBy(() -> DuckResults.open(spine)).isInstanceOf(AddOnMissing.class);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(spine);
    }
  }
}

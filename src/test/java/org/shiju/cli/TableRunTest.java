package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiju.store.Duck;

/** Forms that are made of the lines of a run. */
class TableRunTest {
  @TempDir Path temp;

  private Run extract(String out, String... more) {
    return Run.of(
        Stream.concat(Stream.of("extract", "samples", "-o", temp + "/" + out), Stream.of(more))
            .toArray(String[]::new));
  }

  private void nothingIsLeftAside() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files.map(f -> f.getFileName().toString())).noneMatch(f -> f.startsWith(".shiju"));
    }
  }

  @Test
  void aWorkbook() throws IOException {
    assertThat(extract("t.xlsx").code()).isZero();
    try (ZipFile zip = new ZipFile(temp.resolve("t.xlsx").toFile());
        InputStream in = zip.getInputStream(zip.getEntry("xl/workbook.xml"))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contains("documents", "measurements", "checks", "dictionary");
    }
    nothingIsLeftAside();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "parquet", "duckdb"})
  void aTableIsOneFile(String form) {
    Run run = Run.of("extract", "samples", "-f", form, "-o", temp + "/");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'" + form + "' is a file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.parquet", "t.duckdb"})
  void withoutTheAddOnOneIsToldHowToGetIt(String out) {
    assumeFalse(Duck.isAvailable(), "the add-on for DuckDB is on the class path");
    Run run = extract(out);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("-Pduckdb", "addons/duckdb");
    assertThat(temp.resolve(out)).doesNotExist();
  }

  @Test
  void withoutTheAddOnResultsOfItAreRefused() throws IOException {
    assumeFalse(Duck.isAvailable(), "the add-on for DuckDB is on the class path");
    Path file = Files.writeString(temp.resolve("r.duckdb"), "x");
    Run run = Run.of("panel", file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("-Pduckdb");
  }

  /** What a panel is made of does not matter. */
  @ParameterizedTest
  @CsvSource({"t.duckdb", "t.parquet"})
  void panelsAreTheSameFromEveryForm(String out) throws IOException {
    assumeTrue(Duck.isAvailable(), "the add-on for DuckDB is not on the class path");
    assertThat(extract("t.jsonl").code()).isZero();
    Run run = extract(out);
    assertThat(run.err()).contains("5 documents written");
    assertThat(run.code()).isZero();
    nothingIsLeftAside();
    String ofLines = Run.of("panel", temp + "/t.jsonl").out();
    String ofTable = Run.of("panel", temp + "/" + out).out();
    if (out.endsWith("duckdb")) {
      assertThat(ofTable).isEqualTo(ofLines);
    } else {
      // a table of measurements has no checks, which tell wholes from parts in a few cells
      assertThat(ofTable.lines().count()).isEqualTo(ofLines.lines().count());
    }
  }

  @Test
  void errorsAreATableOfTheDatabase() throws Exception {
    assumeTrue(Duck.isAvailable(), "the add-on for DuckDB is not on the class path");
    Path inputs = Files.createDirectories(temp.resolve("in"));
    Files.writeString(inputs.resolve("a.txt"), "全市2023年收到行政复议申请761件。");
    Files.writeString(inputs.resolve("b.txt"), "");
    Path out = temp.resolve("t.duckdb");
    assertThat(Run.of("extract", inputs.toString(), "-o", out.toString()).code()).isEqualTo(1);
    try (var connection = java.sql.DriverManager.getConnection("jdbc:duckdb:" + out);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT code FROM errors")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("empty");
    }
  }
}

package org.shiju.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The job as spark-submit runs it, on this machine. */
class ExtractJobTest {
  @TempDir Path folder;
  private Path out;
  private String said = "";

  @BeforeEach
  void session() {
    Local.spark();
    out = folder.resolve("out");
  }

  private int run(String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = ExtractJob.run(words, new PrintStream(err, true, StandardCharsets.UTF_8));
    said = err.toString(StandardCharsets.UTF_8);
    return code;
  }

  @Test
  void jsonLinesAreThoseOfTheCore() throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    assertThat(run("samples", empty.toString(), "-o", out.toString())).isZero();
    assertThat(said)
        .isEqualTo(
            "shiju-spark: 6 documents, 1 of them not readable, 290 figures -> " + out + "\n");
    assertThat(Local.lines(out.resolve("table=documents"))).isEqualTo(Local.samples());
    assertThat(Local.lines(out.resolve("table=errors")))
        .containsExactly(
            "{\"source\":{\"uri\":\""
                + empty
                + "\"},\"error\":{\"code\":\"empty\",\"message\":\"the file has no bytes; fetch or"
                + " save it again\",\"remedy\":\"fetch or save it again\"}}");
  }

  @Test
  void parquetLiesByYearAndLevel() throws Exception {
    assertThat(run("--input", "samples", "-o", out.toString(), "-f", "parquet")).isZero();
    assertThat(out.resolve("table=documents/report_year=2023/region_level=prefecture")).exists();
    Dataset<Row> core = Local.rows(Local.samples());
    Dataset<Row> rows =
        Local.spark()
            .read()
            .parquet(out.resolve("table=documents").toString())
            .select(
                Stream.of(core.columns())
                    .map(org.apache.spark.sql.functions::col)
                    .toArray(org.apache.spark.sql.Column[]::new));
    assertThat(rows.exceptAll(core).count()).isZero();
    assertThat(core.exceptAll(rows).count()).isZero();
  }

  /** Each file of CSV can be opened by itself: it begins with the names of its columns. */
  @Test
  void csvHasTheRowsOfTheCommandLine() throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    assertThat(
            run(
                "samples",
                empty.toString(),
                "-o",
                out.toString(),
                "-f",
                "csv",
                "--table",
                "checks"))
        .isZero();
    List<String> rows = new ArrayList<>();
    try (Stream<Path> files = Files.walk(out.resolve("table=checks"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).startsWith("doc_uri,doc_sha256,title,").endsWith(",status,rule");
        rows.addAll(lines.subList(1, lines.size()));
      }
    }
    assertThat(rows)
        .hasSize((int) Local.rows(Local.samples()).selectExpr("inline(checks)").count())
        .anyMatch(row -> row.contains("80.55%×31=24.97;25/31=80.65%≠80.55%,inconsistent"));
    assertThat(Local.lines(out.resolve("table=errors")))
        .containsExactly(
            empty + ",,empty,the file has no bytes; fetch or save it again",
            "doc_uri,container,code,message");
  }

  @ParameterizedTest
  @CsvSource({"jsonl, '{\"id\":\"a\",\"text\":\"受理行政复议申请761宗。\"}'", "text, 'a\t受理行政复议申请761宗。'"})
  void tablesAreReadToo(String kind, String line) throws Exception {
    Path table = Files.writeString(folder.resolve("table"), line + "\n");
    assertThat(run("--from", kind, table.toString(), "-o", out.toString())).isZero();
    assertThat(Local.lines(out)).singleElement().asString().contains("\"uri\":\"a\"", "761宗");
  }

  @Test
  void resultsAreMergedByteForByte() throws Exception {
    Path results = Files.write(folder.resolve("r.jsonl"), Local.samples());
    assertThat(run("--from", "results", results.toString(), "-o", out.toString())).isZero();
    assertThat(Local.lines(out)).isEqualTo(Local.samples());
    assertThat(said).contains("5 documents, 0 of them not readable, 290 figures");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-o OUT | nothing to read; name files or folders",
        "samples | nowhere to write; give a folder with -o",
        "samples -o OUT -f xlsx | --format does not know 'xlsx'; use one of jsonl, parquet, csv",
        "samples -o OUT --from pdf | --from does not know 'pdf'; use one of files, jsonl, parquet, text, results",
        "gone.txt -o OUT | 'gone.txt' does not exist; check the path",
        "samples -o rules | 'rules' is there already; give another folder, or --overwrite",
        "samples/ci -o samples --overwrite | 'samples/ci' lies in OUT; give another folder with -o",
        "--from parquet gone -o OUT | 'gone' does not exist; check the path",
        "--from text samples/dinghai-2023.txt -o OUT --table checks | --table is for -f csv; leave it out",
        "samples -o OUT -f csv --include-text | --include-text is for -f jsonl or parquet; leave it out",
        "samples -o OUT --fingerprints | --fingerprints is for -f parquet, from documents; leave it out",
        "samples -o OUT --rules gone | 'gone' is no folder of rules; check the path",
        "rules/schema -o OUT | nothing to read in rules/schema; name files or other folders",
        "samples -o OUT --nonsense | Unknown option: '--nonsense'"
      })
  void wrongUseIsToldBeforeAnyWork(String line, String message) {
    assertThat(run(line.replace("OUT", out.toString()).split(" "))).isEqualTo(2);
    assertThat(said).startsWith("shiju-spark: " + message);
    assertThat(out).doesNotExist();
  }
}

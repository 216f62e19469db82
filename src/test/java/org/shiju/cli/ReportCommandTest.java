package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiju.report.PageText;
import org.shiju.store.Duck;

/** From results to a page; what the page does is tested in a browser. */
class ReportCommandTest {
  /** Half a pair of surrogates can be written as an escape only. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  @TempDir Path temp;
  private String results = "";

  @BeforeEach
  void extract() {
    results = extracted("r.jsonl", "--include-text");
  }

  private String extracted(String name, String... more) {
    List<String> args =
        new ArrayList<>(List.of("extract", "samples", "-q", "-o", temp + "/" + name));
    args.addAll(List.of(more));
    assertThat(Run.of(args.toArray(String[]::new)).code()).isZero();
    return temp + "/" + name;
  }

  private String page(String... args) throws IOException {
    Path out = temp.resolve("page.html");
    List<String> all = new ArrayList<>(List.of("report", "-o", out.toString()));
    all.addAll(List.of(args));
    Run run = Run.of(all.toArray(String[]::new));
    assertThat(run.err()).doesNotContain("Exception");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    return Files.readString(out);
  }

  @Test
  void aPageHoldsTheDocumentsAndWhatTheySaySideBySide() throws IOException {
    PageText page = PageText.of(page(results, "--title", "五份报告"));
    List<String> lines = Files.readAllLines(Path.of(results));
    JsonNode index = page.block("index");
    assertThat(index.path("title").asText()).isEqualTo("五份报告");
    assertThat(index.path("documents")).hasSize(lines.size());
    int figures = 0;
    int checks = 0;
    int warnings = 0;
    for (int i = 0; i < lines.size(); i++) {
      JsonNode document = JSON.readTree(lines.get(i));
      JsonNode block = page.block("doc-" + i);
      JsonNode entry = index.path("documents").get(i);
      assertThat(block.path("text")).isEqualTo(document.path("text"));
      assertThat(block.path("sections")).isEqualTo(document.path("sections"));
      assertThat(entry.path("title")).isEqualTo(document.path("metadata").path("title"));
      assertThat(entry.path("figures").asInt()).isEqualTo(document.path("measurements").size());
      figures += document.path("measurements").size();
      checks += document.path("checks").size();
      warnings += document.path("warnings").size();
    }
    // The first row names the columns.
    assertThat(page.block("figures")).hasSize(figures + 1);
    assertThat(page.block("checks")).hasSize(checks + 1);
    assertThat(page.block("warnings")).hasSize(warnings + 1);
    assertThat(page.block("panel"))
        .hasSize((int) Run.of("panel", results, "-q").out().lines().count());
  }

  @Test
  void everySentenceIsInTheTableOfFigures() throws IOException {
    JsonNode figures = PageText.of(page(results)).block("figures");
    List<String> told = new ArrayList<>();
    String sentence = "";
    for (int i = 1; i < figures.size(); i++) {
      JsonNode cell = figures.get(i).get(figures.get(i).size() - 1);
      sentence = cell.isNull() ? sentence : cell.asText();
      told.add(sentence);
    }
    List<String> written = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(results))) {
      JSON.readTree(line)
          .path("measurements")
          .forEach(m -> written.add(m.path("evidence").path("text").asText()));
    }
    assertThat(told).isEqualTo(written);
  }

  @Test
  void withoutTextsThePageHoldsTheSentences() throws IOException {
    PageText page = PageText.of(page(extracted("no-text.jsonl")));
    assertThat(page.block("doc-0").path("text").isNull()).isTrue();
    assertThat(
            page.block("doc-0").path("measurements").get(0).path("evidence").path("text").asText())
        .isNotEmpty();
    assertThat(page.block("index").path("documents").get(0).path("text").asBoolean()).isFalse();
  }

  @Test
  void theSameResultsGiveTheSameBytes() throws IOException {
    String once = page(results);
    assertThat(page(results)).isEqualTo(once);
    Path chinese = temp.resolve("zh.html");
    Run.with("", Map.of("LANG", "zh_CN.UTF-8"), "report", results, "-o", chinese.toString());
    assertThat(chinese).hasContent(once);
    Path piped = temp.resolve("piped.html");
    Run.with(Files.readString(Path.of(results)), Map.of(), "report", "-", "-o", piped.toString());
    assertThat(piped).hasContent(once);
  }

  /** Whatever the results say, the page beside its packed data is one and the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "]]></style><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "javascript:alert(1)",
        "{{script}}{{data}}",
        "\u2028\u2029\u0000\ufffe",
        "${alert(1)}`",
        "__proto__",
        "\ud800 half a pair"
      })
  void hostileTextsAreDataAndNothingElse(String payload) throws IOException {
    PageText harmless = PageText.of(page(results));
    ObjectNode document = (ObjectNode) JSON.readTree(Files.readAllLines(Path.of(results)).get(0));
    plant(document, payload);
    Path planted =
        Files.writeString(temp.resolve("hostile.json"), JSON.writeValueAsString(document));
    PageText page = PageText.of(page(planted.toString(), "--title", payload));
    assertThat(page.frame()).isEqualTo(harmless.frame());
    String kept = payload.replace('\ud800', '?');
    assertThat(page.block("index").path("title").asText()).isEqualTo(kept);
    assertThat(page.block("doc-0").path("metadata").path("title").asText()).isEqualTo(kept);
    assertThat(page.block("doc-0").path("source").path("uri").asText()).isEqualTo(kept);
  }

  /** Every text of a document becomes the payload, except those that say what it is. */
  private static void plant(JsonNode node, String payload) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                if (field.getValue().isTextual() && !field.getKey().equals("schema")) {
                  object.put(field.getKey(), payload);
                } else {
                  plant(field.getValue(), payload);
                }
              });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i).isTextual()) {
          array.set(i, payload);
        } else {
          plant(array.get(i), payload);
        }
      }
    }
  }

  @Test
  void valuesKeepEveryDigit() throws IOException {
    ObjectNode document = (ObjectNode) JSON.readTree(Files.readAllLines(Path.of(results)).get(0));
    ObjectNode first = (ObjectNode) document.path("measurements").get(0);
    String text = document.toString();
    String value = "\"value\":" + first.path("value");
    String exact = "\"value\":12345678901234567890.123";
    int place = text.indexOf(value);
    Path file =
        Files.writeString(
            temp.resolve("exact.json"),
            text.substring(0, place) + exact + text.substring(place + value.length()));
    PageText page = PageText.of(page(file.toString()));
    JsonNode block = page.block("doc-0").path("measurements").get(0).path("value");
    assertThat(block.isTextual()).isTrue();
    assertThat(block.asText()).isEqualTo("12345678901234567890.123");
    assertThat(page.block("figures").get(1).get(3)).isEqualTo(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "report RESULTS|missing: --output OUT.html",
        "report -o OUT|missing: RESULTS",
        "report nix.jsonl -o OUT|'nix.jsonl' does not exist",
        "report README.md -o OUT|no results file",
        "report RESULTS -o out.pdf|End it with .html",
        "report RESULTS -o TEMP|is a folder",
        "report RESULTS -o TEMP/nix/p.html|nix",
        "report RESULTS -o OUT --rules nix|nix",
        "report RESULTS -o OUT --colour|--colour",
        "report EMPTY -o OUT|there are no results",
        "report BROKEN -o OUT|broken.jsonl, line",
        "report FOREIGN -o OUT|schema 2.1",
        "report PAGE -o PAGE|page.html",
      })
  void misuseIsToldAndLeavesNoPage(String command, String message) throws IOException {
    Files.writeString(temp.resolve("broken.jsonl"), Files.readString(Path.of(results)) + "{\"a\":");
    Files.writeString(temp.resolve("foreign.json"), "{\"schema\":\"2.1\"}");
    Files.createDirectories(temp.resolve("empty"));
    Run run =
        Run.of(
            command
                .replace("RESULTS", results)
                .replace("OUT", temp + "/out.html")
                .replace("EMPTY", temp + "/empty")
                .replace("BROKEN", temp + "/broken.jsonl")
                .replace("FOREIGN", temp + "/foreign.json")
                .replace("PAGE", temp + "/page.html")
                .replace("TEMP", temp.toString())
                .split(" "));
    assertThat(run.err()).contains(message).doesNotContain("\tat ", "Exception");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(temp.resolve("out.html")).doesNotExist();
    try (var files = Files.list(temp)) {
      assertThat(files.map(f -> f.getFileName().toString())).noneMatch(f -> f.startsWith("."));
    }
  }

  @Test
  void aPageIsReplacedByAWholeOneOnly() throws IOException {
    Path out = Files.writeString(temp.resolve("page.html"), "old");
    Path broken = Files.writeString(temp.resolve("broken.jsonl"), "{\"schema\":");
    assertThat(Run.of("report", broken.toString(), "-o", out.toString()).code()).isEqualTo(2);
    assertThat(out).hasContent("old");
    assertThat(page(results)).startsWith("<!DOCTYPE html>");
  }

  @Test
  void whatIsWrittenIsTold() {
    String out = temp + "/told.html";
    assertThat(Run.of("report", results, "-o", out).err())
        .contains("documents: 5; open " + out + " in a browser");
    assertThat(Run.of("report", results, "-o", out, "-q").err()).isEmpty();
  }

  @Test
  void helpStandsInBothLanguages() {
    assertThat(Run.of("report", "--help").out()).contains("--title", "one page", "Examples:");
    Run chinese = Run.with("", Map.of("LC_ALL", "zh_CN.UTF-8"), "help", "report");
    assertThat(chinese.out()).contains("--title", "网页", "示例");
  }

  @Test
  void withoutTheAddOnItsResultsAreRefused() throws IOException {
    assumeFalse(Duck.isAvailable(), "the add-on for DuckDB is on the class path");
    Path file = Files.writeString(temp.resolve("r.parquet"), "x");
    Run run = Run.of("report", file.toString(), "-o", temp + "/out.html", "-q");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("-Pduckdb");
    assertThat(temp.resolve("out.html")).doesNotExist();
  }

  @Test
  void aDatabaseGivesThePageOfItsLines() throws IOException {
    assumeTrue(Duck.isAvailable(), "the add-on for DuckDB is not on the class path");
    PageText lines = PageText.of(page(results));
    PageText database = PageText.of(page(extracted("r.duckdb", "--include-text")));
    assertThat(database.blocks()).isEqualTo(lines.blocks());
  }

  @Test
  void ofParquetThereAreSentencesAndThatThereIsNoMore() throws IOException {
    assumeTrue(Duck.isAvailable(), "the add-on for DuckDB is not on the class path");
    String parquet = extracted("r.parquet");
    Run run = Run.of("report", parquet, "-o", temp + "/p.html");
    assertThat(run.err()).contains("Parquet holds no texts");
    PageText page = PageText.of(Files.readString(temp.resolve("p.html"), StandardCharsets.UTF_8));
    assertThat(page.block("index").path("documents").get(0).path("partial").asBoolean()).isTrue();
    assertThat(page.block("figures")).hasSize(PageText.of(page(results)).block("figures").size());
  }
}

package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the texts of two years to a panel, as a user goes. */
class PanelCommandTest {
  private static final String LAST_YEAR =
      """
      青禾县人民政府2022年法治政府建设情况报告

      一、行政复议工作
      2022年，全县收到行政复议申请96件，受理80件，审结行政复议案件78件。行政机关负责人出庭应诉率达95.3%。
      """;
  private static final String THIS_YEAR =
      """
      青禾县人民政府2023年法治政府建设情况报告

      一、行政复议工作
      2023年，全县收到行政复议申请120件，同比增长25%；受理100件，同比增长30%。审结行政复议案件90件，比上年增加12件。上年审结行政复议案件78件。
      行政机关负责人出庭应诉率达98.5%，同比提高3.2个百分点。
      """;

  @TempDir Path temp;
  private String older = "";
  private String newer = "";

  @BeforeEach
  void extract() throws IOException {
    older = extracted("2022", LAST_YEAR);
    newer = extracted("2023", THIS_YEAR);
  }

  private String extracted(String name, String text) throws IOException {
    Path report = Files.writeString(temp.resolve(name + ".txt"), text);
    String results = temp.resolve(name + ".jsonl").toString();
    assertThat(Run.of("extract", report.toString(), "-q", "-o", results).code()).isZero();
    return results;
  }

  private static List<String> show(String csv, String... columns) throws IOException {
    return records(csv).stream()
        .map(r -> List.of(columns).stream().map(r::get).collect(Collectors.joining(" ")))
        .toList();
  }

  private static List<CSVRecord> records(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv, format)) {
      return parser.getRecords();
    }
  }

  @Test
  void twoYearsOfARegionStandBesideEachOther() throws IOException {
    Run run = Run.of("panel", older, newer);
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .isEqualTo("shiju: documents read: 2\n".replace("\n", System.lineSeparator()));
    assertThat(show(run.out(), "region_name", "year", "indicator", "value", "choice", "growth"))
        .contains(
            "青禾县 2022 reconsideration.received 96 only ",
            "青禾县 2022 reconsideration.concluded 78 same_value ",
            "青禾县 2023 reconsideration.received 120 only 0.25",
            "青禾县 2023 reconsideration.accepted 100 only 0.25",
            "青禾县 2023 litigation.appearance_rate 98.5 only 0.0336");
  }

  @Test
  void agreementTellsWhatTheReportsSayOfEachOther() throws IOException {
    Run run = Run.of("panel", "--agreement", older, newer);
    assertThat(run.code()).isZero();
    assertThat(show(run.out(), "indicator", "stated", "stated_value", "computed", "verdict"))
        .containsExactly(
            "reconsideration.received growth_rate 25 25 agrees",
            "reconsideration.accepted growth_rate 30 25 differs",
            "reconsideration.concluded growth_amount 12 12 agrees",
            "reconsideration.concluded prior_value 78 78 agrees",
            "litigation.appearance_rate growth_points 3.2 3.2 agrees");
  }

  @Test
  void theSameDocumentsGiveTheSameBytes() {
    for (String table : List.of("--rules=rules", "--agreement")) {
      String once = Run.of("panel", table, older, newer).out();
      assertThat(Run.of("panel", table, newer, older).out()).isEqualTo(once);
      assertThat(Run.of("panel", table, older, newer, older).out()).isEqualTo(once);
      assertThat(Run.of("panel", table, temp.toString()).out()).isEqualTo(once);
      assertThat(Run.with("", Map.of("LANG", "zh_CN.UTF-8"), "panel", table, older, newer).out())
          .isEqualTo(once);
    }
  }

  @Test
  void everyValueQuotesAMeasurementOfItsResults() throws IOException {
    Set<String> known = new HashSet<>();
    ObjectMapper mapper = new ObjectMapper();
    for (String file : List.of(older, newer)) {
      JsonNode document = mapper.readTree(Files.readString(Path.of(file)));
      for (JsonNode m : document.path("measurements")) {
        known.add(
            document.path("source").path("uri").asText()
                + " "
                + m.path("id").asText()
                + " "
                + m.path("start").asText()
                + " "
                + m.path("surface").asText()
                + " "
                + m.path("value").asText()
                + " "
                + m.path("evidence").path("text").asText());
      }
    }
    String csv = Run.of("panel", older, newer).out();
    assertThat(show(csv, "doc_uri", "measurement", "start", "surface", "value", "evidence"))
        .isNotEmpty()
        .allMatch(known::contains);
  }

  @Test
  void theFormFollowsTheName() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Path json = temp.resolve("panel.out.json");
    Path lines = temp.resolve("panel.jsonl");
    Path csv = temp.resolve("panel.csv");
    for (Path out : List.of(json, lines, csv)) {
      assertThat(Run.of("panel", older, newer, "-o", out.toString()).code()).isZero();
    }
    JsonNode rows = mapper.readTree(Files.readString(json));
    assertThat(rows.get(0).path("mention_list").get(0).path("surface").asText()).isNotEmpty();
    assertThat(Files.readAllLines(lines)).hasSize(rows.size());
    assertThat(mapper.readTree(Files.readAllLines(lines).get(0))).isEqualTo(rows.get(0));
    assertThat(records(Files.readString(csv))).hasSize(rows.size());
  }

  @Test
  void formulasAreMadeHarmless() throws IOException {
    String evil =
        Files.readString(Path.of(newer)).replace("\"surface\":\"120件\"", "\"surface\":\"=1+1\"");
    Path results = Files.writeString(temp.resolve("evil.jsonl"), evil);
    assertThat(Run.of("panel", results.toString()).out())
        .contains(",'=1+1,")
        .doesNotContain(",=1+1");
  }

  @Test
  void duplicatesAndDocumentsWithoutAPlaceAreCountedAndLeftOut() throws IOException {
    String line = Files.readString(Path.of(newer));
    Path results =
        Files.writeString(
            temp.resolve("more.jsonl"),
            line.replace("\"duplicate_of\":null", "\"duplicate_of\":\"a.txt\"")
                + line.replace("\"report_year\":2023", "\"report_year\":null"));
    Run run = Run.of("panel", results.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err())
        .contains(
            "documents read: 2",
            "marked as duplicates of others: 1",
            "without region or report year: 1");
  }

  @Test
  void misuseIsToldBeforeAnythingIsWritten() throws IOException {
    Path broken =
        Files.writeString(
            temp.resolve("broken.jsonl"), Files.readString(Path.of(older)) + "{\"schema\":");
    Path foreign = Files.writeString(temp.resolve("foreign.json"), "{\"schema\":\"2.1\"}");
    Path out = temp.resolve("out.csv");
    told(2, "broken.jsonl, line 2", "panel", broken.toString(), "-o", out.toString());
    told(2, "schema 2.1", "panel", foreign.toString(), "-o", out.toString());
    told(2, "does not exist", "panel", "nix.jsonl");
    told(2, "no results file", "panel", temp.resolve("2022.txt").toString());
    told(2, "End it with .csv", "panel", older, "-o", temp.resolve("out.pdf").toString());
    told(2, "is a folder", "panel", older, "-o", temp.toString());
    told(2, "missing: RESULTS", "panel");
    told(
        2,
        "there are no results",
        "panel",
        Files.createDirectory(temp.resolve("empty")).toString());
    assertThat(out).doesNotExist();
    Run chinese = Run.with("", Map.of("LANG", "zh_CN.UTF-8"), "panel", broken.toString());
    assertThat(chinese.err()).contains("内容损坏或不完整").doesNotContain("\tat ");
  }

  private static void told(int code, String message, String... args) {
    Run run = Run.of(args);
    assertThat(run.err()).contains(message).doesNotContain("\tat ", "Exception");
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void helpStandsInBothLanguages() {
    assertThat(Run.of("panel", "--help").out()).contains("--agreement", "side by side");
    Run chinese = Run.with("", Map.of("LC_ALL", "zh_CN.UTF-8"), "help", "panel");
    assertThat(chinese.out()).contains("--agreement", "每个地区、年度、指标一行");
  }

  @Test
  void standardInputIsRead() throws IOException {
    Run run = Run.with(Files.readString(Path.of(newer)), Map.of(), "panel", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(Run.of("panel", newer).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"p.xlsx", "p.duckdb", "p.parquet", "p.txt", "p"})
  void aPanelIsCsvOrJson(String out, @TempDir Path folder) {
    Run run = Run.of("panel", "samples", "-o", folder + "/" + out);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(".csv, .json or .jsonl");
    assertThat(folder.resolve(out)).doesNotExist();
  }

  @Test
  void aMarkForSpreadsheetsAndSilence() {
    Run run = Run.of("panel", "samples", "--csv-bom", "-q");
    assertThat(run.out()).startsWith("\ufeffregion_code,");
    assertThat(run.err()).isEmpty();
  }
}

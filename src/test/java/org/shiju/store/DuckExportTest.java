package org.shiju.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiju.write.Format;

/** Runs with {@code mvn -Pduckdb}; without the add-on its tests are skipped. */
class DuckExportTest {
  @TempDir Path folder;

  @BeforeEach
  void hasAddOn() {
    assumeTrue(Duck.isAvailable(), "the add-on for DuckDB is not on the class path");
  }

  @Test
  void databaseHoldsWhatTheLinesHold() throws Exception {
    Path spine = Runs.spine(folder, true);
    Path base = folder.resolve("数据's; a=b.duckdb");
    Exported exported = DuckExport.database(spine, null, Runs.catalogue(), base, 2);
    List<JsonNode> lines = Runs.lines(spine);
    Runs.Totals totals = Runs.Totals.of(lines);

    assertThat(exported.documents()).isEqualTo(lines.size());
    assertThat(exported.cut()).isZero();
    assertThat(totals(base, "measurements")).isEqualTo(totals);
    for (String table : List.of("sections", "measurements", "checks", "warnings")) {
      assertThat(one(base, "SELECT count(*) FROM " + table))
          .isEqualTo(String.valueOf(lines.stream().mapToInt(l -> l.get(table).size()).sum()));
    }
    assertThat(one(base, "SELECT count(*) FROM indicators"))
        .isEqualTo(String.valueOf(Runs.catalogue().size()));
    assertThat(one(base, "SELECT label_zh FROM indicators WHERE id = 'reconsideration.received'"))
        .startsWith("行政复议");
    assertThat(one(base, "SELECT schema_version || ' ' || rules_sha256 FROM meta"))
        .isEqualTo("1.0 " + lines.get(0).at("/program/rules").asText());
    assertThat(one(base, "SELECT count(*) FROM dictionary WHERE meaning_zh IS NULL"))
        .isEqualTo("0");
  }

  @Test
  void databaseOpensInOlderVersions() throws Exception {
    Path base = base(Runs.spine(folder, false));
    String version =
        "SELECT tags['storage_version']::VARCHAR FROM duckdb_databases()"
            + " WHERE database_name = 'other'";
    assertThat(one(base, version)).contains("v1.2.0");
  }

  @Test
  void everySpanSlicesTheText() throws Exception {
    Path base = base(Runs.spine(folder, true));
    String sliced =
        "SELECT count(*) FROM measurements m JOIN documents d USING (doc) WHERE"
            + " substring(d.text, m.start + 1, m.\"end\" - m.start) ";
    assertThat(one(base, sliced + "<> m.surface")).isEqualTo("0");
    assertThat(one(base, sliced + "= m.surface")).isNotEqualTo("0");
  }

  @Test
  void databaseReadBackIsTheRun() throws Exception {
    for (boolean text : new boolean[] {false, true}) {
      Path spine = Runs.spine(folder, text);
      assertThat(printed(base(spine))).isEqualTo(Files.readString(spine));
    }
  }

  @Test
  void errorsAreATable() throws Exception {
    Path errors = folder.resolve("errors.jsonl");
    Files.writeString(
        errors,
        "{\"source\":{\"uri\":\"坏.pdf\"},\"error\":{\"code\":\"damaged\",\"message\":\"a\\n'b'\"}}\n");
    Path base = folder.resolve("a.duckdb");
    DuckExport.database(Runs.spine(folder, false), errors, List.of(), base, 1);
    assertThat(one(base, "SELECT doc_uri || code || message FROM errors"))
        .isEqualTo("坏.pdfdamageda\n'b'");
    assertThat(one(base, "SELECT errors FROM meta")).isEqualTo("1");
  }

  @Test
  void emptyRunGivesEmptyTables() throws Exception {
    Path spine = Files.writeString(folder.resolve("empty.jsonl"), "");
    Path base = base(spine);
    assertThat(one(base, "SELECT documents FROM meta")).isEqualTo("0");
    assertThat(printed(base)).isEmpty();
    DuckExport.parquet(spine, "measurements", folder.resolve("a.parquet"));
    assertThat(printed(folder.resolve("a.parquet"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"documents", "measurements", "sections", "checks"})
  void parquetHoldsWhatTheLinesHold(String table) throws Exception {
    Path spine = Runs.spine(folder, false);
    Path file = folder.resolve("数据's %,{}.parquet");
    Exported exported = DuckExport.parquet(spine, table, file);
    String rows = "read_parquet(" + Duck.text(file) + ")";
    assertThat(names("SELECT * FROM " + rows + " LIMIT 0"))
        .containsExactlyElementsOf(Columns.flat(table).stream().map(Column::name).toList())
        .startsWith("doc_uri", "doc_sha256", "title", "issuer", "region_name", "region_code");
    assertThat(one(null, "SELECT count(*) FROM " + rows)).isEqualTo("" + exported.rows());
    if (table.equals("measurements")) {
      assertThat(totals(null, rows)).isEqualTo(Runs.Totals.of(Runs.lines(spine)));
    }
  }

  @Test
  void parquetReadBackHasTheFigures() throws Exception {
    Path spine = Runs.spine(folder, false);
    Path file = folder.resolve("a.parquet");
    DuckExport.parquet(spine, "measurements", file);
    List<JsonNode> back = read(file);
    List<JsonNode> lines =
        Runs.lines(spine).stream().filter(line -> !line.get("measurements").isEmpty()).toList();
    assertThat(back).hasSameSizeAs(lines);
    for (int i = 0; i < back.size(); i++) {
      for (String path :
          List.of(
              "/measurements", "/schema", "/source/uri", "/metadata/region", "/metadata/issuers")) {
        assertThat(back.get(i).at(path)).hasToString(lines.get(i).at(path).toString());
      }
      assertThat(back.get(i).fieldNames()).toIterable().isEqualTo(keys(lines.get(i)));
    }
  }

  @Test
  void oneRunGivesOneParquetFile() throws Exception {
    Path spine = Runs.spine(folder, false);
    Path a = folder.resolve("a.parquet");
    Path b = folder.resolve("b.parquet");
    DuckExport.parquet(spine, "measurements", a);
    DuckExport.parquet(spine, "measurements", b);
    assertThat(Files.mismatch(a, b)).isEqualTo(-1);
  }

  @Test
  void panelIsTheWideTable() throws Exception {
    Path base = base(Runs.spine(folder, false));
    Path wide = folder.resolve("a.wide.csv");
    Runs.write(Format.WIDE, wide, false);
    Map<String, Set<String>> expected = new HashMap<>();
    for (CSVRecord row :
        CSVParser.parse(
            wide, StandardCharsets.UTF_8, CSVFormat.RFC4180.builder().setHeader().get())) {
      for (var indicator : Runs.catalogue()) {
        if (!row.get(indicator.id()).isEmpty()) {
          String key = row.get("region_name") + row.get("report_year") + indicator.id();
          expected.computeIfAbsent(key, k -> new TreeSet<>()).add(row.get(indicator.id()));
        }
      }
    }
    Map<String, Set<String>> got = new HashMap<>();
    for (List<String> row :
        rows(
            base,
            "SELECT coalesce(region_name, '') || coalesce(report_year::VARCHAR, '') || indicator,"
                + " plain(value) FROM panel WHERE NOT conflict")) {
      got.computeIfAbsent(row.get(0), k -> new TreeSet<>()).add(row.get(1));
    }
    Map<String, Object> differing = new LinkedHashMap<>();
    expected.forEach(
        (k, v) -> {
          if (!v.equals(got.get(k))) differing.put(k, v + " but " + got.get(k));
        });
    got.forEach(
        (k, v) -> {
          if (!expected.containsKey(k)) differing.put(k, "none but " + v);
        });
    assertThat(differing).isEmpty();
  }

  @Test
  void suspiciousPointsAtEvidence() throws Exception {
    Path base = base(Runs.spine(folder, false));
    assertThat(one(base, "SELECT count(*) FROM suspicious WHERE kind = 'check'"))
        .isEqualTo(one(base, "SELECT count(*) FROM checks WHERE status <> 'consistent'"));
    assertThat(
            one(
                base,
                "SELECT evidence FROM suspicious WHERE code ="
                    + " 'checks.yaml#reconsideration-settled' AND doc_uri LIKE '%dinghai%'"))
        .contains("80.55");
    assertThat(one(base, "SELECT count(*) FROM suspicious WHERE kind = 'warning'"))
        .isEqualTo(one(base, "SELECT count(*) FROM warnings"));
  }

  @Test
  void harmfulTextComesBackWhole() throws Exception {
    List<String> texts =
        List.of(
            "=cmd|' /C calc'!A0",
            "'; DROP TABLE documents; --",
            "\"引\"\r\n行\t",
            "a\u0000b\u0001\u2028",
            "",
            "长".repeat(40_000),
            "𠮷".repeat(600_000),
            "\\N",
            "NULL");
    Path spine = Runs.hostile(folder, texts);
    Path file = folder.resolve("a.parquet");
    DuckExport.parquet(spine, "measurements", file);
    Path base = base(spine);
    assertThat(printed(base)).isEqualTo(Files.readString(spine));
    for (Path path : List.of(base, file)) {
      assertThat(read(path).get(0).get("measurements"))
          .extracting(m -> m.get("subject").asText())
          .containsExactlyElementsOf(texts);
    }
  }

  @Test
  void numbersAreExactOrCounted() throws Exception {
    Path spine = Runs.hostile(folder, List.of("a", "b", "c"));
    List<String> values = List.of("99.20", "0.1234567890123456789", "123456789012345678901234");
    var document = Runs.lines(spine).get(0);
    for (int i = 0; i < values.size(); i++) {
      ((ObjectNode) document.at("/measurements/" + i)).put("value", new BigDecimal(values.get(i)));
    }
    Files.writeString(spine, Spine.JSON.writeValueAsString(document));
    Path base = folder.resolve("a.duckdb");
    assertThat(DuckExport.database(spine, null, List.of(), base, 1).cut()).isEqualTo(2);
    assertThat(rows(base, "SELECT plain(value) FROM measurements ORDER BY place"))
        .extracting(row -> row.get(0))
        .containsExactly("99.2", "0.123456789012346", null);
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("a.duckdb"), "PAR2 nothing of the kind");
    assertThatThrownBy(() -> DuckResults.open(text))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds no results");
    Path sections = folder.resolve("sections.parquet");
    DuckExport.parquet(Runs.spine(folder, false), "sections", sections);
    assertThatThrownBy(() -> DuckResults.open(sections))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds no results");
  }

  private Path base(Path spine) throws IOException {
    Path base = folder.resolve("base.duckdb");
    DuckExport.database(spine, null, Runs.catalogue(), base, 2);
    return base;
  }

  private static List<JsonNode> read(Path file) throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    try (DuckResults results = DuckResults.open(file)) {
      results.forEachRemaining(documents::add);
    }
    return documents;
  }

  private static String printed(Path file) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (JsonNode document : read(file)) {
      lines.append(Spine.JSON.writeValueAsString(document)).append('\n');
    }
    return lines.toString();
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private Runs.Totals totals(Path base, String table) throws Exception {
    Set<String> indicators = new TreeSet<>();
    rows(base, "SELECT DISTINCT indicator FROM " + table + " WHERE indicator IS NOT NULL")
        .forEach(row -> indicators.add(row.get(0)));
    return new Runs.Totals(
        Long.parseLong(one(base, "SELECT count(*) FROM " + table)),
        new BigDecimal(one(base, "SELECT sum(value) FROM " + table)).stripTrailingZeros(),
        indicators);
  }

  private String one(Path base, String sql) throws Exception {
    return rows(base, sql).get(0).get(0);
  }

  private List<String> names(String sql) throws Exception {
    try (Connection connection = Duck.open(folder, 1);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        names.add(rows.getMetaData().getColumnName(i));
      }
      return names;
    }
  }

  private List<List<String>> rows(Path base, String sql) throws Exception {
    try (Connection connection = Duck.open(folder, 1);
        Statement statement = connection.createStatement()) {
      if (base != null) {
        statement.execute("ATTACH " + Duck.text(base) + " AS other (READ_ONLY); USE other");
      }
      List<List<String>> all = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            row.add(rows.getString(i));
          }
          all.add(row);
        }
      }
      return all;
    }
  }
}

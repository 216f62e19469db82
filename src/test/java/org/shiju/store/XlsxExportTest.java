package org.shiju.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxExportTest {
  @TempDir Path folder;

  @Test
  void sheetsHoldWhatTheLinesHold() throws Exception {
    Path spine = Runs.spine(folder, true);
    Path book = folder.resolve("数据 'a'.xlsx");
    Exported exported = XlsxExport.write(spine, book);
    Map<String, List<Map<String, Workbooks.Cell>>> sheets = Workbooks.read(book);
    List<JsonNode> lines = Runs.lines(spine);

    assertThat(sheets.keySet())
        .containsExactly("documents", "measurements", "checks", "dictionary");
    assertThat(totals(sheets.get("measurements"))).isEqualTo(Runs.Totals.of(lines));
    assertThat(sheets.get("documents")).hasSize(lines.size());
    assertThat(sheets.get("checks")).hasSize(lines.stream().mapToInt(XlsxExportTest::checks).sum());
    assertThat(exported.documents()).isEqualTo(lines.size());
    assertThat(exported.cut()).isZero();
    Map<String, Workbooks.Cell> first = sheets.get("measurements").get(0);
    JsonNode m = lines.get(0).get("measurements").get(0);
    assertThat(first.get("evidence_text").text()).isEqualTo(m.at("/evidence/text").asText());
    assertThat(first.get("report_year").type()).isEqualTo("n");
    assertThat(first.get("start").type()).isEqualTo("n");
  }

  @Test
  void everyColumnIsInTheDictionary() throws Exception {
    Path book = folder.resolve("a.xlsx");
    XlsxExport.write(Runs.spine(folder, false), book);
    List<Map<String, Workbooks.Cell>> dictionary = Workbooks.read(book).get("dictionary");
    for (String table : List.of("documents", "measurements", "checks")) {
      List<String> told =
          dictionary.stream()
              .filter(row -> row.get("sheet").text().equals(table))
              .map(row -> row.get("column").text())
              .toList();
      List<String> columns = Columns.flat(table).stream().map(Column::name).toList();
      assertThat(columns.stream().filter(name -> !name.equals("text"))).isEqualTo(told);
    }
    assertThat(dictionary).allMatch(row -> row.containsKey("meaning_zh"));
  }

  @Test
  void oneRunGivesOneFile() throws Exception {
    Path spine = Runs.spine(folder, false);
    Path a = folder.resolve("a.xlsx");
    Path b = folder.resolve("b.xlsx");
    XlsxExport.write(spine, a);
    Thread.sleep(2100); // the times of ZIP entries go by two seconds
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
      XlsxExport.write(spine, b);
    } finally {
      TimeZone.setDefault(zone);
    }
    assertThat(Files.mismatch(a, b)).isEqualTo(-1);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.filter(p -> p.getFileName().toString().startsWith("."))).isEmpty();
    }
  }

  @Test
  void harmfulTextStaysText() throws Exception {
    List<String> texts =
        List.of(
            "=cmd|' /C calc'!A0",
            "+1",
            "-1",
            "@SUM(A1)",
            "\u0000\u0001b\u000b\ufffe",
            "\"引\"\n行\t<b>&amp;");
    Path book = folder.resolve("a.xlsx");
    XlsxExport.write(Runs.hostile(folder, texts), book);
    List<Map<String, Workbooks.Cell>> rows = Workbooks.read(book).get("measurements");
    for (int i = 0; i < texts.size(); i++) {
      assertThat(rows.get(i).get("subject").type()).isEqualTo("inlineStr");
      assertThat(rows.get(i).get("title").type()).isEqualTo("inlineStr");
    }
    assertThat(rows.get(0).get("subject").text()).isEqualTo(texts.get(0));
    assertThat(rows.get(4).get("subject").text()).isEqualTo("��b��");
    assertThat(rows.get(5).get("subject").text()).isEqualTo(texts.get(5));
    assertThat(rows.get(0).get("value"))
        .isEqualTo(new Workbooks.Cell("inlineStr", "12345678901234567.012345678901234"));
  }

  @Test
  void longTextIsCutAndCounted() throws Exception {
    Path book = folder.resolve("a.xlsx");
    Exported exported =
        XlsxExport.write(
            Runs.hostile(folder, List.of("长".repeat(40_000), "𠮷".repeat(20_000))), book);
    assertThat(exported.cut()).isEqualTo(4); // subject and evidence of both
    List<Map<String, Workbooks.Cell>> rows = Workbooks.read(book).get("measurements");
    assertThat(rows.get(0).get("subject").text()).hasSize(32767).endsWith("长…");
    assertThat(rows.get(1).get("subject").text()).hasSizeLessThanOrEqualTo(32767).endsWith("𠮷…");
  }

  @Test
  void fullSheetGoesOn() throws Exception {
    Path spine = Runs.spine(folder, false);
    Path book = folder.resolve("a.xlsx");
    XlsxExport.write(spine, book, 400);
    Map<String, List<Map<String, Workbooks.Cell>>> sheets = Workbooks.read(book);
    assertThat(sheets.get("measurements")).hasSize(399);
    assertThat(sheets).containsKey("measurements_2");
    List<Map<String, Workbooks.Cell>> all =
        sheets.entrySet().stream()
            .filter(sheet -> sheet.getKey().startsWith("measurements"))
            .flatMap(sheet -> sheet.getValue().stream())
            .toList();
    assertThat(totals(all)).isEqualTo(Runs.Totals.of(Runs.lines(spine)));
    assertThat(sheets.get("dictionary"))
        .anyMatch(row -> row.get("sheet").text().equals("measurements_2"));
  }

  private static int checks(JsonNode document) {
    return document.get("checks").size();
  }

  private static Runs.Totals totals(List<Map<String, Workbooks.Cell>> rows) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map<String, Workbooks.Cell> row : rows) {
      sum = sum.add(new BigDecimal(row.get("value").text()));
    }
    return new Runs.Totals(
        rows.size(),
        sum.stripTrailingZeros(),
        rows.stream()
            .map(row -> row.get("indicator"))
            .filter(Objects::nonNull)
            .map(Workbooks.Cell::text)
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}

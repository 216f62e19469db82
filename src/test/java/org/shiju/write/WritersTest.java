package org.shiju.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiju.Shiju;
import org.shiju.model.ChangeRole;
import org.shiju.model.Measurement;
import org.shiju.model.Numeral;
import org.shiju.model.Period;
import org.shiju.model.Report;
import org.shiju.model.SectionRole;
import org.shiju.model.Status;
import org.shiju.rules.Rules;

class WritersTest {
  private static final List<String> CATALOGUE =
      List.of("reconsideration.received", "reconsideration.accepted");

  @Test
  void jsonLineHasTheContractsKeysInOrder() throws IOException {
    assertThat(print(Format.JSONL, Reports.full()))
        .startsWith("{\"schema\":\"1.0\",\"program\":{\"version\":\"" + Program.version() + "\"")
        .contains(
            "\"text_length\":29,\"text\":null,\"duplicate_of\":null,\"metadata\":{\"title\":\"=报告\",\"genre\":\"rule_of_law_report\",\"genre_confidence\":0.9,\"issuers\":[\"中共吉安县委\",\"吉安县人民政府\"],\"region\":{\"name\":\"吉安县\",\"level\":\"county\",\"code\":\"360821\",\"parents\":[\"江西省\",\"吉安市\"]},\"report_year\":2023,\"published\":\"2024-03-01\",\"signed\":null,\"document_number\":null,\"addressee\":null,\"source_line\":null}")
        .contains(
            "{\"id\":\"m2\",\"start\":25,\"end\":28,\"surface\":\"79件\",\"value\":79,\"value_max\":null,\"unit\":\"件\",\"kind\":\"count\",\"bound\":\"exact\",\"status\":\"actual\",\"role\":null,\"subject\":\"行政复议申请\",\"predicate\":\"收到\",\"period\":\"2023\",\"scope\":null,\"section_role\":\"achievements\",\"section\":\"一、复议 / (一)受理\",\"evidence\":{\"start\":15,\"end\":29,\"text\":\"收到申请86件,受理79件。\"},\"location\":null,\"indicator\":\"reconsideration.accepted\",\"rule\":\"r.yaml#x\"}")
        .endsWith(
            "\"checks\":[{\"kind\":\"bound\",\"operands\":[\"m2\",\"m1\"],\"expression\":\"79 <= 86\",\"status\":\"consistent\",\"rule\":\"checks.yaml#accepted\"}],\"warnings\":[{\"code\":\"year_differs\",\"start\":0,\"end\":1,\"message\":\"two years\"}]}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "99.20, 99.2",
    "1.08E+8, 108000000",
    "0.00, 0",
    "4840, 4840",
    "0.333333333333333, 0.333333333333333",
    "1E-7, 0.0000001"
  })
  void numbersArePlain(String value, String printed) throws IOException {
    Measurement m = Reports.measurement("m1", "86件", value, null);
    assertThat(print(Format.JSONL, Reports.of(List.of(m)))).contains("\"value\":" + printed + ",");
    assertThat(Numbers.text(new BigDecimal(value))).isEqualTo(printed);
  }

  /** A long report has the form of a short one, is written while it is made, and closes nothing. */
  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"JSON", "JSONL", "CSV"})
  void aLongReportIsNotHeldAsBytes(Format format) throws IOException {
    Measurement one = Reports.measurement("m1", "86件", "86", null);
    String two = print(format, Reports.of(Collections.nCopies(2, one)));
    String three = print(format, Reports.of(Collections.nCopies(3, one)));
    Rendering rendering = new Rendering(layout(format, Selection.ALL), false);
    Report report = Reports.of(Collections.nCopies(10_001, one));
    Parts written = new Parts();
    rendering.piece(report).into(written);
    String framed =
        new String(rendering.head(), StandardCharsets.UTF_8)
            + written.toString(StandardCharsets.UTF_8)
            + new String(rendering.foot(1), StandardCharsets.UTF_8);
    assertThat(framed.length()).isEqualTo(two.length() + 9_999 * (three.length() - two.length()));
    assertThat(framed.substring(0, 500)).isEqualTo(two.substring(0, 500));
    assertThat(end(framed)).isEqualTo(end(two));
    assertThat(written.longest).isLessThan(1 << 16);
    assertThat(Arrays.equals(rendering.bytes(report), written.toByteArray())).isTrue();
  }

  private static String end(String text) {
    return text.substring(text.length() - 300);
  }

  /** What is written, and how much of it at a time. */
  private static final class Parts extends ByteArrayOutputStream {
    private int longest;

    @Override
    public void write(byte[] bytes, int from, int length) {
      longest = Math.max(longest, length);
      super.write(bytes, from, length);
    }

    @Override
    public void close() {
      throw new AssertionError("is closed");
    }
  }

  /** Twice the figures of a page without full stops make results twice as long, not four times. */
  @ParameterizedTest
  @ValueSource(strings = {"JSONL", "CSV"})
  void aSentenceWithoutEndIsQuotedAroundItsFigure(Format format) throws IOException {
    Shiju shiju = Shiju.with(Rules.builtIn());
    String one = print(format, shiju.read("收到申请12件，".repeat(500)));
    String two = print(format, shiju.read("收到申请12件，".repeat(1000)));
    assertThat((double) two.length()).isLessThan(2.1 * one.length());
    assertThat(one).contains("收到申请12件，收到申请12件").doesNotContain("收到申请12件，".repeat(70));
  }

  @Test
  void offsetsCountCodePoints() {
    CodePoints points = new CodePoints("𠮷a𠮷");
    assertThat(points.of(0)).isZero();
    assertThat(points.of(2)).isEqualTo(1);
    assertThat(points.of(3)).isEqualTo(2);
    assertThat(points.total()).isEqualTo(3);
  }

  @Test
  void textIsWrittenOnlyWhenAskedForAndAsItIs() throws IOException {
    Layout layout =
        new Layout(Format.JSONL, Table.MEASUREMENTS, true, false, Selection.ALL, List.of());
    assertThat(text(layout, Reports.full())).contains("\"text\":\"𠮷安县\\n一、复议");
  }

  @Test
  void severalDocumentsAreAnArrayAndNoneAnEmptyOne() throws IOException {
    assertThat(print(Format.JSON, Reports.full(), Reports.full()))
        .startsWith("[\n  {\n    \"schema\"")
        .contains("  },\n  {\n")
        .endsWith("  }\n]\n");
    byte[] none = Pieces.joined(layout(Format.JSON, Selection.ALL), true, List.of());
    assertThat(new String(none, StandardCharsets.UTF_8)).isEqualTo("[]\n");
  }

  @Test
  void csvQuotesAndDisarms() throws IOException {
    List<String> lines = print(Format.CSV, Reports.full()).lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1))
        .startsWith("a/b.txt," + "0".repeat(64) + ",'=报告,中共吉安县委;吉安县人民政府,吉安县,360821,county,2023,m1,")
        .contains(",\"收到申请86件,受理79件。\",");
    assertThat(CsvTable.harmless("@SUM(A1)")).isEqualTo("'@SUM(A1)");
    assertThat(CsvTable.harmless("复议-1")).isEqualTo("复议-1");
  }

  @ParameterizedTest
  @CsvSource({"MEASUREMENTS, 3, 31", "SECTIONS, 4, 17", "CHECKS, 2, 13", "DOCUMENTS, 2, 27"})
  void everyTableHasItsRowsAndColumns(Table table, int rows, int columns) throws IOException {
    Layout layout = new Layout(Format.CSV, table, false, true, Selection.ALL, List.of());
    String csv = text(layout, Reports.full());
    assertThat(csv).startsWith("\ufeffdoc_uri,").contains("\r\n");
    assertThat(csv.lines()).hasSize(rows);
    assertThat(csv.lines().findFirst().orElseThrow().split(",")).hasSize(columns);
  }

  @Test
  void wideTakesTheIssuersFigureOfTheYear() throws IOException {
    Measurement target = wide("m2", "99", Status.TARGET, null, "2023", null, null);
    Measurement before = wide("m3", "70", Status.ACTUAL, ChangeRole.FROM, "2023", null, null);
    Measurement lastYear = wide("m4", "71", Status.ACTUAL, null, "2022", null, null);
    Measurement court = wide("m5", "72", Status.ACTUAL, null, "2023", "县法院", null);
    Measurement part = wide("m6", "73", Status.ACTUAL, null, "2023", null, "m1");
    Measurement cutOff = wide("m7", "86.0", Status.ACTUAL, null, "2023-01/2023-11", null, null);
    Measurement total = wide("m1", "86", Status.ACTUAL, null, "2023", null, null);
    String csv =
        print(
            Format.WIDE, Reports.of(List.of(total, target, before, lastYear, court, part, cutOff)));
    assertThat(csv).contains(",2023,86,,\r\n");
  }

  @Test
  void wideNamesConflicts() throws IOException {
    Measurement one = wide("m1", "86", Status.ACTUAL, null, "2023", null, null);
    Measurement other = wide("m2", "87", Status.ACTUAL, null, "2023", null, null);
    assertThat(print(Format.WIDE, Reports.of(List.of(one, other))))
        .contains("report_year,reconsideration.received,reconsideration.accepted,conflicts\r\n")
        .contains(",2023,,,reconsideration.received\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "2023, true",
    "2023-01/2023-11, true",
    "../2023-12, true",
    "2022, false",
    "2018/, false",
    "2019-08/, false",
    "2021/2023, false",
    "2023-08/, false"
  })
  void periodsInTheYear(String period, boolean fits) {
    assertThat(Period.inYear(period, 2023)).isEqualTo(fits);
  }

  @Test
  void selectionDropsChecksThatLoseAnOperand() throws IOException {
    Selection selection = new Selection(Set.of("reconsideration.received"), Set.of());
    Report chosen = selection.of(Reports.full());
    assertThat(chosen.measurements()).extracting(Measurement::id).containsExactly("m1");
    assertThat(chosen.checks()).isEmpty();
    assertThat(new Selection(Set.of(), Set.of(SectionRole.PLAN)).of(Reports.full()).measurements())
        .isEmpty();
  }

  @Test
  void explanationMarksNumeralsInTheirContext() {
    ExplainedText text = new ExplainedText(Reports.full(), false);
    List<Numeral> numerals = Reports.full().numerals();
    assertThat(text.numerals(numerals).get(0))
        .matches(" +19  收到申请【86件】,受理79件 +quantity +86 +u.yaml#case");
    assertThat(text.covers(numerals.get(0).span(), 19)).isTrue();
    assertThat(text.covers(numerals.get(0).span(), 18)).isFalse();
    assertThat(new ExplainedText(Reports.full(), true).numerals(numerals).get(0))
        .contains("\u001b[1;32m【86件】\u001b[0m");
  }

  private static Measurement wide(
      String id,
      String value,
      Status status,
      ChangeRole role,
      String period,
      String scope,
      String partOf) {
    return Reports.measurement(
        id, "86件", value, "reconsideration.received", status, role, period, scope, partOf);
  }

  private static Layout layout(Format format, Selection selection) {
    return new Layout(format, Table.MEASUREMENTS, false, false, selection, CATALOGUE);
  }

  private static String print(Format format, Report... reports) throws IOException {
    return text(layout(format, Selection.ALL), reports);
  }

  private static String text(Layout layout, Report... reports) throws IOException {
    byte[] file = Pieces.joined(layout, reports.length > 1, List.of(reports));
    return new String(file, StandardCharsets.UTF_8);
  }
}

package org.shiju.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.shiju.model.Finding;
import org.shiju.model.Location;
import org.shiju.model.Measurement;
import org.shiju.model.Report;
import org.shiju.read.DocumentReader;
import org.shiju.rules.Rules;

/** Tables of pages and documents: cells are figures, with what row and column say of them. */
class TablesTest {
  private final DocumentReader reader = new DocumentReader(Rules.builtIn(), null);

  private Report read(String name, byte[] bytes) throws Exception {
    return Sample.SHIJU.read(reader.read(InputHolder.of(name, bytes), InputHolder.none()));
  }

  /** The two prescribed tables of a disclosure report with their merged cells. */
  @Test
  void theTablesOfADisclosureReport() throws Exception {
    Report report =
        read(
            "d.html",
            Files.readAllBytes(Path.of("src/test/resources/pages/tables/disclosure.html")));
    assertThat(said(report))
        .contains(
            "24 政府信息公开申请 新收 disclosure.applications",
            "20 自然人政府信息公开申请 新收 disclosure.applications",
            "2 政府信息公开申请 上年结转 disclosure.carried_in",
            "4 政府信息公开申请 部分公开 disclosure.partly_granted",
            "2 政府信息公开申请 不予公开 disclosure.refused_by_law",
            "2 政府信息公开申请 结转下年度 disclosure.carried_out",
            "12604 行政许可 处理决定 enforcement.permits_granted",
            "41 行政规范性文件 现行有效 normative.retained",
            "3 政府信息公开行政复议案件 收到 reconsideration.received");
    assertThat(said(report)).filteredOn(s -> s.startsWith("12604 ")).hasSize(1);
    assertThat(report.checks())
        .filteredOn(f -> f.rule().endsWith("applications-balance"))
        .extracting(Finding::expression)
        .contains("24+2=24+2", "20+2=20+2");
    assertThat(report.checks()).allMatch(f -> f.status() == Finding.Verdict.CONSISTENT);
    Measurement cell = report.measurements().get(report.measurements().size() - 1);
    Location where = report.source().locationOf(cell.quantity().span().start());
    assertThat(Objects.requireNonNull(where).path()).contains("table").contains("tr");
  }

  @Test
  void aTableOfAWordDocument() throws Exception {
    List<List<String>> table =
        List.of(
            List.of("类别", "本年受理件数", "本年办结件数"),
            List.of("行政许可", "1260", "1248"),
            List.of("行政确认", "73", "71"));
    byte[] docx = WordMaker.docx("某县2023年法治政府建设年度报告", List.of(Hostile.SENTENCE), table);
    Report report = read("t.docx", docx);
    assertThat(said(report))
        .contains("1260 行政许可 受理 null", "1248 行政许可 办结 enforcement.permits_granted");
    assertThat(report.source().locationOf(report.source().text().indexOf("1260")))
        .isEqualTo(Location.paragraph(4));
  }

  private static List<String> said(Report report) {
    String text = report.source().text();
    return report.measurements().stream()
        .map(
            m ->
                m.quantity().span().of(text)
                    + " "
                    + m.subject()
                    + " "
                    + m.predicate()
                    + " "
                    + m.indicator())
        .toList();
  }
}

package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiju.evaluate.Tiny;

/** Drafts of gold: they say what the results say, and leave a person's work alone. */
class AnnotateCommandTest {
  private static final String TEXT = "青禾县2023年法治政府建设情况报告\n\n一、复议工作\n全县收到复议申请120件，受理100件。\n";

  @TempDir Path temp;

  private String gold() {
    return temp.resolve("gold").toString();
  }

  private String extracted(Path report, String... more) {
    String results = temp.resolve("r.jsonl").toString();
    String[] arguments = new String[more.length + 5];
    arguments[0] = "extract";
    arguments[1] = report.toString();
    arguments[2] = "-q";
    arguments[3] = "-o";
    arguments[4] = results;
    System.arraycopy(more, 0, arguments, 5, more.length);
    assertThat(Run.of(arguments).code()).isZero();
    return results;
  }

  /** Every figure is 1, and there are as many of them as are wanted. */
  private void roundTrip(String results) throws IOException {
    Run run = Run.of("evaluate", "--gold", gold(), results, "-f", "json");
    assertThat(run.code()).isZero();
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.get("missing_documents")).isEmpty();
    assertThat(json.get("worst")).isEmpty();
    assertThat(json.get("ungrounded").intValue()).isZero();
    for (String part : new String[] {"span", "quantity", "indicator", "heading", "check"}) {
      assertThat(json.at("/parts/" + part + "/average/f1").doubleValue()).as(part).isEqualTo(1);
    }
    json.get("accuracy")
        .properties()
        .forEach(e -> assertThat(e.getValue().get("share").doubleValue()).isEqualTo(1));
    assertThat(json.at("/parts/span/strict/tp").intValue()).isPositive();
    assertThat(json.at("/accuracy/section_role/of").intValue()).isPositive();
    assertThat(json.at("/accuracy/metadata/of").intValue()).isPositive();
  }

  /** Their charsets and line ends differ; the texts are read again beside the expectations. */
  @Test
  void samplesAnnotatedAreSamplesEvaluated() throws IOException {
    Run run = Run.of("annotate", "samples", "-o", gold());
    assertThat(run.code()).isZero();
    roundTrip("samples");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ufeff" + TEXT,
        "\ufeff\ufeff" + TEXT,
        "𠮷林" + TEXT,
        "青禾县2023年法治政府建设情况报告\r\n\r\n一、复议工作\r\n全县收到复议申请120件，受理100件。\r\n",
        "青禾县2023年法治政府建设情况报告\n\n一、复议工作\n全县\t收到\t\"复议申请\"120件，受理\"100件\"。"
      })
  void textsOfAllKindsComeBackAsTheyWere(String text) throws IOException {
    Path report = Files.writeString(temp.resolve("a.txt"), text);
    String results = extracted(report, "--include-text");
    Files.delete(report);
    assertThat(Run.of("annotate", results, "-o", gold()).code()).isZero();
    roundTrip(results);
  }

  @Test
  void allFilesWithAllColumns() throws IOException {
    String results = extracted(Files.writeString(temp.resolve("a.txt"), TEXT));
    Run run = Run.of("annotate", results, "-o", gold());
    assertThat(run.err()).contains("drafts for 1 documents written to");
    Path folder = temp.resolve("gold");
    assertThat(Files.readString(folder.resolve("a.txt"))).isEqualTo(TEXT);
    assertThat(Files.readAllLines(folder.resolve("a.quantities.tsv")))
        .startsWith(
            "start\tsurface\tvalue\tvalue_max\tunit\tkind\tbound\tstatus\trole\trequired\tsubject"
                + "\tpredicate\tindicator\tperiod\tscope")
        .contains(
            "35\t120件\t120\t\t件\tcount\texact\tactual\t\tyes\t行政复议申请\t收到"
                + "\treconsideration.received\t\t");
    assertThat(Files.readAllLines(folder.resolve("a.sections.tsv")))
        .startsWith("start\trole\tnote", "0\ttitle\t");
    assertThat(Files.readString(folder.resolve("a.headings.tsv")))
        .isEqualTo("start\tlevel\theading\n20\t1\t一、复议工作\n");
    assertThat(Files.readString(folder.resolve("a.checks.tsv")))
        .startsWith("kind\tstarts\texpression\tstatus\nbound\t");
    JsonNode meta = new ObjectMapper().readTree(folder.resolve("a.meta.json").toFile());
    assertThat(meta.get("report_year").intValue()).isEqualTo(2023);
    assertThat(meta.fieldNames())
        .toIterable()
        .containsExactly(
            "title",
            "issuers",
            "region_name",
            "region_level",
            "region_parents",
            "report_year",
            "published",
            "signed",
            "document_number",
            "addressee",
            "source");
  }

  @Test
  void figuresThatTablesCannotHoldAreOptional() throws IOException {
    Tiny tiny = new Tiny(temp, "a", "收到12\n万件，受理9件。");
    ObjectNode document = tiny.result("12\n万件@2 120000 件 a.x; 9件 9 件");
    ((ObjectNode) document.at("/measurements/1")).put("subject", "复议\n申请\t案件");
    String results = Tiny.results(temp.resolve("r.jsonl"), document);
    Run run = Run.of("annotate", results, "-o", gold());
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("1 figures with a tab or line break");
    assertThat(Files.readString(temp.resolve("gold/a.quantities.tsv")))
        .contains("\n2\t12\t120000\t", "\toptional\t", "\t复议 申请 案件\t");
    assertThat(temp.resolve("gold/a.sections.tsv")).doesNotExist();
    Run scores = Run.of("evaluate", "--gold", gold(), results);
    assertThat(scores.out()).contains("span       strict      1.0000  1.0000  1.0000   1   0   0");
    assertThat(scores.out()).doesNotContain("worst");
  }

  @Test
  void whatIsThereIsNeverOverwritten() throws IOException {
    String results = extracted(Files.writeString(temp.resolve("a.txt"), TEXT));
    Path table = temp.resolve("gold/a.headings.tsv");
    Files.createDirectories(table.getParent());
    Files.writeString(table, "mine");
    Run run = Run.of("annotate", results, "-o", gold());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("a.headings.tsv", "--force");
    assertThat(table).hasContent("mine");
    assertThat(temp.resolve("gold/a.txt")).doesNotExist();
    assertThat(Run.of("annotate", results, "-o", gold(), "--force").code()).isZero();
    assertThat(Files.readString(table)).startsWith("start\tlevel");
  }

  @Test
  void theDocumentItselfIsNotOverwrittenEvenThen() throws IOException {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_16);
    Path report = Files.write(temp.resolve("a.txt"), bytes);
    String results = extracted(report);
    Run run = Run.of("annotate", results, "-o", temp.toString(), "--force");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("is the document itself");
    assertThat(Files.readAllBytes(report)).isEqualTo(bytes);
  }

  @Test
  void documentsWithoutTextOrNameAreErrorsOfTheirOwn() throws IOException {
    Path reports = Files.createDirectories(temp.resolve("reports"));
    for (String name : new String[] {"a.txt", "a.md", "b.txt", "c.txt"}) {
      Files.writeString(reports.resolve(name), TEXT);
    }
    String results = extracted(reports);
    Files.delete(reports.resolve("b.txt"));
    Files.writeString(reports.resolve("c.txt"), TEXT + "。");
    Run run = Run.of("annotate", results, "-o", gold());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("a.txt: another document is called 'a' too")
        .contains("b.txt: its text is not in the results")
        .contains("c.txt: its text is not in the results")
        .contains("--include-text")
        .contains("drafts for 1 documents");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reports/", "https://example.invalid/", "a\u0000b.txt"})
  void namesThatNoFileCanHaveAreRefused(String uri) throws IOException {
    ObjectNode document = new Tiny(temp, "a", "收到12件。").result("12件 12 件");
    ((ObjectNode) document.get("source")).put("uri", uri);
    Run run = Run.of("annotate", Tiny.results(temp.resolve("r.jsonl"), document), "-o", gold());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("has no name");
  }

  @Test
  void figuresMustStandInTheText() throws IOException {
    ObjectNode document = new Tiny(temp, "a", "收到12件。").result("12件@1 12 件");
    Run run = Run.of("annotate", Tiny.results(temp.resolve("r.jsonl"), document), "-o", gold());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("do not stand where the results say");
    assertThat(temp.resolve("gold/a.txt")).doesNotExist();
  }
}

package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String INDICATOR =
      """
      theme: disputes
      indicators:
        - id: reconsideration.received
          label_zh: 行政复议申请数
          label_en: Reconsideration applications received
          dimension: case
          kind: flow
          definition: 收到的行政复议申请件数
          rules:
            - when:
                - subject: [复议]
                - predicate: [收到]
          examples:
            - text: 收到行政复议申请12件。
              gives: 12件
            - text: 收到复议申请31件,受理28件。
              gives: 31件
            - text: 开展培训2场。
              gives: nothing
      """;

  @TempDir Path temp;
  private Path folder;
  private Path expected;
  private String rules;

  @BeforeEach
  void document() throws IOException {
    folder = Files.createDirectories(temp.resolve("docs"));
    Files.writeString(folder.resolve("a.txt"), "临河县2023年法治政府建设报告\n收到行政复议申请86件。\n");
    expected = folder.resolve("a.expected.json");
    rules = Files.createDirectories(temp.resolve("rules")).toString();
    Files.createDirectories(Path.of(rules, "rule-of-law"));
    Files.writeString(Path.of(rules, "rule-of-law", "disputes.yaml"), INDICATOR);
  }

  @Test
  void aFolderWithNothingToCheckIsWrongUse() throws IOException {
    Run run =
        Run.of("check", Files.createDirectory(temp.resolve("none")).toString(), "--rules", rules);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("nothing to check");
  }

  @Test
  void documentsWithoutAnExpectationAreNamed() throws IOException {
    Run nothing = check();
    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.err()).contains("has 1 documents but no expectation");
    check("--update");
    Files.writeString(folder.resolve("b.txt"), "全县收到行政复议申请12件。");
    Run one = check();
    assertThat(one.code()).isZero();
    assertThat(one.err()).contains("not checked: 1 (b.txt …)");
  }

  @Test
  void updateWritesAndCheckHolds() throws IOException {
    assertThat(check().code()).isEqualTo(2);
    assertThat(check("--update").code()).isZero();
    assertThat(Files.readString(expected)).startsWith("{\n").contains("\"uri\": \"a.txt\"");
    Run run = check();
    assertThat(run.out()).containsPattern("1 documents and [0-9]+ examples checked, 0 failed");
    assertThat(run.code()).isZero();
  }

  @Test
  void theProgramBlockIsApart() throws IOException {
    check("--update");
    String before =
        Files.readString(expected).replaceAll("\"version\": \"[^\"]*\"", "\"version\": \"9\"");
    Files.writeString(expected, before);
    assertThat(check().code()).isZero();
    check("--update");
    assertThat(Files.readString(expected)).isEqualTo(before);
  }

  @Test
  void aDifferenceNamesTheField() throws IOException {
    check("--update");
    Files.writeString(
        expected, Files.readString(expected).replace("\"text_length\": 30", "\"text_length\": 31"));
    Path junit = temp.resolve("report.xml");
    Run run = check("--github", "--junit", junit.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("FAIL fixture a.txt\n  text_length: expected 31, got 30\n")
        .contains("::error file=" + folder + "/a.txt::text_length: expected 31, got 30\n");
    assertThat(junit)
        .content()
        .containsPattern("tests=\"\\d{4,}\" failures=\"1\"")
        .contains("<failure message=\"text_length: expected 31, got 30\">");
  }

  @Test
  void updateIsRefusedInContinuousIntegration() {
    Run run =
        Run.with(
            "", Map.of("CI", "true"), "check", folder.toString(), "--update", "--rules", rules);
    assertThat(run.code()).isEqualTo(2);
    assertThat(expected).doesNotExist();
  }

  @Test
  void anExpectationWithoutItsDocumentIsAFault() throws IOException {
    check("--update");
    Files.writeString(folder.resolve("gone.expected.json"), "{}");
    Run run = check();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("gone.expected.json");
  }

  /** Figure by figure, whatever ids the figures behind have now. */
  @Test
  void aDiffTellsFiguresAndNotLines() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "临河县2023年法治政府建设报告\n收到行政复议申请86件,受理79件。聘请法律顾问5名。\n");
    check("--update");
    String json = Files.readString(expected);
    assertThat(json).contains("\"surface\": \"79件\"", "\"surface\": \"86件\"");
    Files.writeString(expected, withoutFirst(json).replace("\"value\": 79,", "\"value\": 97,"));
    Run run = check();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("  + 86件 [25, 28) 收到行政复议申请【86件】,受理79件。\n")
        .contains("subject 行政复议申请; predicate 收到; period 2023; status actual; indicator")
        .contains("  ~ 79件 [31, 34) 收到行政复议申请86件,受理【79件】。\n      value      97 → 79\n")
        .doesNotContain("5名");
  }

  /** The expectation as it was before its first figure was read: one less, other ids. */
  private static String withoutFirst(String json) {
    int first = json.indexOf("{", json.indexOf("\"measurements\""));
    int second = json.indexOf("\"id\": \"m2\"");
    String rest = json.substring(json.lastIndexOf("{", second));
    return json.substring(0, first) + rest.replace("\"m2\"", "\"m1\"").replace("\"m3\"", "\"m2\"");
  }

  @Test
  void aFaultOfTheRulesIsAFaultOfTheCheck() throws IOException {
    check("--update");
    Files.writeString(
        Path.of(rules, "rule-of-law", "moon.yaml"),
        INDICATOR
            .replace("reconsideration.received", "moon.rocks")
            .replace("gives: nothing", "gives: 2场"));
    Run run = check();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).containsPattern("FAIL lint \\S+/moon.yaml:3:5\n").contains("moon.rocks");
  }

  /** All of the faults, in the form that was asked for, though no document can be read. */
  @Test
  void rulesThatCannotBeLoadedAreAFaultOfTheCheck() throws IOException {
    check("--update");
    Files.writeString(
        Path.of(rules, "rule-of-law", "disputes.yaml"), INDICATOR.replace("subject:", "subjct:"));
    Path junit = temp.resolve("report.xml");
    Run run = check("--junit", junit.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("FAIL lint ", "unknown field 'subjct'", "0 documents");
    assertThat(junit).content().contains("unknown field 'subjct'");
  }

  @Test
  void floorsOverAnnotatedDocumentsAreHeld() throws IOException {
    check("--update");
    String results = temp.resolve("r.jsonl").toString();
    Path gold = temp.resolve("gold");
    Path floors = gold.resolve("floors.json");
    String text = folder.resolve("a.txt").toString();
    assertThat(Run.of("extract", text, "--include-text", "--rules", rules, "-o", results).code())
        .isZero();
    assertThat(Run.of("annotate", results, "-o", gold.toString()).code()).isZero();
    assertThat(check("--gold", gold.toString()).code()).isEqualTo(2);
    String[] evaluate = {
      "evaluate", "--gold", gold.toString(), results, "--floors", floors.toString(), "--update"
    };
    assertThat(Run.of(evaluate).code()).isZero();
    assertThat(check("--gold", gold.toString()).code()).isZero();

    String set = Files.readString(floors);
    assertThat(set).contains("\"quantity.f1\": 1.000");
    Files.writeString(floors, set.replace("\"quantity.f1\": 1.000", "\"quantity.f1\": 1.1"));
    Run below = check("--gold", gold.toString());
    assertThat(below.code()).isEqualTo(1);
    assertThat(below.out())
        .contains(
            "FAIL floor quantity.f1\n  below its floor: quantity.f1, wanted 1.1, got 1.0000\n");

    Files.writeString(floors, set);
    Path quantities = gold.resolve("a.quantities.tsv");
    Files.writeString(quantities, Files.readString(quantities).replace("yes", "optional"));
    Run other = check("--gold", gold.toString());
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.out()).contains("has changed since they were set");
  }

  private Run check(String... more) {
    String[] line = new String[4 + more.length];
    line[0] = "check";
    line[1] = folder.toString();
    line[2] = "--rules";
    line[3] = rules;
    System.arraycopy(more, 0, line, 4, more.length);
    return Run.of(line);
  }
}

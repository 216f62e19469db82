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
          examples:
            - text: 不是数据。
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
        .contains("FAIL a.txt\n  text_length: expected 31, got 30\n")
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

  @Test
  void differencesOfListsArePairedByPlace() throws IOException {
    Path wanted = temp.resolve("w.json");
    Files.writeString(
        wanted,
        """
        {"program": 1, "measurements": [
          {"start": 0, "end": 3, "surface": "86件", "value": 86, "indicator": "a.b"},
          {"start": 9, "end": 12, "surface": "79件", "value": 79, "indicator": null}]}
        """);
    String got =
        """
        {"program": 2, "measurements": [
          {"start": 9, "end": 12, "surface": "79件", "value": 79.5, "indicator": null},
          {"start": 20, "end": 22, "surface": "5家", "value": 5, "indicator": "c.d"}]}
        """;
    assertThat(JsonDiff.between(wanted, got))
        .containsExactly(
            "measurements [0, 3) 86件: missing indicator a.b",
            "measurements [9, 12) 79件: value: expected 79, got 79.5",
            "measurements [20, 22) 5家: unexpected indicator c.d");
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

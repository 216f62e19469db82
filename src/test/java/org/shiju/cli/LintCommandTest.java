package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How faults of rule files are told: to people, to programs, to GitHub, by other commands. */
class LintCommandTest {
  private static final String OFF = "indicators:\n  - id: mediation.screenings\n    overlay: off\n";

  @TempDir Path folder;

  @Test
  void theLineIsShownWithAMarkBelowThePlaceInColumnsOfATerminal() throws IOException {
    write("rule-of-law/disputes.yaml", "overlay: add\nlists: {bare: [案件, 申请，数量, 案由]}\n");
    Run run = lint();
    assertThat(run.out())
        .contains(
            folder.resolve("rule-of-law/disputes.yaml")
                + ":2:20: '申请，数量' can never match: texts are read half-width and simplified,"
                + " words without blanks at their ends\n"
                + "  2 | lists: {bare: [案件, 申请，数量, 案由]}\n"
                + "    |                      ^\n"
                + "    → write '申请,数量'\n");
  }

  @Test
  void aFileOfTheOtherEndingIsAFaultAndDotFilesAreNone() throws IOException {
    write("rule-of-law/disputes.yaml", OFF);
    write(".github/workflows/rules.yml", "on: push");
    assertThat(lint().code()).isZero();
    write("rule-of-law/more.yml", OFF);
    Run run = lint();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("more.yml:1: no rules are read from .yml").contains("→ rename");
  }

  @Test
  void aFolderWithoutARuleFileIsAnErrorAndNotGreen() throws IOException {
    Files.writeString(folder.resolve("README.md"), "rules will come");
    for (String command : new String[] {"lint", "test", "doc", "list"}) {
      Run run = Run.of("rules", command, "--rules", folder.toString());
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("no rule file (*.yaml) in '" + folder + "'");
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void aSecondDocumentInAFileIsNotPassedOver() throws IOException {
    write("rule-of-law/disputes.yaml", OFF + "---\nnonsense: 1\n");
    Run run = lint();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("disputes.yaml:5:1: a second YAML document begins here");
  }

  @Test
  void aFolderCalledLikeARuleFileIsNone() throws IOException {
    Files.createDirectories(folder.resolve("rule-of-law/old.yaml"));
    write("rule-of-law/disputes.yaml", OFF);
    assertThat(lint().code()).isZero();
  }

  @Test
  void aLongLineIsShownAroundThePlace() throws IOException {
    String words = "案件".repeat(200);
    write("rule-of-law/disputes.yaml", "overlay: add\nlists: {bare: [" + words + ", （, 案由]}\n");
    String excerpt = lint().out().lines().filter(l -> l.startsWith("  2 | ")).findFirst().get();
    assertThat(excerpt).startsWith("  2 | …").endsWith("案件, （, 案由]}").hasSizeLessThan(120);
  }

  @Test
  void programsGetAnObjectForEachFault() throws IOException {
    write("rule-of-law/disputes.yaml", "indicators:\n  - id: mediation.case\n    overlay: off\n");
    Run run = Run.of("rules", "lint", "--rules", folder.toString(), "-f", "json");
    assertThat(run.out())
        .isEqualTo(
            "{\"path\":\""
                + folder.resolve("rule-of-law/disputes.yaml")
                + "\",\"line\":3,\"column\":14,\"rule\":\"mediation.case\",\"what\":\"there is no"
                + " rule 'mediation.case' below to switch off\",\"text\":\"    overlay: off\","
                + "\"remedy\":\"name a rule of the file of the same path, or drop 'overlay'; did"
                + " you mean 'mediation.cases'?\"}\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void githubShowsThemBesideTheirLines() throws IOException {
    write("rule-of-law/disputes.yaml", "indicators:\n  - id: mediation.case\n    overlay: off\n");
    assertThat(Run.of("rules", "lint", "--rules", folder.toString(), "--github").out())
        .contains(
            "\n::error file="
                + folder.resolve("rule-of-law/disputes.yaml")
                + ",line=3,col=14::mediation.case: there is no rule 'mediation.case' below to switch"
                + " off; name a rule of the file of the same path, or drop 'overlay'; did you mean"
                + " 'mediation.cases'?\n");
  }

  @Test
  void otherCommandsTellTheFirstInTheSameWayAndDoNothing() throws IOException {
    write("rule-of-law/disputes.yaml", "indicators:\n  - id: mediation.case\n    overlay: off\n");
    Run run = Run.of("explain", "--text", "办结3件。", "--rules", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "shiju: " + folder.resolve("rule-of-law/disputes.yaml") + ":3:14: mediation.case:")
        .contains("  3 |     overlay: off\n    |              ^\n    → name a rule");
  }

  @ParameterizedTest
  @CsvSource({"true, '', true", "true, 1, false", "false, '', false"})
  void coloursStandOnATerminalOnly(boolean terminal, String noColor, boolean coloured)
      throws IOException {
    write("rule-of-law/disputes.yaml", "indicators:\n  - id: mediation.case\n    overlay: off\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, String> env = noColor.isEmpty() ? Map.of() : Map.of("NO_COLOR", noColor);
    Main.run(
        new Main.Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new ByteArrayOutputStream(),
            env,
            terminal,
            false),
        "rules",
        "lint",
        "--rules",
        folder.toString());
    assertThat(out.toString(StandardCharsets.UTF_8).contains("\u001b[")).isEqualTo(coloured);
  }

  @Test
  void whatCannotBeLaidOrReadHidesNothingElse() throws IOException {
    write(
        "rule-of-law/disputes.yaml",
        "indicators:\n  - id: a.b\n    overlay: add\n  - id: a.c\n    overlay: on\n");
    write("rule-of-law/functions.yaml", "indicators: [\n");
    write("themes.yaml", "thems: []\n");
    write("stray.yaml", "a: b\n");
    Files.write(
        folder.resolve("units.yaml"), "units: [] # 量词".getBytes(Charset.forName("GB18030")));
    Run run = lint();
    assertThat(run.out())
        .contains("disputes.yaml:3:14: a.b: there is no rule 'a.b' below to add to")
        .contains("disputes.yaml:5:14: a.c: unknown overlay 'on'")
        .contains("functions.yaml:1:14: while parsing a flow node")
        .contains("stray.yaml:1:1: no part of the program reads a file of this name")
        .contains("themes.yaml:1:1: unknown key 'thems'")
        .contains("did you mean 'themes'?")
        .contains("units.yaml:1: the file is not UTF-8");
    assertThat(run.err()).isEqualTo("shiju: faults: 6\n");
  }

  @Test
  void schemasAreListedPrintedAndWritten() throws IOException {
    assertThat(Run.of("rules", "schema").out())
        .startsWith("bounds\nchecks\n")
        .contains("\nindicators\n");
    assertThat(Run.of("rules", "schema", "units").out())
        .isEqualTo(Files.readString(Path.of("rules/schema/units.schema.json")));
    Path to = folder.resolve("schema");
    assertThat(Run.of("rules", "schema", "-o", to.toString()).code()).isZero();
    assertThat(to.resolve("indicators.schema.json")).exists();
    assertThat(to.resolve("common.schema.json")).exists();
    Run unknown = Run.of("rules", "schema", "unit");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("there is no schema 'unit'").contains("units");
    write("rule-of-law/disputes.yaml", OFF);
    assertThat(lint().code()).isZero(); // schemas are no rules
  }

  private void write(String file, String yaml) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, yaml);
  }

  private Run lint() {
    return Run.of("rules", "lint", "--rules", folder.toString());
  }
}

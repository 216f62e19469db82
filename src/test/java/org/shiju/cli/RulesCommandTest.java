package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesCommandTest {
  private static final String GOOD =
      """
      theme: disputes
      indicators:
        - id: moon.rocks
          label_zh: 月岩数
          label_en: Moon rocks
          dimension: case
          kind: flow
          definition: 收到的月岩件数
          rules:
            - when:
                - subject: [月岩]
                - predicate: [收到]
          examples:
            - text: 全年收到月岩12件。
              gives: 12件
            - text: 收到月岩3件,退回2件。
              gives: 3件
            - text: 退回月岩2件。
              gives: nothing
      """;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void rules() throws IOException {
    file = Files.createDirectories(folder.resolve("rule-of-law")).resolve("moon.yaml");
    Files.writeString(file, GOOD);
  }

  @Test
  void listNamesIdThemeLabelDimensionAndFile() {
    assertThat(run("list").out())
        .contains("moon.rocks\tdisputes\t月岩数\tcase\trule-of-law/moon.yaml\n");
  }

  @Test
  void theRulesInTheDistributionHaveNoFault() {
    Run run = Run.of("rules", "lint");
    assertThat(run.out()).contains("no faults");
    assertThat(run.code()).isZero();
  }

  @Test
  void lintFindsNothingInGoodRules() {
    Run run = run("lint");
    assertThat(run.out()).doesNotContain("moon.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "label_zh: 月岩数|label_zh: ''|moon.yaml:4:15: moon.rocks: 'label_zh' is empty",
        "  label_en: Moon rocks|  label_eng: Moon rocks|moon.yaml:3:5: moon.rocks: 'label_en' is missing",
        "gives: 12件|gives: 13件|'13件' is not in the text",
        "gives: 12件|gives: nothing|has 1 examples that give a figure",
        "gives: nothing|gives: 2件|no example that gives nothing",
        "gives: nothing|give: nothing|unknown key 'give'",
        "theme: disputes|them: disputes|unknown key 'them'",
      })
  void lintNamesFileLineAndRemedy(String good, String bad, String fault) throws IOException {
    assertThat(GOOD).contains(good);
    Files.writeString(file, GOOD.replace(good, bad));
    Run run = run("lint");
    assertThat(run.out()).contains(fault).contains("; ");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void lintFindsAnIdThatStandsTwice() throws IOException {
    Files.writeString(folder.resolve("rule-of-law/sun.yaml"), GOOD);
    assertThat(run("lint").out())
        .contains("sun.yaml:3:5: moon.rocks: indicator 'moon.rocks' stands already in");
  }

  private Run run(String command) {
    return Run.of("rules", command, "--rules", folder.toString());
  }

  /** Files other than the catalogue's, each with one fault put in. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "units.yaml#  - id: score#  - id: times#rule 'times' stands already in line",
        "bounds.yaml#        gives: nothing#        gives: exact#no example that gives nothing",
        "themes.yaml#    examples:#    example:#unknown key 'example'",
        "furniture.yaml#      text:#      texts:#unknown key 'texts'",
        "guards.yaml#    verdict: idiom#    verdict: saying#saying",
        "checks.yaml#part: litigation.lost#part: litigation.last#no 'litigation.last'",
        "checks.yaml#败诉[2件|litigation.lost]#败诉[2件|litigation.last]#no 'litigation.last'",
        "checks.yaml#    indicator: disclosure.applications#    indicator: passed-on#no 'passed-on'",
        "roles.yaml#    - text: 2024年主要工作#    - txt: 2024年主要工作#unknown key 'txt'",
        "rule-of-law/decisions.yaml#- unit: [件, 份]#- unit: [件, 筐]#'筐' is outside the dimension",
      })
  void lintHoldsEveryFile(String name, String good, String bad, String fault) throws IOException {
    String yaml = Files.readString(Path.of("rules", name));
    assertThat(yaml).contains(good);
    Files.delete(file);
    Files.writeString(folder.resolve(name), yaml.replace(good, bad));
    Run run = run("lint");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains(name + ":").contains(fault).contains("; ");
  }

  @Test
  void lintAsksNoExamplesOfFilesThatAreNotOurs() throws IOException {
    Files.delete(file);
    Files.copy(Path.of("rules/themes.yaml"), folder.resolve("themes.yaml"));
    Run run = run("lint");
    assertThat(run.out()).contains("no faults");
    assertThat(run.code()).isZero();
  }
}

package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void aFailedExampleShowsWantedAndGot() throws IOException {
    Files.writeString(file, GOOD.replace("gives: nothing", "gives: 2件"));
    Run run = run("test");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "moon.yaml:18:9: moon.rocks\n  text    退回月岩2件。\n  wanted  2件\n  got     nothing\n");
  }

  private Run run(String command) {
    return Run.of("rules", command, "--rules", folder.toString());
  }

  @Test
  void lintAsksNoExamplesOfFilesThatAreNotOurs() throws IOException {
    Files.delete(file);
    Files.copy(Path.of("rules/themes.yaml"), folder.resolve("themes.yaml"));
    Run run = run("lint");
    assertThat(run.out()).contains("no faults");
    assertThat(run.code()).isZero();
  }

  @Test
  void coverageCountsDocumentsAndFigures() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "全市收到行政复议申请761宗,受理623宗。");
    Files.writeString(folder.resolve("b.txt"), "全县收到行政复议申请40件。收到行政复议申请2件。");
    Run run = Run.of("rules", "coverage", folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("\n2\t3\trule-of-law/disputes.yaml#reconsideration.received/\\d+\n")
        .containsPattern("\n1\t1\trule-of-law/disputes.yaml#reconsideration.accepted/\\d+\n");
    assertThat(run.out().lines().map(line -> line.charAt(0)).toList()).isSorted();
    assertThat(run.err())
        .containsPattern("\\d+ rules; fired by no document: \\d+, by one document only: 1");
  }
}

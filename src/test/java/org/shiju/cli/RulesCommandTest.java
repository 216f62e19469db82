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
}

package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void rules() throws IOException {
    file = Files.createDirectories(folder.resolve("rule-of-law")).resolve("moon.yaml");
    Files.writeString(file, TestCommandTest.MOON);
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

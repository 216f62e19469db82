package org.shiju.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shiju.cli.Run;

/** Faults planted in rule files: {@code rules lint} tells each, with its place, and no other. */
class LintTest {
  @TempDir Path folder;

  static List<Planted> faults() {
    return Planted.all();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void eachFaultIsToldWithItsPlace(Planted fault) throws IOException {
    Planted.copy(folder);
    List<String> told = Planted.plant(folder, List.of(fault));
    Run run = Run.of("rules", "lint", "--rules", folder.toString());
    assertThat(run.out()).startsWith(told.get(0)).contains(" → " + fault.remedy());
    assertThat(run.err()).isEqualTo("shiju: faults: 1\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void allAreToldInOneRunSortedByPlace() throws IOException {
    Planted.copy(folder);
    List<Planted> all = faults();
    List<String> told = Planted.plant(folder, all);
    Run run = Run.of("rules", "lint", "--rules", folder.toString());
    assertThat(run.out()).contains(told);
    assertThat(run.err()).isEqualTo("shiju: faults: " + all.size() + "\n");
    List<String> paths =
        run.out()
            .lines()
            .filter(line -> line.startsWith(folder.toString()))
            .map(line -> line.substring(0, line.indexOf(".yaml:")))
            .toList();
    assertThat(paths).hasSize(all.size()).isSorted();
  }
}

package org.shiju.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  /**
   * Lines lost, doubled, emptied or moved: whatever comes of it is told as faults of rule files.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void whateverIsWrongIsAFaultOfItsFile(int seed) throws IOException {
    Planted.copy(folder);
    Random random = new Random(seed);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(4)) {
          case 0 -> lines.remove(at);
          case 1 -> lines.add(at, line);
          case 2 -> lines.set(at, line.substring(0, line.indexOf(':') + 1));
          default -> lines.set(at, "  " + line);
        }
        Files.write(file, lines);
      }
    }
    Run run = Run.of("rules", "lint", "--rules", folder.toString());
    assertThat(run.err()).startsWith("shiju: faults: ");
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

package org.shiju.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One line, one case: {@code subject | predicate | unit | kind | context; context | id or nothing}.
 */
class IndicatorCasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/indicator");

  private final IndicatorMapper mapper = new IndicatorMapper(Made.rules());

  @Test
  void everyLineHolds() throws IOException {
    List<String> lines = lines();
    List<String> wrong = new ArrayList<>();
    int nothing = 0;
    for (String line : lines) {
      String[] cells = line.split("\\|", -1);
      String wanted = cells[5].strip();
      nothing += wanted.equals("nothing") ? 1 : 0;
      String got = got(cells);
      if (!got.equals(wanted)) {
        wrong.add(line + "   got " + got);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(lines).hasSizeGreaterThanOrEqualTo(120);
    assertThat(nothing * 3).isGreaterThanOrEqualTo(lines.size());
  }

  private String got(String[] cells) {
    List<String> context =
        Stream.of(cells[4].split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    Made made =
        Made.of(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip(), context);
    String id = mapper.map(made.page(), List.of(made.measurement()), Made.PACKS).get(0).indicator();
    return id == null ? "nothing" : id;
  }

  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank() && !line.startsWith("#")) {
            lines.add(line);
          }
        }
      }
    }
    return lines;
  }
}

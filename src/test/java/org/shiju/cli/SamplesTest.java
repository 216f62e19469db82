package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples give what is written beside them: {@code shiju check samples}. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final int LEAST = 5;

  @TempDir Path temp;

  @Test
  void everySampleGivesItsExpectation() throws IOException {
    assertThat(files(".txt")).hasSizeGreaterThanOrEqualTo(LEAST);
    Path folder = files(".expected.json").isEmpty() ? generated() : SAMPLES;
    Run run = Run.of("check", folder.toString(), "--rules", "rules");
    assertThat(run.out()).doesNotContain("FAIL").contains(files(".txt").size() + " documents");
    assertThat(run.code()).isZero();
  }

  /** What {@code --update} writes holds at once, and one changed figure does not. */
  @Test
  void anExpectationIsHeldToTheLetter() throws IOException {
    generated();
    assertThat(documentsThatFail()).isEmpty();
    Path expected = temp.resolve("shenwan-2022.expected.json");
    String json = Files.readString(expected);
    int at = json.indexOf("\"value\": ") + "\"value\": ".length();
    Files.writeString(expected, json.substring(0, at) + "7" + json.substring(at));
    assertThat(documentsThatFail()).containsExactly("FAIL fixture shenwan-2022.txt");
  }

  /** A copy of the samples with what they give today as their expectations. */
  private Path generated() throws IOException {
    for (Path sample : files(".txt")) {
      Files.copy(sample, temp.resolve(sample.getFileName()));
    }
    Run updated = Run.of("check", temp.toString(), "--update", "--rules", "rules");
    assertThat(updated.err().lines().filter(line -> line.contains("new expectation")))
        .hasSameSizeAs(files(".txt"));
    return temp;
  }

  private List<String> documentsThatFail() {
    return Run.of("check", temp.toString(), "--rules", "rules")
        .out()
        .lines()
        .filter(line -> line.startsWith("FAIL ") && line.endsWith(".txt"))
        .toList();
  }

  private static List<Path> files(String ending) {
    try (Stream<Path> list = Files.list(SAMPLES)) {
      return list.filter(p -> p.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

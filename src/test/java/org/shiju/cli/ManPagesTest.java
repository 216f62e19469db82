package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManPagesTest {
  @TempDir Path temp;

  /** Where this fails, {@code src/main/build/man.sh} writes them anew. */
  @ParameterizedTest
  @CsvSource({"en, man/man1", "zh, man/zh_CN/man1"})
  void thePagesSayWhatTheHelpSays(String language, String folder) throws IOException {
    ManPages.write(language, temp);
    Path pages = Path.of("src/main/dist").resolve(folder);
    List<String> sources = names(temp, ".adoc");
    assertThat(names(pages, ".1")).isEqualTo(sources).contains("shiju", "shiju-rules-test");
    for (String name : sources) {
      String digest = DigestUtils.sha256Hex(Files.readAllBytes(temp.resolve(name + ".adoc")));
      assertThat(Files.readString(pages.resolve(name + ".1")))
          .as(name)
          .endsWith(".\\\" source: " + digest + "\n");
    }
  }

  private static List<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }
}

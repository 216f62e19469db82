package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a command line does not need is not loaded. */
class LazyStartTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "--version, com.hankcs|com.fasterxml|org.shiju.rules|org.apache.tika|picocli",
    "--help, com.hankcs|org.shiju.rules.PackedRules|org.shiju.rules.YamlRules|org.apache.tika",
    "extract --help, com.hankcs|com.fasterxml|org.shiju.rules.PackedRules|org.apache.tika",
    "rules lint --help, com.hankcs|org.shiju.rules.PackedRules|org.shiju.rules.YamlRules",
    "help panel, com.hankcs|org.shiju.rules.PackedRules|org.apache.tika",
    "extract -f jsonl samples/yongji-2021.txt, picocli|org.apache.tika.fork|org.yaml",
    "extract samples/dinghai-2023.txt samples/zhanjiang-2023.txt, java.lang.runtime.ObjectMethods",
    "extract samples/yongji-2021.txt -o OUT, picocli|com.fasterxml.jackson.databind|org.yaml",
  })
  void onlyWhatIsNeededIsLoaded(String line, String others) throws Exception {
    Path classes = temp.resolve("classes.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + classes,
                "-cp",
                System.getProperty("java.class.path"),
                "org.shiju.cli.Main"));
    command.addAll(List.of(line.replace("OUT", temp.resolve("o.jsonl").toString()).split(" ")));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(temp.resolve("out").toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readAllLines(classes))
        .anyMatch(loaded -> loaded.contains("org.shiju.cli.Main "))
        .noneMatch(loaded -> loaded.matches(".*\\] (" + others.replace(".", "\\.") + ")[ .].*"));
  }
}

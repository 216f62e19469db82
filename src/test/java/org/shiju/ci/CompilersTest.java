package org.shiju.ci;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code bin/shiju} asks for the optimizing compiler where much is to be read, and only there, and
 * makes room for it.
 */
@DisabledOnOs(OS.WINDOWS)
class CompilersTest {
  private static final String FIRST_ALONE = "-XX:TieredStopAtLevel=1";

  @TempDir Path temp;
  private Path home;

  /** A distribution whose Java says what it was asked. */
  @BeforeEach
  void distribution() throws IOException {
    home = temp.resolve("home");
    Files.createDirectories(home.resolve("bin"));
    Files.copy(Path.of("src/main/dist/bin/shiju"), home.resolve("bin/shiju"));
    Files.createDirectories(home.resolve("lib"));
    Files.createFile(home.resolve("lib/shiju-test.jar"));
    Path java = Files.createDirectories(home.resolve("java/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho \"$*\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.createFile(temp.resolve("one.txt"));
    Files.createFile(temp.resolve("small.zip"));
    Files.createFile(temp.resolve("lines.jsonl"));
    sparse(temp.resolve("large.zip"), 6000 * 8192);
    sparse(temp.resolve("large.jsonl"), 6000 * 16384);
    Files.createDirectory(temp.resolve("reports"));
    Files.createFile(temp.resolve("reports/one.txt"));
    Files.createDirectory(temp.resolve("archives"));
    for (int i = 0; i < 6; i++) {
      Files.createFile(temp.resolve("archives/" + i + ".zip"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract one.txt",
        "extract -",
        "extract one.txt reports small.zip lines.jsonl",
        "extract one.txt -o large.jsonl --errors large.zip",
        "extract one.txt --rules archives",
        "extract one.txt -o=large.jsonl",
        "panel lines.jsonl",
        "--version",
      })
  void fewDocumentsAreReadByTheFirstAlone(String line) throws Exception {
    assertThat(asked(line)).contains(FIRST_ALONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract large.zip",
        "extract -o one.txt one.txt large.jsonl",
        "extract archives",
        "extract @large.zip",
        "extract none.zip",
        "serve one.txt",
      })
  void muchIsReadByBoth(String line) throws Exception {
    assertThat(asked(line)).doesNotContain(FIRST_ALONE);
  }

  @Test
  void aFolderOfManyIsMuch() throws Exception {
    for (int i = 0; i < 6000; i++) {
      Files.createFile(temp.resolve("reports/" + i + ".txt"));
    }
    assertThat(asked("extract reports")).doesNotContain(FIRST_ALONE);
  }

  /** Images made small lack find and awk. */
  @Test
  void aFolderThatCannotBeCountedIsMuch() throws Exception {
    Map<String, String> bare = Map.of("PATH", temp.resolve("none").toString());
    assertThat(asked("extract reports", bare)).doesNotContain(FIRST_ALONE);
    assertThat(asked("extract one.txt", bare)).contains(FIRST_ALONE);
  }

  @ParameterizedTest
  @CsvSource({
    "2, extract large.zip, '', -Xmn48m",
    "4, extract large.zip, -Xmx256m, -Xmn96m",
    "16, extract large.zip, '', ''",
    "2, extract large.zip, -Xmx128m, ''",
    "2, extract large.zip, -Xmx64m -Dx=y, ''",
    "2, extract one.txt, '', ''",
  })
  void muchOnFewProcessorsIsGivenAYoungGeneration(
      int processors, String line, String options, String expected) throws Exception {
    Path getconf = Files.createDirectories(temp.resolve("bin")).resolve("getconf");
    Files.writeString(getconf, "#!/bin/sh\necho " + processors + "\n");
    assertThat(getconf.toFile().setExecutable(true)).isTrue();
    String path = getconf.getParent() + ":" + System.getenv("PATH");
    String asked = asked(line, Map.of("PATH", path, "SHIJU_OPTS", options));
    String young =
        Stream.of(asked.split(" ")).filter(o -> o.startsWith("-Xmn")).collect(joining(" "));
    assertThat(young).isEqualTo(expected);
  }

  private static void sparse(Path file, long bytes) throws IOException {
    try (RandomAccessFile empty = new RandomAccessFile(file.toFile(), "rw")) {
      empty.setLength(bytes);
    }
  }

  private String asked(String line) throws Exception {
    return asked(line, Map.of());
  }

  /** What Java was asked for a line of ours. */
  private String asked(String line, Map<String, String> more) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", home.resolve("bin/shiju").toString()));
    command.addAll(List.of(line.split(" ")));
    Map<String, String> env = new HashMap<>(Map.of("SHIJU_OPTS", "", "SHIJU_NO_ARCHIVE", "1"));
    env.putAll(more);
    Shell.Ended ended = Shell.run(temp, env, command.toArray(String[]::new));
    assertThat(ended.code()).as(ended.out()).isZero();
    return ended.out();
  }
}

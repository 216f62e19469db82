package org.shiju.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiju.cli.Run;

/** {@code bin/shiju} with its archives of classes: made once, and never in anybody's way. */
@DisabledOnOs(OS.WINDOWS)
class StartTest {
  @TempDir static Path home;
  private static final Path SAMPLE = Path.of("samples/yongji-2021.txt").toAbsolutePath();
  private static final String[] LINE = {"extract", "-q", "-f", "jsonl", SAMPLE.toString()};
  private static String expected;

  @TempDir Path temp;
  private Path cache;

  /** A distribution of the classes under test: archives are made of jars alone. */
  @BeforeAll
  static void distribution() throws Exception {
    expected = Run.of(LINE).out();
    Path lib = Files.createDirectories(home.resolve("lib"));
    Files.createDirectory(home.resolve("bin"));
    Files.copy(Path.of("src/main/dist/bin/shiju"), home.resolve("bin/shiju"));
    StringBuilder names = new StringBuilder();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      if (Files.isRegularFile(jar)) {
        Files.createSymbolicLink(lib.resolve(jar.getFileName()), jar);
        names.append(jar.getFileName()).append(' ');
      }
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, names.toString().strip());
    try (OutputStream out = Files.newOutputStream(lib.resolve("shiju-test.jar"));
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      Path classes = Path.of("target/classes");
      try (Stream<Path> walk = Files.walk(classes)) {
        for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
          jar.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
          Files.copy(file, jar);
          jar.closeEntry();
        }
      }
    }
  }

  @BeforeEach
  void cache() {
    cache = temp.resolve("cache");
  }

  @Test
  void anArchiveIsMadeOnce() throws Exception {
    demandReport(start(Map.of()));
    List<Path> made = archives();
    assumeThat(made).as("archives: this Java says its version").isNotEmpty();
    assertThat(made).hasSize(1);
    assertThat(made.get(0)).isNotEmptyFile();
    Object first = Files.getLastModifiedTime(made.get(0));
    demandReport(start(Map.of()));
    assertThat(archives()).isEqualTo(made);
    assertThat(Files.getLastModifiedTime(made.get(0))).isEqualTo(first);
  }

  /** Java leaves an archive that was made by other options aside, silently but when asked. */
  @Test
  void anArchiveFitsTheOptionsOfTheRunsThatItIsFor() throws Exception {
    demandReport(start(Map.of()));
    List<Path> made = archives();
    assumeThat(made).as("archives: this Java says its version").isNotEmpty();
    String demand = made.get(0).toString().endsWith(".aot") ? "-XX:AOTMode=on" : "-Xshare:on";
    demandReport(start(Map.of("SHIJU_OPTS", demand)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1_000_000})
  void anArchiveThatIsDamagedIsLeftAside(int bytes) throws Exception {
    demandReport(start(Map.of()));
    for (Path made : archives()) {
      byte[] whole = Files.readAllBytes(made);
      Files.delete(made);
      Files.write(made, Arrays.copyOf(whole, Math.min(bytes, whole.length)));
    }
    demandReport(start(Map.of()));
    assertThat(archives()).noneMatch(file -> file.toFile().length() == bytes);
  }

  @Test
  void anythingElseInItsPlaceIsLeftAside() throws Exception {
    demandReport(start(Map.of()));
    for (Path made : archives()) {
      Files.delete(made);
      Files.writeString(made, "no archive\n");
    }
    demandReport(start(Map.of()));
  }

  @Test
  void aCacheThatCannotBeWrittenIsNoFault() throws Exception {
    Files.writeString(cache, "a file and no folder");
    demandReport(start(Map.of()));
    demandReport(start(Map.of("XDG_CACHE_HOME", "", "HOME", cache.toString())));
    demandReport(start(Map.of("XDG_CACHE_HOME", "", "HOME", "")));
    assertThat(cache).isRegularFile();
  }

  @Test
  void itCanBeSwitchedOff() throws Exception {
    demandReport(start(Map.of("SHIJU_NO_ARCHIVE", "1")));
    assertThat(cache).doesNotExist();
  }

  @Test
  void onlyAShortRunThatWentWellMakesOne() throws Exception {
    assertThat(start(Map.of(), "--version").out()).startsWith("shiju ");
    assertThat(start(Map.of(), "extract", temp.resolve("none.txt").toString()).code()).isEqualTo(2);
    assertThat(start(Map.of(), "extract", "-q", SAMPLE.getParent().toString()).code()).isZero();
    assertThat(archives()).isEmpty();
  }

  /** A run into a file, or with a folder of rules, is as short as one without. */
  @ParameterizedTest
  @ValueSource(strings = {"-o", "--output", "--errors", "--rules"})
  void whatAnOptionNamesIsNoDocument(String option) throws Exception {
    demandReport(start(Map.of()));
    int made = archives().size();
    assumeThat(made).as("archives: this Java says its version").isPositive();
    for (Path archive : archives()) {
      Files.delete(archive);
    }
    Path named = Path.of("rules").toAbsolutePath();
    if (!option.equals("--rules")) {
      named = Files.writeString(temp.resolve("named.jsonl"), "left by a run before\n");
    }
    String[] line = {"extract", "-q", SAMPLE.toString(), option, named.toString()};
    assertThat(start(Map.of(), line).code()).isZero();
    assertThat(archives()).hasSize(made);
  }

  @Test
  void firstRunsAtOnceDoNotMeet() throws Exception {
    CompletableFuture<Shell.Ended> other =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return start(Map.of());
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            });
    demandReport(start(Map.of()));
    demandReport(other.get());
    List<Path> made = archives();
    assertThat(made).hasSizeLessThan(3).noneMatch(StartTest::isHalf);
    demandReport(start(Map.of()));
    assertThat(archives()).isEqualTo(made);
  }

  @Test
  void anotherJavaGetsItsOwn() throws Exception {
    Path other = Path.of("/usr/lib/jvm/temurin-25-jdk-amd64");
    assumeThat(other.resolve("bin/java")).as("a second Java").exists();
    demandReport(start(Map.of()));
    int before = archives().size();
    Map<String, String> env = Map.of("JAVA_HOME", other.toString());
    demandReport(start(env));
    assertThat(archives()).hasSize(before + 1);
    demandReport(start(env));
  }

  /** Where there is no locale, or one that the system lacks, Java alone could open no such file. */
  @ParameterizedTest
  @CsvSource({"LC_ALL, C", "LC_ALL, zh_XX.UTF-8", "LANG, zh_XX.UTF-8", "LC_CTYPE, POSIX"})
  void chineseFileNamesNeedNoLocale(String name, String value) throws Exception {
    Path file = Files.copy(SAMPLE, temp.resolve("永济报告.txt"));
    Map<String, String> env = new HashMap<>(Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", ""));
    env.put(name, value);
    Shell.Ended ended = start(env, "extract", "-q", "-f", "csv", file.toString());
    assertThat(ended.code()).as(ended.out()).isZero();
    assertThat(ended.out()).contains("永济报告.txt");
    Shell.Ended failed = start(env, "extract", temp.resolve("无.txt").toString());
    assertThat(failed.out()).contains(value.startsWith("zh") ? "不存在" : "does not exist");
  }

  private static boolean isHalf(Path file) {
    return !file.toString().matches(".*\\.(jsa|aot)");
  }

  private static void demandReport(Shell.Ended ended) {
    assertThat(ended.out()).isEqualTo(expected);
    assertThat(ended.code()).isZero();
  }

  /** All that lies in the cache, so that what was left lying is seen. */
  private List<Path> archives() throws IOException {
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(cache)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private Shell.Ended start(Map<String, String> env, String... line) throws Exception {
    String[] words = line.length == 0 ? LINE : line;
    String[] command = new String[2 + words.length];
    command[0] = "sh";
    command[1] = home.resolve("bin/shiju").toString();
    System.arraycopy(words, 0, command, 2, words.length);
    Map<String, String> all = new HashMap<>();
    all.put("XDG_CACHE_HOME", cache.toString());
    all.put("JAVA_HOME", System.getProperty("java.home"));
    all.put("SHIJU_OPTS", "");
    all.put("SHIJU_NO_ARCHIVE", "");
    all.putAll(env);
    return Shell.run(temp, all, command);
  }
}

package org.shiju.ci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Commands of scripts, run in a copy of the sample repository. */
final class Shell {
  private static final int SECONDS = 120;

  private Shell() {}

  /**
   * A command that ended.
   *
   * @param out standard output and standard error, as they came
   */
  record Ended(int code, String out) {}

  static Ended run(Path folder, Map<String, String> env, String... command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("shell", ".out");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(env);
    Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(Arrays.toString(command) + " takes more than " + SECONDS + " s");
    }
    String text = Files.readString(out, StandardCharsets.UTF_8);
    Files.delete(out);
    return new Ended(process.exitValue(), text);
  }

  /** A copy of {@code samples/ci} with its dot files. */
  static Path repository(Path folder) throws IOException {
    Path from = Path.of("samples/ci");
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path file : walk.filter(f -> !f.toString().contains("target")).toList()) {
        Files.copy(file, folder.resolve(from.relativize(file).toString()));
      }
    }
    return folder;
  }

  /** A distribution whose launcher runs the classes under test. */
  static Path distribution(Path folder) throws IOException {
    return home(
        folder,
        "exec '%s' -XX:TieredStopAtLevel=1 -Dshiju.home='%s' -cp '%s' org.shiju.cli.Main \"$@\"\n"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                Path.of("").toAbsolutePath(),
                System.getProperty("java.class.path")));
  }

  /** A distribution whose launcher prints what it is asked and ends with a code. */
  static Path echo(Path folder, int code) throws IOException {
    return home(folder, "echo \"asked: $*\"\nexit " + code + "\n");
  }

  private static Path home(Path folder, String script) throws IOException {
    Path launcher = Files.createDirectories(folder.resolve("bin")).resolve("shiju");
    script(launcher, script);
    return folder;
  }

  static void script(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  static JsonNode yaml(Path file) throws IOException {
    return new YAMLMapper().readTree(file.toFile());
  }

  static List<JsonNode> list(JsonNode node) {
    return Stream.iterate(0, i -> i < node.size(), i -> i + 1).map(node::get).toList();
  }
}

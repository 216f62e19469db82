package org.shiju.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code .github/shiju.sh} in a checkout of its own, with a Maven that only says it was asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path temp;
  private Path checkout;
  private Path tools;

  @BeforeEach
  void checkout() throws IOException {
    checkout = Files.createDirectories(temp.resolve("checkout"));
    Files.createDirectory(checkout.resolve(".github"));
    Files.copy(Path.of(".github/shiju.sh"), checkout.resolve(".github/shiju.sh"));
    tools = Files.createDirectory(temp.resolve("tools"));
  }

  @Test
  void itIsBuiltOnce() throws Exception {
    maven("exit 0");
    assertThat(run(Map.of(), "rules", "list").out())
        .contains("mvn: -B -q -ntp -Dmaven.test.skip=true package\n")
        .endsWith("asked: rules list\n");
    assertThat(run(Map.of(), "rules", "list").out()).isEqualTo("asked: rules list\n");
  }

  /** What a build that broke off leaves behind is not run. */
  @Test
  void aFailedBuildIsTriedAgain() throws Exception {
    maven("exit 1");
    Shell.Ended ended = run(Map.of(), "rules", "list");
    assertThat(ended.out()).endsWith("needs Java 17 and a network for Maven.\n");
    assertThat(ended.code()).isEqualTo(2);
    maven("exit 0");
    assertThat(run(Map.of(), "rules", "list").out()).contains("mvn: ", "asked: rules list\n");
  }

  @Test
  void itIsPutWhereSaid() throws Exception {
    maven("exit 0");
    Path home = temp.resolve("cache/shiju");
    Map<String, String> said = Map.of("SHIJU_HOME", home.toString());
    assertThat(run(said).code()).isZero();
    assertThat(home.resolve("bin/shiju")).exists();
    maven("exit 1");
    assertThat(run(said, "schema").out()).isEqualTo("asked: schema\n");
  }

  @Test
  void aFolderOfSomethingElseIsLeftAlone() throws Exception {
    maven("exit 0");
    Shell.Ended ended = run(Map.of("SHIJU_HOME", tools.toString()), "schema");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).contains("holds files but no bin/shiju");
    assertThat(tools.resolve("mvn")).exists();
  }

  private void maven(String end) throws IOException {
    Shell.script(
        tools.resolve("mvn"),
        """
        echo "mvn: $*"
        mkdir -p target/shiju/bin
        echo 'echo "asked: $*"' > target/shiju/bin/shiju
        """
            + end
            + "\n");
  }

  private Shell.Ended run(Map<String, String> env, String... words) throws Exception {
    String[] command = new String[2 + words.length];
    command[0] = "bash";
    command[1] = checkout.resolve(".github/shiju.sh").toString();
    System.arraycopy(words, 0, command, 2, words.length);
    Map<String, String> all = new HashMap<>(env);
    all.put("PATH", tools + ":" + System.getenv("PATH"));
    all.putIfAbsent("SHIJU_HOME", "");
    return Shell.run(temp, all, command);
  }
}

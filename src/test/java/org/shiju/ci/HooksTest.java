package org.shiju.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The hooks of pre-commit and the script of the sample, run as they are called. */
@DisabledOnOs(OS.WINDOWS)
class HooksTest {
  private static final List<String> ASKED =
      List.of(
          "asked: rules lint --rules rules",
          "asked: rules test --rules rules",
          "asked: check fixtures --rules rules");

  @TempDir Path temp;
  private final Map<String, JsonNode> hooks = new TreeMap<>();
  private Path repository;

  @BeforeEach
  void read() throws IOException {
    for (JsonNode hook : Shell.list(Shell.yaml(Path.of(".pre-commit-hooks.yaml")))) {
      hooks.put(hook.get("id").asText(), hook);
    }
    repository = Shell.repository(temp.resolve("repository"));
  }

  @Test
  void everyHookAsksShijuAndGivesItsCode() throws Exception {
    List<String> asked = new ArrayList<>();
    for (String id : List.of("shiju-rules-lint", "shiju-rules-test", "shiju-check")) {
      JsonNode hook = hooks.remove(id);
      assertThat(hook.get("language").asText()).isEqualTo("script");
      assertThat(hook.get("pass_filenames").asBoolean(true)).isFalse();
      asked.add(ended(hook, 0).out().strip());
      assertThat(ended(hook, 1).code()).isEqualTo(1);
    }
    assertThat(asked).isEqualTo(ASKED);
    assertThat(hooks).isEmpty();
  }

  /** As pre-commit calls a script: the path below the hooks' repository, with its arguments. */
  private Shell.Ended ended(JsonNode hook, int code) throws Exception {
    String[] entry = hook.get("entry").asText().split(" ");
    entry[0] = Path.of(entry[0]).toAbsolutePath().toString();
    Stream<String> arguments = Shell.list(hook.get("args")).stream().map(JsonNode::asText);
    String home = Shell.echo(temp.resolve("home" + code), code).toString();
    return Shell.run(
        repository,
        Map.of("SHIJU_HOME", home),
        Stream.concat(Stream.of(entry), arguments).toArray(String[]::new));
  }

  @Test
  void aRuleOrADocumentCallsForItsHooks() {
    String check = hooks.get("shiju-check").get("files").asText();
    String lint = hooks.get("shiju-rules-lint").get("files").asText();
    assertThat("rules/rule-of-law/mine.yaml").containsPattern(lint).containsPattern(check);
    assertThat("fixtures/a.expected.json").containsPattern(check).doesNotContainPattern(lint);
    assertThat("fixtures/a.txt").containsPattern(check).doesNotContainPattern(lint);
    assertThat("library/Main.java").doesNotContainPattern(check);
    assertThat("docs/README_zh.md")
        .containsPattern(hooks.get("shiju-check").get("exclude").asText());
  }

  @Test
  void theSampleNamesHooksThatAreThere() throws IOException {
    JsonNode used = Shell.yaml(repository.resolve(".pre-commit-config.yaml")).at("/repos/0/hooks");
    assertThat(Shell.list(used))
        .extracting(hook -> hook.get("id").asText())
        .isNotEmpty()
        .isSubsetOf(hooks.keySet());
  }

  @Test
  void theScriptOfTheSampleAsksTheSame() throws Exception {
    Path home = Shell.echo(temp.resolve("home"), 0);
    Shell.Ended ended =
        Shell.run(
            temp,
            Map.of("SHIJU", home.resolve("bin/shiju").toString()),
            repository.resolve("try.sh").toString(),
            "rules");
    assertThat(ended.out().lines()).containsExactlyElementsOf(ASKED);
  }
}

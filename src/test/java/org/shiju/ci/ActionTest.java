package org.shiju.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The steps of the action for GitHub, run without GitHub on a copy of {@code samples/ci}. */
@DisabledOnOs(OS.WINDOWS)
class ActionTest {
  private static final Path ACTION = Path.of(".github/actions/check").toAbsolutePath();
  private static final Pattern INPUT = Pattern.compile("\\$\\{\\{ inputs\\.([a-z-]+) }}");

  @TempDir Path temp;
  private JsonNode action;
  private Path repository;

  @BeforeEach
  void copy() throws IOException {
    action = Shell.yaml(ACTION.resolve("action.yml"));
    repository = Shell.repository(temp.resolve("repository"));
  }

  @Test
  void aGoodRepositoryPasses() throws Exception {
    Shell.Ended ended = run(Shell.distribution(temp.resolve("home")), Map.of());
    assertThat(ended.out())
        .contains("157 indicators: no faults.", "2 documents and ")
        .containsPattern("[0-9]{4} examples run, 0 failed")
        .doesNotContain("::error");
    assertThat(ended.code()).as(ended.out()).isZero();
    assertThat(repository.resolve("shiju-junit.xml")).content().contains("qingxi-2023.txt");
    assertThat(temp.resolve("output")).content().matches("version=[0-9-]+\n");
  }

  @Test
  void aFaultIsShownBesideItsLine() throws Exception {
    Path rule = repository.resolve("rules/rule-of-law/night-markets.yaml");
    Files.writeString(rule, Files.readString(rule).replace("    kind: flow", "    kindd: 100%"));
    Shell.Ended ended = run(Shell.distribution(temp.resolve("home")), Map.of());
    assertThat(ended.out())
        .containsPattern(
            "(?m)^::error file=rules/rule-of-law/night-markets\\.yaml,line=9,col=[0-9]+::.*kindd")
        .doesNotContain("shiju rules test");
    assertThat(ended.code()).isEqualTo(1);
  }

  @Test
  void inputsReachTheCommands() throws Exception {
    Path home = Shell.echo(temp.resolve("home"), 0);
    Map<String, String> inputs =
        Map.of("rules", "my rules", "fixtures", "texts", "junit", "", "args", "--floors f.yaml");
    assertThat(run(home, inputs).out().lines().filter(line -> line.startsWith("asked")))
        .containsExactly(
            "asked: rules lint --rules my rules",
            "asked: rules test --rules my rules",
            "asked: check texts --rules my rules --github --floors f.yaml");
    assertThat(run(home, Map.of("fixtures", "")).out()).doesNotContain("asked: check");
    assertThat(run(Shell.echo(temp.resolve("wrong"), 2), Map.of()).code()).isEqualTo(2);
  }

  /** What the workflow of the sample passes on are inputs that the action has. */
  @Test
  void theSampleWorkflowFitsTheAction() throws IOException {
    JsonNode steps =
        Shell.yaml(repository.resolve(".github/workflows/rules.yml")).at("/jobs/check/steps");
    JsonNode step = steps.get(1);
    assertThat(step.get("uses").asText()).startsWith("OWNER/shiju/.github/actions/check@v");
    step.get("with")
        .fieldNames()
        .forEachRemaining(name -> assertThat(action.at("/inputs").has(name)).isTrue());
  }

  /** The run steps one after the other until one fails, as a runner does. */
  private Shell.Ended run(Path home, Map<String, String> inputs) throws Exception {
    StringBuilder out = new StringBuilder();
    for (JsonNode step : Shell.list(action.at("/runs/steps"))) {
      if (!step.has("run")) {
        assertThat(step.get("uses").asText()).matches("actions/[a-z-]+@v\\d+");
        continue;
      }
      assertThat(step.get("shell").asText()).isEqualTo("bash");
      Map<String, String> env = new HashMap<>();
      env.put("SHIJU_HOME", home.toString());
      env.put("CI", "true");
      env.put("GITHUB_ACTIONS", "true");
      env.put("GITHUB_WORKSPACE", repository.toString());
      env.put("GITHUB_ACTION_PATH", ACTION.toString());
      env.put("GITHUB_OUTPUT", temp.resolve("output").toString());
      step.path("env")
          .fields()
          .forEachRemaining(e -> env.put(e.getKey(), filled(e.getValue().asText(), inputs)));
      Path script =
          Files.writeString(temp.resolve("step.sh"), filled(step.get("run").asText(), inputs));
      Shell.Ended ended =
          Shell.run(
              repository,
              env,
              "bash",
              "--noprofile",
              "--norc",
              "-eo",
              "pipefail",
              script.toString());
      out.append(ended.out());
      if (ended.code() != 0) {
        return new Shell.Ended(ended.code(), out.toString());
      }
    }
    return new Shell.Ended(0, out.toString());
  }

  private String filled(String text, Map<String, String> inputs) {
    return INPUT
        .matcher(text)
        .replaceAll(
            found -> {
              String name = found.group(1);
              JsonNode input = action.at("/inputs/" + name);
              assertThat(input.isMissingNode()).as(name).isFalse();
              return inputs.getOrDefault(name, input.get("default").asText());
            });
  }
}

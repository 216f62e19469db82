package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules test}: what is run, and what is said of examples that fail. */
class TestCommandTest {
  /** An indicator of somebody's own. */
  static final String MOON =
      """
      theme: disputes
      indicators:
        - id: moon.rocks
          label_zh: 月岩数
          label_en: Moon rocks
          dimension: case
          kind: flow
          definition: 收到的月岩件数
          rules:
            - when:
                - subject: [月岩]
                - predicate: [收到]
          examples:
            - text: 全年收到月岩12件。
              gives: 12件
            - text: 收到月岩3件,退回3件。
              gives: 3件
            - text: 退回月岩2件。
              gives: nothing
      """;

  /** Takes what is ours. */
  private static final String GREEDY =
      """
      theme: disputes
      indicators:
        - id: moon.applications
          label_zh: 申请数
          label_en: Applications
          dimension: case
          kind: flow
          definition: 收到的申请
          rules:
            - when:
                - subject: [复议申请]
                - predicate: [收到]
              priority: 2
          examples:
            - text: 全年收到行政复议申请12件。
              gives: 12件
            - text: 收到行政复议申请3件。
              gives: 3件
            - text: 退回月岩2件。
              gives: nothing
      """;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void rules() throws IOException {
    file = Files.createDirectories(folder.resolve("rule-of-law")).resolve("moon.yaml");
    Files.writeString(file, MOON);
  }

  private Run run(String... more) {
    List<String> words =
        new ArrayList<>(List.of("rules", "test", "--rules", folder.toString(), "moon.rocks"));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  private void replace(String good, String bad) throws IOException {
    assertThat(MOON).contains(good);
    Files.writeString(file, MOON.replace(good, bad));
  }

  @Test
  void examplesOfTheRulesNamedAreRunAndTheOthersCounted() {
    Run run = run();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern(
            "^3 examples run, 0 failed\\. Examples of other rules, not run: \\d{5}\\.\n$");
  }

  @Test
  void aFigureThatDidNotComeIsMarkedAndExplained() throws IOException {
    replace("gives: nothing", "gives: 2件");
    Run run = run();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "moon.yaml:18:9: moon.rocks\n"
                + "  wanted  退回月岩【2件】。\n"
                + "  got     退回月岩2件。\n"
                + "  why     2件 was read with subject 月岩, predicate 退回, unit 件; no indicator took it;"
                + " the nearest rule, rule-of-law/moon.yaml#moon.rocks/1, failed on when predicate: 收到\n");
  }

  @Test
  void aFigureThatCameUnwantedIsMarkedWhereItStands() throws IOException {
    replace("- predicate: [收到]", "- predicate: [收到, 退回]");
    assertThat(run().out())
        .contains("  wanted  收到月岩【3件】,退回3件。\n  got     收到月岩〖3件〗,退回〖3件〗。\n")
        .contains("  why     2件 was read with subject 月岩, predicate 退回, unit 件;")
        .contains("moon.rocks took it by rule-of-law/moon.yaml#moon.rocks/1 (score ");
  }

  @Test
  void whatIsNoFigureIsSaidToBeNone() throws IOException {
    replace("gives: nothing", "gives: 9件");
    assertThat(run().out()).contains("9件 was not read as a figure (there is no such number");
  }

  @Test
  void anExampleOfOursThatRulesLaidOverBreakIsCalledBroken() throws IOException {
    Files.writeString(file, GREEDY);
    Run run =
        Run.of(
            "rules",
            "test",
            "--rules",
            folder.toString(),
            "moon.applications",
            "reconsideration.received");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("disputes.yaml:")
        .contains(": reconsideration.received (broken by the rules laid over)\n")
        .contains("; moon.applications took it by rule-of-law/moon.yaml#moon.applications/1")
        .contains("fired too, with a lower score")
        .containsPattern("\\d+ of ours broken by the rules laid over")
        .doesNotContain("moon.applications (broken");
  }

  @Test
  void aWordingThatNoExampleUsesIsANoteAndAFailureIfStrict() throws IOException {
    replace("    examples:", "      - when:\n          - subject: [陨石]\n    examples:");
    Run run = run();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("moon.yaml:13:9: no example of moon.rocks uses its wording 2: write one\n")
        .contains("Wordings that no example uses: 1.");
    assertThat(run("--strict").code()).isEqualTo(1);
  }

  @Test
  void everyExampleOfOursIsRunWithoutIds() throws IOException {
    Run run = Run.of("rules", "test", "--rules", folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).containsPattern("\\d{4} examples run, 0 failed\\.");
  }

  @Test
  void jsonHoldsTheSame() throws IOException {
    replace("gives: nothing", "gives: 2件");
    Run run = run("-f", "json");
    JsonNode tree = new ObjectMapper().readTree(run.out());
    assertThat(tree.get("examples").intValue()).isEqualTo(3);
    JsonNode failed = tree.get("failed").get(0);
    assertThat(failed.get("path").textValue()).endsWith("moon.yaml");
    assertThat(failed.get("line").intValue()).isEqualTo(18);
    assertThat(failed.get("wanted").get(0).textValue()).isEqualTo("2件");
    assertThat(failed.get("got").get(0).textValue()).isEqualTo("nothing");
    assertThat(failed.get("why").get(0).textValue()).contains("failed on when predicate: 收到");
    assertThat(failed.get("broken_by_overlay").booleanValue()).isFalse();
    assertThat(run.err()).contains("3 examples run, 1 failed");
  }

  @Test
  void githubGetsAnAnnotationForEachFailure() throws IOException {
    replace("gives: nothing", "gives: 2件");
    assertThat(run("--github").out())
        .containsPattern("::error file=.*moon.yaml,line=18,col=9::moon.rocks%0A");
  }

  @Test
  void quantitiesAreMarkedToo() throws IOException {
    Files.delete(file);
    String units = Files.readString(Path.of("rules/units.yaml"));
    String good =
        units.lines().filter(line -> line.contains("gives: 350公斤")).findFirst().orElseThrow();
    Files.writeString(
        folder.resolve("units.yaml"), units.replace(good, good.replace("350公斤", "食品")));
    Run run = Run.of("rules", "test", "--rules", folder.toString(), "weight");
    assertThat(run.out()).contains("【食品】").contains("〖350公斤〗");
  }

  @Test
  void chineseIsSpokenWhereTheUserDoes() throws IOException {
    replace("gives: nothing", "gives: 2件");
    Run run =
        Run.with(
            "",
            Map.of("LANG", "zh_CN.UTF-8"),
            "rules",
            "test",
            "moon.rocks",
            "--rules",
            folder.toString());
    assertThat(run.out()).contains("  应得  退回月岩【2件】。\n").contains("  原因  2件 读作:对象“月岩”");
  }

  @Test
  void anIdThatNobodyHasIsWrongUse() {
    Run run = Run.of("rules", "test", "no.such");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no.such");
  }
}

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void documents() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "全市收到行政复议申请761宗,受理623宗。全年召开政企座谈会8次。力争明年召开政企座谈会9次。");
    Files.writeString(
        folder.resolve("b.txt"), "全县收到行政复议申请40件。收到行政复议申请2件。召开政企座谈会3次,又召开政企座谈会2次。全国平均出庭应诉率为91.5%。");
  }

  private Run run(String... more) {
    List<String> words = new ArrayList<>(List.of("rules", "coverage", folder.toString()));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  @Test
  void rulesAreCountedByDocumentsAndFiguresThoseThatNothingFiresFirst() {
    Run run = run("--part", "rules", "--top", "0");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("# rules: ")
        .containsPattern("\n2\t3\trule-of-law/disputes.yaml#reconsideration.received/\\d+\n")
        .containsPattern("\n1\t1\trule-of-law/disputes.yaml#reconsideration.accepted/\\d+\n");
    assertThat(run.out().lines().skip(2).map(line -> line.charAt(0)).toList()).isSorted();
    assertThat(run.err())
        .containsPattern("\\d+ rules; fired by no document: \\d+, by one document only: 1");
  }

  @Test
  void figuresWithoutAnIndicatorAreGroupedByWhatTheyCount() {
    assertThat(run("--part", "unmapped").out())
        .contains("\n2\t3\t政企座谈会\t召开\t次\t")
        .contains("a.txt:31\t全年召开政企座谈会【8次】。\n")
        .doesNotContain("761", "9次");
  }

  @Test
  void figuresThatTwoIndicatorsClaimAreShownWithTheirScores() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules/rule-of-law"));
    Files.writeString(
        rules.resolve("moon.yaml"),
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
              - when: [{subject: [申请]}]
        """);
    Run run =
        run(
            "--part",
            "claims",
            "--exclude",
            "rules",
            "--rules",
            folder.resolve("rules").toString());
    assertThat(run.out())
        .containsPattern(
            "\n2\t3\t\\d+ rule-of-law/disputes.yaml#reconsideration.received/\\d+"
                + "\t\\d+ rule-of-law/moon.yaml#moon.applications/1\t.*a.txt:\\d+\t.*【761宗】");
  }

  @Test
  void mattersThatAreSpokenOfInVainAreListed() {
    assertThat(run("--part", "expected").out())
        .contains("\n2\t2\t0\treconsideration\t")
        .contains("\n1\t0\t1\tappearance\tHeads of agencies in court\t")
        .contains("全国平均出庭应诉率为【91.5%】。\n");
  }

  @Test
  void topCutsEachPartAndSaysSo() {
    assertThat(run("--top", "2").out())
        .containsPattern("# \\d+ more; --top 0 shows all")
        .containsSubsequence("# rules: ", "# unmapped: ", "# claims: ", "# expected: ");
  }

  @Test
  void jsonHoldsAllRows() throws IOException {
    JsonNode tree = new ObjectMapper().readTree(run("-f", "json", "--top", "1").out());
    assertThat(tree.get("documents").intValue()).isEqualTo(2);
    assertThat(tree.get("rules").size()).isGreaterThan(100);
    JsonNode unmapped = tree.get("unmapped").get(0);
    assertThat(unmapped.get("subject").textValue()).isEqualTo("政企座谈会");
    assertThat(unmapped.get("figures").intValue()).isEqualTo(3);
    assertThat(unmapped.get("example").get("at").intValue()).isEqualTo(31);
    assertThat(tree.get("expected").get(0).get("id").textValue()).isEqualTo("appearance");
    assertThat(tree.get("expected").get(0).get("yields").get(0).textValue()).contains("litigation");
  }

  @Test
  void threadsDoNotShow() {
    assertThat(run("--threads", "1", "--top", "0").out())
        .isEqualTo(run("--threads", "3", "--top", "0").out());
  }

  @Test
  void headingsAreInTheUsersLanguage() {
    Run run = Run.with("", Map.of("LANG", "zh_CN.UTF-8"), "rules", "coverage", folder.toString());
    assertThat(run.out()).contains("# unmapped:没有归入指标的数据").contains("\t负责人出庭应诉\t");
  }

  @Test
  void aDocumentThatCannotBeReadIsOneLine() throws IOException {
    Files.writeString(folder.resolve("c.txt"), "");
    Run run = run("--part", "unmapped");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("政企座谈会");
    assertThat(run.err()).contains("c.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--top=-1", "--threads=0", "--part=nix", "--format=xml", "--rules=nix"})
  void wrongUseIsTwo(String option) {
    Run run = run(option);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }
}

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs of rules as a user meets them: chosen by the kind of document, by name, or his own. */
class PackTest {
  private static final String TABLE =
      """
      三、收到和处理政府信息公开申请情况
      一、本年新收政府信息公开申请数量	20	3	0	0	1	0	24
      二、上年结转政府信息公开申请数量	2	-	-	-	-	-	2
      三、本年度办理结果
      （一）予以公开	15	2	0	0	1	0	18
      （三）不予公开
      1.属于国家秘密	1	1	0	0	0	0	2
      （七）总计	16	3	0	0	1	0	20
      四、结转下年度继续办理	6	0	0	0	0	0	6
      """;

  private static final String DISCLOSURE = "某县2023年政府信息公开工作年度报告\n" + TABLE;

  @TempDir Path temp;

  @Test
  void theKindOfDocumentChoosesThePack() throws IOException {
    JsonNode report = read(DISCLOSURE);
    assertThat(report.at("/metadata/genre").asText()).isEqualTo("disclosure_report");
    assertThat(figures(report))
        .contains(
            "24 disclosure.applications 政府信息公开申请 新收",
            "3 disclosure.applications 商业企业政府信息公开申请 新收",
            "2 disclosure.carried_in 政府信息公开申请 上年结转",
            "18 disclosure.granted 政府信息公开申请 予以公开",
            "2 disclosure.refused_state_secret 政府信息公开申请 不予公开",
            "6 disclosure.carried_out 政府信息公开申请 结转下年度")
        .hasSize(7 + 2 + 7 + 7 + 7 + 7);
    assertThat(checks(report))
        .contains("sum 24+2=20+6 consistent", "sum 24=20+3+0+0+1+0 consistent")
        .noneMatch(check -> check.contains("0=0"));
  }

  @Test
  void aTableThatDoesNotAddUpIsTold() throws IOException {
    String broken = DISCLOSURE.replace("\t24\n", "\t25\n");
    assertThat(checks(read(broken)))
        .contains("sum 25≠20+3+0+0+1+0 inconsistent", "sum 25+2≠20+6 inconsistent");
  }

  @Test
  void aPackIsAskedForByName() throws IOException {
    String other = "某县有关数据\n" + TABLE;
    assertThat(figures(read(other))).isEmpty();
    assertThat(figures(read(other, "--pack", "disclosure"))).hasSize(37);
    assertThat(figures(read(DISCLOSURE, "--pack", "rule-of-law"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "explain"})
  void anUnknownPackIsWrongUse(String command) {
    Run run = Run.with("收到3件。", Map.of(), command, "-", "--pack", "nix");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("nix").contains("rule-of-law, disclosure");
  }

  /** A kind of document that the program has never heard of: files in a folder, no code. */
  @Test
  void aFolderIsAPack() throws IOException {
    Path pack = Files.createDirectories(temp.resolve("waterworks"));
    Files.writeString(
        pack.resolve("pack.yaml"),
        """
        id: waterworks
        label_zh: 供水报装统计
        label_en: Connections to the water supply
        genres: other
        tables:
          - id: connections
            headings: [用水报装情况]
            subject: 报装申请
            columns: [{name: 居民}, {name: 企业}, {name: 合计, total: true}]
            rows:
              - {words: [受理], predicate: 受理}
        """);
    Files.writeString(
        pack.resolve("waterworks.yaml"),
        """
        indicators:
          - id: water.accepted
            label_zh: 受理报装申请数
            label_en: Applications accepted
            dimension: case
            kind: flow
            definition: 受理的报装申请件数
            rules:
              - when:
                  - head: [报装申请]
                  - predicate: [受理]
        """);
    JsonNode report = read("2023年用水报装情况\n本年受理数 31 12 43\n", "--rules", temp.toString());
    assertThat(figures(report))
        .containsExactly(
            "31 water.accepted 居民报装申请 受理",
            "12 water.accepted 企业报装申请 受理",
            "43 water.accepted 报装申请 受理");
    Run list = Run.of("rules", "list", "--rules", temp.toString());
    assertThat(list.out()).contains("water.accepted\t\t受理报装申请数\tcase\twaterworks/waterworks.yaml");
  }

  @Test
  void aPackThatIsNamedOtherThanItsFolderIsAFault() throws IOException {
    Path pack = Files.createDirectories(temp.resolve("moon"));
    Files.writeString(
        pack.resolve("pack.yaml"), "id: sun\nlabel_zh: 甲\nlabel_en: A\ngenres: every\n");
    Run run = Run.with("收到3件。", Map.of(), "extract", "-", "--rules", temp.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("moon/pack.yaml:1").contains("sun");
  }

  private static JsonNode read(String text, String... options) throws IOException {
    List<String> args = new ArrayList<>(List.of("extract", "-"));
    args.addAll(List.of(options));
    Run run = Run.with(text, Map.of(), args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return new ObjectMapper().readTree(run.out());
  }

  private static List<String> figures(JsonNode report) {
    List<String> figures = new ArrayList<>();
    for (JsonNode m : report.get("measurements")) {
      figures.add(
          m.get("value").asText()
              + " "
              + m.get("indicator").asText()
              + " "
              + m.get("subject").asText()
              + " "
              + m.get("predicate").asText());
    }
    return figures;
  }

  private static List<String> checks(JsonNode report) {
    List<String> checks = new ArrayList<>();
    for (JsonNode check : report.get("checks")) {
      checks.add(
          check.get("kind").asText()
              + " "
              + check.get("expression").asText()
              + " "
              + check.get("status").asText());
    }
    return checks;
  }
}

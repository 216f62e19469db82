package org.shiju.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;
import org.shiju.rules.Trees;

/** Every example of every rule file holds, and no file is passed over. */
class ExamplesTest {
  private static final Path RULES = Path.of("rules");

  @Test
  void everyExampleHolds() throws IOException {
    List<String> wrong =
        Examples.run(Rules.fromFolder(RULES)).stream()
            .filter(result -> !result.holds())
            .map(ExamplesTest::line)
            .toList();
    assertThat(wrong).isEmpty();
  }

  /** Least counts, so that no suite can pass by finding nothing. */
  @Test
  void everyFileWithExamplesIsRun() throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (ExampleResult result : Examples.run(Rules.fromFolder(RULES))) {
      counts.merge(result.file().replaceFirst("/.*", "/"), 1, Integer::sum);
    }
    Map<String, Integer> least =
        Map.ofEntries(
            Map.entry("bounds.yaml", 10),
            Map.entry("checks.yaml", 300),
            Map.entry("coverage.yaml", 50),
            Map.entry("disclosure/", 60),
            Map.entry("furniture.yaml", 700),
            Map.entry("genres.yaml", 10),
            Map.entry("guards.yaml", 12),
            Map.entry("headings.yaml", 20),
            Map.entry("language.yaml", 2000),
            Map.entry("metadata.yaml", 8),
            Map.entry("pages.yaml", 22),
            Map.entry("panel.yaml", 40),
            Map.entry("periods.yaml", 26),
            Map.entry("roles.yaml", 24),
            Map.entry("rule-of-law/", 15000),
            Map.entry("tables.yaml", 6),
            Map.entry("themes.yaml", 18),
            Map.entry("units.yaml", 250));
    assertThat(counts.keySet()).isEqualTo(new TreeMap<>(least).keySet());
    least.forEach(
        (file, count) -> assertThat(counts.get(file)).as(file).isGreaterThanOrEqualTo(count));
  }

  /** That an example can fail: its file with one word changed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "units.yaml|gives: 350公斤|gives: 35公斤|weight|350公斤",
        "guards.yaml|gives: 2300人次|gives: nothing|programme|2300人次",
        "bounds.yaml|gives: less_than|gives: at_most|less-than|less_than",
        "coverage.yaml|gives: missing|gives: yields|reconsideration|missing",
        "periods.yaml|gives: 2022/|gives: 2022|since-last-year|2022/",
        "language.yaml|gives: 区法院/案件 审结 12件|gives: 案件 审结 12件|language|区法院/案件 审结 12件",
        "panel.yaml|text: 同比持平|text: 同比增长|growth|up",
        "furniture.yaml|- 浏览次数：1024 次|- 检查次数：1024 次|view-counter|nothing",
        "headings.yaml|gives: ㈠|gives: nothing|han-enclosed|㈠",
        "headings.yaml|gives: 创新普法|gives: 普法|glued|创新普法",
        "roles.yaml|- text: 2024年主要工作|- text: 2023年|later-year|nothing",
        "themes.yaml|text: 加快数字法治政府建设|text: 加快建设|technology|nothing",
        "metadata.yaml|text: 某市人民政府：|text: 某人：|addressee|nothing",
        "genres.yaml|text: 某县2024年政府工作报告|text: 某县2024年统计公报|government_work_report|nothing",
        "tables.yaml|gives: 行政处罚 处理决定 5217|gives: 行政处罚 5217|header|行政处罚 处理决定 5217",
        "disclosure/checks.yaml|gives: sum 30+2=31+1|gives: nothing|applications-balance|sum 30+2=31+1",
        "checks.yaml|gives: bound 28>2|gives: nothing|lost-within-litigation|bound 28>2",
      })
  void anExampleThatDoesNotHoldIsFound(
      String file, String good, String bad, String rule, String got, @TempDir Path folder)
      throws IOException {
    String yaml = Files.readString(RULES.resolve(file));
    assertThat(yaml).contains(good);
    int at = yaml.indexOf(good);
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(
        folder.resolve(file), yaml.substring(0, at) + bad + yaml.substring(at + good.length()));
    Rules rules = Rules.fromFolder(RULES).with(Rules.fromFolder(folder));
    assertThat(Examples.run(Trees.withExamplesOf(rules, file)))
        .filteredOn(result -> !result.holds() && result.file().equals(file))
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.rule()).isEqualTo(file + "#" + rule);
              assertThat(result.got()).isEqualTo(got);
              assertThat(result.line()).isGreaterThan(1);
            });
  }

  @Test
  void aMarkThatIsNoFigureIsAFaultOfItsLine(@TempDir Path folder) throws IOException {
    String yaml = Files.readString(RULES.resolve("checks.yaml"));
    Files.writeString(
        folder.resolve("checks.yaml"),
        yaml.replace("败诉[2件|litigation.lost]。", "败诉[两件|litigation.lost]。"));
    Rules rules = Rules.fromFolder(RULES).with(Rules.fromFolder(folder));
    assertThatThrownBy(() -> Examples.run(rules))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("checks.yaml:")
        .hasMessageContaining("no amount: 两件");
  }

  private static String line(ExampleResult result) {
    return String.format(
        "%n%s:%d %s%n    wanted %s, got %s",
        result.rule(), result.line(), result.text(), result.wanted(), result.got());
  }
}

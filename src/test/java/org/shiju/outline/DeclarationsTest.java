package org.shiju.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shiju.model.Assumptions;
import org.shiju.model.Declared;
import org.shiju.model.Metadata;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/** What a file's tags say stands beside what its text says. */
class DeclarationsTest {
  private static final Outliner OUTLINER = new Outliner(Rules.builtIn());

  private static Metadata metadata(String text, Declared declared) {
    return OUTLINER.outline(Fold.page(text), List.of(), declared, Assumptions.NONE).metadata();
  }

  private static Declared declared(String title, String code) {
    return new Declared(
        title,
        LocalDate.of(2024, 3, 18),
        "市司法局",
        "湛江市人民政府",
        code,
        new TreeMap<>(),
        Set.of(),
        Map.of());
  }

  @Test
  void tagsFillWhatTheTextLeavesOut() {
    Metadata said =
        metadata(
            "2023年，我市收到行政复议申请761宗，立案受理623宗，各项工作有序推进。", declared("2023年度法治政府建设情况的报告", "4408000001"));
    assertThat(said.title()).isEqualTo("2023年度法治政府建设情况的报告");
    assertThat(said.published()).isEqualTo("2024-03-18");
    assertThat(said.sourceLine()).isEqualTo("市司法局");
    assertThat(said.region()).isNotNull();
    assertThat(said.region().name()).isEqualTo("湛江市");
  }

  @Test
  void codesOfMinistriesNameNoRegion() {
    assertThat(Regions.coded("bm37000001")).isNull();
    assertThat(Regions.coded("440800")).isNull();
    assertThat(Regions.coded("9999990001")).isNull();
  }

  @Test
  void thePrintedTitleStaysWhereItSaysAsMuch() {
    String text = "永济市2021年法治政府建设情况报告\n2021年，全市受理行政复议申请9件，各项工作有序推进，成效明显。\n";
    assertThat(metadata(text, declared("2021年法治政府建设情况报告", "x")).title())
        .isEqualTo("永济市2021年法治政府建设情况报告");
    assertThat(metadata(text, declared("永济市2021年法治政府…", "x")).title())
        .isEqualTo("永济市2021年法治政府建设情况报告");
  }
}

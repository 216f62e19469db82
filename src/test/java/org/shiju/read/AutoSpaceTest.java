package org.shiju.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutoSpaceTest {
  /** A file whose lines all have gaps around their figures. */
  private static final List<String> SPACED = Collections.nCopies(9, "全年收到 761 件，办结 623 件。");

  @ParameterizedTest
  @CsvSource({
    "'全年收到 761 件，办结 99.2% 以上。', 全年收到761件，办结99.2%以上。",
    "'平台累计办案 1 万 4 千余宗。', 平台累计办案1万4千余宗。",
    "'某市 2023 年度法治政府建设情况的报告', 某市2023年度法治政府建设情况的报告",
    "'2024 年 3 月 15 日', 2024年3月15日",
    "'达到 AAA 级的有 12 个', 达到AAA级的有12个",
    "'中共某市委 某市人民政府', '中共某市委 某市人民政府'",
    "'行政许可 24', '行政许可 24'",
    "'行政处罚 35 12 47', '行政处罚 35 12 47'",
    "'自然人 24 法人 3 合计', '自然人 24 法人 3 合计'",
  })
  void gapsSayNothingOutsideTables(String printed, String text) {
    assertThat(AutoSpace.of(SPACED).without(printed)).isEqualTo(text);
  }

  @Test
  void blanksOfAFileWithoutGapsAreKept() {
    AutoSpace none = AutoSpace.of(Collections.nCopies(9, "全年收到761件，办结623件。"));
    assertThat(none.without("事项 12 项，件数 3 件。")).isEqualTo("事项 12 项，件数 3 件。");
    assertThat(none.width("收到761件")).isZero();
  }

  /** Some printers leave the gap on one side only. */
  @Test
  void eachSideIsDecidedByItself() {
    AutoSpace left = AutoSpace.of(Collections.nCopies(9, "全年收到 761件，办结 623件。"));
    assertThat(left.without("涉及 12 家，共 3家。")).isEqualTo("涉及12 家，共3家。");
    assertThat(left.width("涉及12家")).isEqualTo(0.5);
  }
}

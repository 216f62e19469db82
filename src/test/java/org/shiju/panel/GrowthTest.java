package org.shiju.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shiju.panel.Tables.show;
import static org.shiju.panel.Tables.values;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Growth is told where two years can be compared, and else why not. */
class GrowthTest {
  private static Made before() {
    return Made.report("2022.txt", 2022);
  }

  private static Made now() {
    return Made.report("2023.txt", 2023);
  }

  private static String growth(Made before, Made now) {
    List<String> rows =
        values(before, now).stream()
            .filter(row -> Integer.valueOf(2023).equals(row.get("year")))
            .map(row -> show(row, "previous", "change", "growth", "growth_note"))
            .toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @Test
  void growthIsTheDifferenceOverTheYearBefore() {
    Made now = now().received("120件", "120");
    assertThat(growth(before().received("96件", "96"), now)).isEqualTo("96 24 0.25 -");
    assertThat(growth(before().received("130件", "130"), now)).isEqualTo("130 -10 -0.0769 -");
    assertThat(growth(before().received("96宗", "96").with("unit", "宗"), now))
        .isEqualTo("96 24 0.25 -");
  }

  @Test
  void whatCannotBeComparedIsToldWhy() {
    Made now = now().received("120件", "120");
    assertThat(growth(before(), now)).isEqualTo("- - - no_previous_year");
    assertThat(growth(before().received("0件", "0"), now)).isEqualTo("0 120 - previous_zero");
    assertThat(growth(before().received("96件", "96").received("99件", "99"), now))
        .isEqualTo("- - - previous_conflict");
    assertThat(growth(before().received("96件", "96").with("bound", "more_than"), now))
        .isEqualTo("96 - - not_exact");
    assertThat(growth(before().received("96人", "96").with("unit", "人"), now))
        .isEqualTo("96 - - different_unit");
    assertThat(growth(before().received("96件", "96").with("period", "2022-01/2022-11"), now))
        .isEqualTo("96 - - different_period");
    assertThat(
            growth(
                before().received("第3", "3").with("kind", "rank"),
                now().received("第2", "2").with("kind", "rank")))
        .isEqualTo("3 - - rank");
    assertThat(
            growth(
                before().received("96件", "96"),
                now().received("超120件", "120").with("bound", "more_than")))
        .isEqualTo("96 - - not_exact");
  }

  @Test
  void equalSpellsOfTwoYearsAreComparable() {
    Made before = before().received("96件", "96").with("period", "2022-01/2022-11");
    Made now = now().received("120件", "120").with("period", "2023-01/2023-11");
    assertThat(growth(before, now)).isEqualTo("96 24 0.25 -");
    Made end = now().received("120件", "120").with("period", "../2023-12");
    assertThat(growth(before().received("96件", "96"), end)).isEqualTo("96 24 0.25 -");
  }

  @Test
  void aValueThatOnlyTheLaterReportTellsIsMarked() {
    Made now = now().received("96件", "96").with("period", "2022").received("120件", "120");
    assertThat(growth(before(), now)).isEqualTo("96 24 0.25 previous_told_by_later_report");
  }
}

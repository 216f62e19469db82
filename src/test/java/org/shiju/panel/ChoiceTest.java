package org.shiju.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shiju.panel.Tables.show;
import static org.shiju.panel.Tables.values;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shiju.write.Rows;

/** Each rule that chooses the value of a cell. */
class ChoiceTest {
  private static Made report() {
    return Made.report("2023.txt", 2023);
  }

  private static String choice(Made... documents) {
    return show(row2023(documents), "value", "choice", "mentions");
  }

  private static Map<String, @Nullable Object> row2023(Made... documents) {
    List<Map<String, @Nullable Object>> rows =
        values(documents).stream()
            .filter(row -> Integer.valueOf(2023).equals(row.get("year")))
            .toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @Test
  void oneMentionIsTheValue() {
    assertThat(choice(report().received("120件", "120"))).isEqualTo("120 only 1");
  }

  @Test
  void mentionsOfOneValueAgree() {
    Made made = report().received("120件", "120").received("一百二十件", "120.0");
    assertThat(choice(made)).isEqualTo("120 same_value 2");
  }

  @Test
  void theReportOfTheYearGoesBeforeLaterOnes() {
    Made later = Made.report("2024.txt", 2024).received("118件", "118").with("period", "2023");
    assertThat(choice(report().received("120件", "120"), later)).isEqualTo("120 own_year 2");
    assertThat(choice(later)).isEqualTo("118 prior_year_mention 1");
  }

  @Test
  void aWholeGoesBeforeItsParts() {
    Made made =
        report()
            .received("120件", "120")
            .received("70件", "70")
            .received("50件", "50")
            .sum("m1", "m2", "m3");
    assertThat(choice(made)).isEqualTo("120 whole_of_parts 3");
    Made bound = report().received("120件", "120").received("70件", "70").check("bound", "m2", "m1");
    assertThat(choice(bound)).isEqualTo("120 whole_of_parts 2");
  }

  /** 受理100件(其中公安56件、土地44件): parts of another indicator's whole are parts all the same. */
  @Test
  void partsThatShareAnIndicatorAreNoWhole() {
    Made made =
        report()
            .received("120件", "120")
            .figure("reconsideration.accepted", "100件", "100", "件", "受理100件。")
            .received("56件", "56")
            .received("44件", "44")
            .sum("m2", "m3", "m4");
    assertThat(values(made))
        .extracting(row -> show(row, "indicator", "value", "choice"))
        .containsExactly(
            "reconsideration.received 120 whole_of_parts", "reconsideration.accepted 100 only");
  }

  /** 收到120件=受理100件+不予受理20件: each has a name of its own and is no part. */
  @Test
  void outcomesOfAnIdentityStayValues() {
    Made made =
        report()
            .received("120件", "120")
            .figure("reconsideration.accepted", "100件", "100", "件", "受理100件。")
            .figure("reconsideration.accepted", "90件", "90", "件", "受理90件。")
            .figure("reconsideration.refused", "20件", "20", "件", "不予受理20件。")
            .sum("m1", "m2", "m4");
    assertThat(values(made).get(1)).containsEntry("choice", "conflict");
  }

  @Test
  void theYearGoesBeforeAPieceOfIt() {
    Made made =
        report().received("110件", "110").with("period", "2023-01/2023-11").received("120件", "120");
    assertThat(choice(made)).isEqualTo("120 full_year 2");
  }

  @ParameterizedTest
  @CsvSource({
    "120, more_than, 100, 120 exact_over_bound 2",
    "120, more_than, 130, - conflict 2",
    "120, more_than, 20, - conflict 2",
    "120, at_most, 130, 120 exact_over_bound 2",
    "120, approximate, 118, 120 exact_over_bound 2",
    "120, approximate, 90, - conflict 2"
  })
  void anExactFigureGoesBeforeABoundThatAllowsIt(
      String exact, String bound, String stated, String expected) {
    Made made =
        report()
            .received(exact + "件", exact)
            .received("超" + stated + "件", stated)
            .with("bound", bound);
    assertThat(choice(made)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "12034件, 12034, 1.2万件, 12000, 12034 finer_print 2",
    "12999件, 12999, 1.2万件, 12000, 12999 finer_print 2",
    "12034件, 12034, 1.3万件, 13000, - conflict 2",
    "95.34%, 95.34, 95.3%, 95.3, 95.34 finer_print 2",
    "12034件, 12034, 12033件, 12033, - conflict 2"
  })
  void aFigureGoesBeforeItsRounding(
      String fine, String value, String coarse, String rounded, String expected) {
    Made made = report().received(fine, value).received(coarse, rounded);
    assertThat(choice(made)).isEqualTo(expected);
  }

  @Test
  void twoValuesThatRemainAreAConflictAndListed() {
    Map<String, @Nullable Object> row =
        row2023(report().received("120件", "120").received("125件", "125"));
    assertThat(show(row, "value", "choice", "conflict", "doc_uri", "growth_note"))
        .isEqualTo("- conflict true - conflict");
    Rows.Listed listed = (Rows.Listed) row.get("mention_list");
    assertThat(listed).isNotNull();
    assertThat(listed.text())
        .isEqualTo("2023.txt#m1@102 120件: 收到120件。 | 2023.txt#m2@102 125件: 收到125件。");
    assertThat(listed.objects()).extracting(o -> o.get("measurement")).containsExactly("m1", "m2");
  }

  @Test
  void plansRangesPiecesAndBasesAreNoCandidates() {
    Made made =
        report()
            .received("1件", "1")
            .with("status", "target")
            .received("2件", "2")
            .with("scope", "区司法局")
            .received("3件", "3")
            .with("role", "from")
            .received("4件", "4")
            .with("period", "2018/")
            .received("5件", "5")
            .with("period", "2023-06")
            .received("6件", "6")
            .with("indicator", null)
            .received("7件", "7")
            .with("period", "2024");
    assertThat(values(made)).isEmpty();
  }

  @Test
  void evidenceStandsBesideTheValue() {
    Map<String, @Nullable Object> row = row2023(report().received("120件", "120"));
    assertThat(
            show(
                row,
                "unit",
                "bound",
                "doc_uri",
                "title",
                "measurement",
                "start",
                "surface",
                "evidence"))
        .isEqualTo("件 exact 2023.txt 2023.txt的标题 m1 102 120件 收到120件。");
  }
}

package org.shiju.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shiju.panel.Tables.agreement;
import static org.shiju.panel.Tables.show;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report states of the year before, held against that year's report. */
class AgreementTest {
  private static Made before(String value) {
    return Made.report("2022.txt", 2022).received(value + "件", value);
  }

  /** 收到120件,{between}{size}: 120件 and the size of its change. */
  private static Made grown(String between, String size, String value, String unit, String verb) {
    String sentence = "收到120件," + between + size + "。";
    return Made.report("2023.txt", 2023)
        .figure(Made.RECEIVED, "120件", "120", "件", sentence)
        .figure(null, size, value, unit, sentence)
        .with("predicate", verb);
  }

  private static List<String> verdicts(Made... documents) {
    return agreement(documents).stream()
        .map(
            row ->
                show(
                    row,
                    "stated",
                    "stated_value",
                    "prior_value",
                    "computed",
                    "difference",
                    "verdict",
                    "note"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "96, 同比增长, 25%, 25, %, growth_rate 25 96 25 0 agrees -",
    "96, 比上年增长, 26%, 26, %, growth_rate 26 96 25 1 differs -",
    "113, 同比增长, 6.2%, 6.2, %, growth_rate 6.2 113 6.1947 0.0053 agrees -",
    "113, 同比增长, 6%, 6, %, growth_rate 6 113 6.1947 -0.1947 agrees -",
    "113, 同比增长, 6.3%, 6.3, %, growth_rate 6.3 113 6.1947 0.1053 differs -",
    "150, 较2022年下降, 20%, 20, %, growth_rate -20 150 -20 0 agrees -",
    "100, 同比下降, 20%, 20, %, growth_rate -20 100 20 -40 differs -",
    "96, 较去年增加, 24件, 24, 件, growth_amount 24 96 24 0 agrees -",
    "96, 较去年增加, 25件, 25, 件, growth_amount 25 96 24 1 differs -",
    "0, 同比增长, 25%, 25, %, growth_rate 25 0 - - not_comparable prior_zero"
  })
  void growthIsHeldAgainstBothReports(
      String prior, String verb, String size, String value, String unit, String expected) {
    assertThat(verdicts(before(prior), grown(verb, size, value, unit, verb)))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"环比增长", "较2021年增长", "增长"})
  void growthOverAnotherTimeIsNoWordOnTheYearBefore(String verb) {
    assertThat(verdicts(before("96"), grown(verb, "25%", "25", "%", verb))).isEmpty();
  }

  @Test
  void aSizeOfAnotherThingIsNone() {
    Made made = grown("金额同比增长", "25%", "25", "%", "同比增长").with("subject", "涉案金额");
    assertThat(verdicts(before("96"), made)).isEmpty();
  }

  @Test
  void pointsAreTheDifferenceOfRates() {
    String sentence = "率达98.5%,同比提高3.2个百分点。";
    Made now =
        Made.report("2023.txt", 2023)
            .figure("litigation.appearance_rate", "98.5%", "98.5", "%", sentence)
            .figure(null, "3.2个百分点", "3.2", "个百分点", sentence)
            .with("kind", "percentage_point")
            .with("predicate", "同比提高");
    Made prior =
        Made.report("2022.txt", 2022)
            .figure("litigation.appearance_rate", "95.3%", "95.3", "%", "率达95.3%。");
    assertThat(verdicts(prior, now)).containsExactly("growth_points 3.2 95.3 3.2 0 agrees -");
  }

  @ParameterizedTest
  @CsvSource({
    "96, 96件, 96, exact, prior_value 96 96 96 0 agrees -",
    "98, 96件, 96, exact, prior_value 96 98 98 -2 differs -",
    "12034, 1.2万件, 12000, exact, prior_value 12000 12034 12034 -34 agrees -",
    "96, 超90件, 90, more_than, prior_value 90 96 96 -6 agrees -"
  })
  void anEarlierValueIsHeldAgainstItsReport(
      String prior, String surface, String value, String bound, String expected) {
    Made now =
        Made.report("2023.txt", 2023)
            .received(surface, value)
            .with("period", "2022")
            .with("role", "from")
            .with("bound", bound);
    assertThat(verdicts(before(prior), now)).containsExactly(expected);
  }

  /** 1.2万件 the year before leaves room for any growth that the true number may have had. */
  @Test
  void roundedFiguresLeaveRoom() {
    Made prior = Made.report("2022.txt", 2022).received("0.01万件", "100");
    assertThat(verdicts(prior, grown("同比增长", "25%", "25", "%", "增长")))
        .containsExactly("growth_rate 25 100 20 5 agrees -");
  }

  @Test
  void whatHasNoCounterpartIsToldWhy() {
    Made now = grown("同比增长", "25%", "25", "%", "增长");
    assertThat(verdicts(now))
        .containsExactly("growth_rate 25 - - - not_comparable no_report_of_prior_year");
    assertThat(verdicts(before("96").received("97件", "97"), now))
        .containsExactly("growth_rate 25 - - - not_comparable prior_conflict");
    assertThat(verdicts(before("96"), now.received("121件", "121")))
        .containsExactly("growth_rate 25 96 - - not_comparable current_conflict");
  }

  @Test
  void aReportIsNotHeldAgainstItself() {
    Made now = Made.report("2023.txt", 2023).received("96件", "96").with("period", "2022");
    assertThat(verdicts(now))
        .containsExactly("prior_value 96 - - - not_comparable no_report_of_prior_year");
  }

  @Test
  void evidenceOfBothStandsBeside() {
    assertThat(agreement(before("96"), grown("同比增长", "25%", "25", "%", "增长")))
        .extracting(
            row ->
                show(
                    row,
                    "doc_uri",
                    "measurement",
                    "surface",
                    "evidence",
                    "prior_doc_uri",
                    "prior_surface",
                    "prior_evidence"))
        .containsExactly("2023.txt m2 25% 收到120件,同比增长25%。 2022.txt 96件 收到96件。");
  }
}

package org.shiju.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2023, 2023, true",
    "../2023-12, 2023, true",
    "../2023-12-31, 2023, true",
    "2023-01/2023-12, 2023, true",
    "2023-01/2023-11, 2023, false",
    "../2023-11, 2023, false",
    "2021/2023, , false",
    "2018/, , false",
    "2023-06, , false",
    "近年, , false",
    "/, , false"
  })
  void aPeriodIsOfAYearAndAllOfItOrNot(String period, Integer year, boolean whole) {
    assertThat(Period.yearOf(period)).isEqualTo(year);
    assertThat(Period.isWhole(period, 2023)).isEqualTo(whole);
  }
}

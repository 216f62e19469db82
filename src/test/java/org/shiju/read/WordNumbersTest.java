package org.shiju.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "办结12件, 办结12件",
    "\ufdd01\ufdef、主要举措, 一、主要举措",
    "\ufdd010\ufdef、, 十、",
    "\ufdd012\ufdef、, 十二、",
    "\ufdd020\ufdef、, 二十、",
    "第\ufdd121\ufdef条, 第贰拾壹条",
    "\ufdd23\ufdef．, 丙．",
    "\ufdd211\ufdef．, 11．",
    "\ufdd312\ufdef一是, ⑫一是",
    "\ufdd0100\ufdef、, 100、",
    "\ufdd01\ufdef.\ufdd02\ufdef, 一.二",
    "\ufdef1\ufdd0, 1\ufdd0",
    "\ufdd0, \ufdd0",
  })
  void countsAsWordDoes(String marked, String written) {
    assertThat(WordNumbers.written(marked)).isEqualTo(written);
  }
}

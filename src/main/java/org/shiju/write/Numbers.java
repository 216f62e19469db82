package org.shiju.write;

import java.math.BigDecimal;

/** Decimals as the output prints them: {@code 99.2}, {@code 108000000}, never {@code 1.08E+8}. */
final class Numbers {
  private Numbers() {}

  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static String text(BigDecimal value) {
    return plain(value).toPlainString();
  }

  /** From 0 to 1, with at most two decimals. */
  static BigDecimal share(double value) {
    return plain(BigDecimal.valueOf(Math.round(value * 100), 2));
  }
}

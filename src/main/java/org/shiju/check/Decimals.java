package org.shiju.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact decimals: rates as printed, and how many digits a print shows. */
final class Decimals {
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Digits kept in a division; far more than any report prints. */
  private static final int WORKING = 15;

  private Decimals() {}

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, WORKING, RoundingMode.HALF_UP);
  }

  /** Digits behind the decimal point of a printed, folded figure: 94.5% has one. */
  static int printed(String surface, BigDecimal value) {
    int point = surface.indexOf('.');
    int end = point + 1;
    while (point >= 0 && end < surface.length() && Character.isDigit(surface.charAt(end))) {
      end++;
    }
    return point >= 0 ? end - point - 1 : Math.max(0, value.stripTrailingZeros().scale());
  }

  /** Whether a value, rounded half up to so many digits, is what was printed. */
  static boolean roundsTo(BigDecimal value, BigDecimal print, int digits) {
    BigDecimal half = BigDecimal.valueOf(5, digits + 1);
    return value.subtract(print).abs().compareTo(half) <= 0;
  }

  /** Whether a value, cut off or rounded up at so many digits, is what was printed. */
  static boolean cutsTo(BigDecimal value, BigDecimal print, int digits) {
    return value.subtract(print).abs().compareTo(BigDecimal.ONE.movePointLeft(digits)) < 0;
  }

  /** A computed rate beside the printed one: {@code 94.54%~94.5%}, {@code 60.16%}. */
  static String against(BigDecimal rate, BigDecimal print, int digits, String sign, boolean holds) {
    String said = plain(print) + sign;
    String shown = plain(rate.setScale(Math.max(2, digits), RoundingMode.HALF_UP)) + sign;
    if (holds) {
      return shown.equals(said) ? said : shown + "~" + said;
    }
    int finer = shown.equals(said) ? digits + 3 : Math.max(2, digits);
    return plain(rate.setScale(finer, RoundingMode.HALF_UP)) + sign + "≠" + said;
  }
}

package org.shiju.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact decimals: rates as printed, and how many digits a print shows. */
public final class Decimals {
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Digits kept in a division; far more than any report prints. */
  private static final int WORKING = 15;

  /** 亿, the greatest magnitude in use, and some digits behind a point. */
  private static final int MOST_MAGNITUDE = 12;

  private Decimals() {}

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, WORKING, RoundingMode.HALF_UP);
  }

  /**
   * Digits behind the decimal point that a printed, folded figure vouches for: 94.5% one, 8.14万
   * none and two before the point less, which is -2.
   */
  public static int printed(String surface, BigDecimal value) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (c != '.' && c != ',' && !digits.isEmpty()) {
        break;
      }
    }
    BigDecimal shown =
        digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits.toString()).stripTrailingZeros();
    BigDecimal stated = value.stripTrailingZeros();
    int places = stated.scale() - shown.scale();
    boolean agree = shown.signum() > 0 && shown.unscaledValue().equals(stated.unscaledValue());
    return agree && Math.abs(places) <= MOST_MAGNITUDE ? places : Math.max(0, stated.scale());
  }

  /** Whether a value, rounded half up to so many digits, is what was printed. */
  public static boolean roundsTo(BigDecimal value, BigDecimal print, int digits) {
    BigDecimal half = BigDecimal.valueOf(5, digits + 1);
    return value.subtract(print).abs().compareTo(half) <= 0;
  }

  /** Whether a value, cut off or rounded up at so many digits, is what was printed. */
  public static boolean cutsTo(BigDecimal value, BigDecimal print, int digits) {
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

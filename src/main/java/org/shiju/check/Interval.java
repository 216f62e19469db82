package org.shiju.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Bound;
import org.shiju.model.Quantity;

/**
 * The true values that a stated figure leaves open, both ends included; no upper end where {@code
 * high} is null.
 *
 * <p>{@code 761宗} is [761, 761], {@code 超300件} is [300, ∞), {@code 1-2部} is [1, 2].
 */
record Interval(BigDecimal low, @Nullable BigDecimal high) {

  static Interval of(Quantity quantity, BigDecimal tolerance) {
    BigDecimal value = quantity.value();
    BigDecimal top = quantity.valueMax() == null ? value : quantity.valueMax();
    return switch (quantity.bound()) {
      case EXACT -> new Interval(value, top);
      case APPROXIMATE -> {
        BigDecimal slack = value.abs().multiply(tolerance);
        yield new Interval(value.subtract(slack), top.add(slack));
      }
      case AT_LEAST, MORE_THAN -> new Interval(value, null);
      case AT_MOST, LESS_THAN -> new Interval(BigDecimal.ZERO.min(value), top);
    };
  }

  Interval plus(Interval other) {
    return new Interval(
        low.add(other.low), high == null || other.high == null ? null : high.add(other.high));
  }

  /** Whether some value of this one and some value of the other are equal. */
  boolean meets(Interval other) {
    return !isAbove(other) && !other.isAbove(this);
  }

  /** Whether every value of this one is greater than every value of the other. */
  boolean isAbove(Interval other) {
    return other.high != null && low.compareTo(other.high) > 0;
  }

  /** How a figure is written in an expression: {@code 1361余次} as {@code (>1361)}. */
  static String print(Quantity quantity) {
    String value = Decimals.plain(quantity.value());
    if (quantity.valueMax() != null) {
      value += "-" + Decimals.plain(quantity.valueMax());
    }
    String sign = sign(quantity.bound());
    return sign.isEmpty() ? value : "(" + sign + value + ")";
  }

  private static String sign(Bound bound) {
    return switch (bound) {
      case EXACT -> "";
      case APPROXIMATE -> "约";
      case AT_LEAST -> "≥";
      case MORE_THAN -> ">";
      case AT_MOST -> "≤";
      case LESS_THAN -> "<";
    };
  }
}

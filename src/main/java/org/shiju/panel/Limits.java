package org.shiju.panel;

import java.math.BigDecimal;

/** What a bound lets the true value be: 超793万人 lets it be 8000000. */
final class Limits {
  private Limits() {}

  /**
   * Whether a value is one that a stated figure allows.
   *
   * @param bound label of the output: {@code at_least}
   * @param tolerance how far an approximate figure may be off, as a share of it
   */
  static boolean allows(String bound, BigDecimal stated, BigDecimal actual, BigDecimal tolerance) {
    int order = actual.compareTo(stated);
    return switch (bound) {
      case "at_least" -> order >= 0;
      case "more_than" -> order > 0;
      case "at_most" -> order <= 0;
      case "less_than" -> order < 0;
      case "approximate" ->
          actual.subtract(stated).abs().compareTo(stated.abs().multiply(tolerance)) <= 0;
      default -> order == 0;
    };
  }
}

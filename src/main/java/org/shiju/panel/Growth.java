package org.shiju.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * From one year to the next: 96件, then 120件, is 24 more, a growth of 0.25.
 *
 * @param previous the value of the year before; null where there is none
 * @param change the difference; null where the two cannot be compared
 * @param rate the difference over the previous value, four decimals; null likewise
 * @param note why not, or what to mind; null where all is plain
 */
record Growth(
    @Nullable BigDecimal previous,
    @Nullable BigDecimal change,
    @Nullable BigDecimal rate,
    @Nullable String note) {
  private static final int DECIMALS = 4;

  static Growth of(Cell cell, @Nullable Cell before, PanelRules rules) {
    Mention now = cell.shown();
    Mention then = before == null ? null : before.shown();
    BigDecimal previous = then == null ? null : then.value();
    if (before == null || now == null || then == null) {
      String why =
          now == null ? "conflict" : before == null ? "no_previous_year" : "previous_conflict";
      return new Growth(previous, null, null, why);
    }
    String obstacle = obstacle(now, then, rules);
    if (obstacle != null) {
      return new Growth(previous, null, null, obstacle);
    }
    BigDecimal change = now.value().subtract(then.value());
    if (then.value().signum() == 0) {
      return new Growth(previous, change, null, "previous_zero");
    }
    BigDecimal rate = change.divide(then.value(), DECIMALS, RoundingMode.HALF_UP);
    boolean later = before.choice().rule() == Choice.Rule.PRIOR_YEAR_MENTION;
    return new Growth(previous, change, rate, later ? "previous_told_by_later_report" : null);
  }

  /** Why two values of two years cannot be compared; null where they can. */
  static @Nullable String obstacle(Mention now, Mention then, PanelRules rules) {
    return now.isExact() || !isOneThing(now, then, rules)
        ? obstacleTo(now, then, rules)
        : "not_exact";
  }

  /** The same where the first may be a bound. */
  static @Nullable String obstacleTo(Mention now, Mention then, PanelRules rules) {
    if (now.kind().equals("rank")) {
      return "rank";
    }
    if (!isOneThing(now, then, rules)) {
      return "different_unit";
    }
    if (!then.isExact()) {
      return "not_exact";
    }
    return Spell.of(now).equals(Spell.of(then)) ? null : "different_period";
  }

  private static boolean isOneThing(Mention now, Mention then, PanelRules rules) {
    return now.kind().equals(then.kind()) && rules.sameUnit(now.unit(), then.unit());
  }
}

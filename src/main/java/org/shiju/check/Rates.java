package org.shiju.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Finding;

/** Printed rates against their numerator and denominator, or against the denominator alone. */
final class Rates {
  private final Figures figures;
  private final Findings findings;

  Rates(Figures figures, Findings findings) {
    this.figures = figures;
    this.findings = findings;
  }

  /**
   * Tries one rate.
   *
   * @param faults whether a mismatch may be told
   * @param alone whether rate and denominator share a sentence that prints no numerator
   */
  void check(
      Rate rule,
      @Nullable Figure rate,
      @Nullable Figure part,
      @Nullable Figure of,
      boolean faults,
      boolean alone) {
    if (rate == null
        || of == null
        || !rate.isExact()
        || !of.isExact()
        || of.value().signum() <= 0) {
      return;
    }
    if (part != null && part.isExact()) {
      ratio(
          List.of(of, part),
          part.value(),
          of.value(),
          rate,
          rule.sign(),
          part.print() + "/" + of.print(),
          faults && rule.certain(),
          rule.id());
    } else if (part == null && alone && Words.hasAny(of.predicate(), rule.feasible())) {
      feasible(rule, rate, of);
    }
  }

  /** Holds a printed rate against a quotient; a mismatch is said only where it is a fault. */
  void ratio(
      List<Figure> operands,
      BigDecimal part,
      BigDecimal of,
      Figure rate,
      String sign,
      String quotient,
      boolean fault,
      String rule) {
    List<Figure> all = new ArrayList<>(operands);
    all.add(rate);
    all.sort(Comparator.comparing(Figure::order));
    if (of.signum() <= 0 || !figures.near(all)) {
      return;
    }
    BigDecimal value = scaled(Decimals.quotient(part, of), sign);
    int digits = digits(rate);
    boolean holds = Decimals.roundsTo(value, rate.value(), digits);
    // A rate cut off where it should have been rounded is sloppy, not wrong.
    if (holds || fault && !Decimals.cutsTo(value, rate.value(), digits)) {
      findings.add(
          Finding.Type.RATIO,
          all,
          quotient + "=" + Decimals.against(value, rate.value(), digits, sign, holds),
          holds,
          rule);
    }
  }

  private void feasible(Rate rule, Figure rate, Figure of) {
    BigDecimal cases = rate.value().multiply(of.value()).divide(unit(rule.sign()));
    int digits = digits(rate);
    BigDecimal low = cases.setScale(0, RoundingMode.FLOOR);
    BigDecimal high = cases.setScale(0, RoundingMode.CEILING);
    boolean whole = of.value().stripTrailingZeros().scale() <= 0;
    if (!whole || fits(low, rule, rate, of, digits) || fits(high, rule, rate, of, digits)) {
      return;
    }
    BigDecimal nearest = cases.setScale(0, RoundingMode.HALF_UP);
    BigDecimal value = scaled(Decimals.quotient(nearest, of.value()), rule.sign());
    String expression =
        Decimals.plain(rate.value())
            + rule.sign()
            + "×"
            + of.print()
            + "="
            + Decimals.plain(cases.setScale(2, RoundingMode.HALF_UP))
            + ";"
            + Decimals.plain(nearest)
            + "/"
            + of.print()
            + "="
            + Decimals.against(value, rate.value(), digits, rule.sign(), false);
    findings.add(Finding.Type.RATIO, List.of(of, rate), expression, false, rule.id());
  }

  private static boolean fits(BigDecimal cases, Rate rule, Figure rate, Figure of, int digits) {
    BigDecimal value = scaled(Decimals.quotient(cases, of.value()), rule.sign());
    return Decimals.roundsTo(value, rate.value(), digits)
        || Decimals.cutsTo(value, rate.value(), digits);
  }

  private int digits(Figure rate) {
    return Decimals.printed(figures.text(rate.start(), rate.end()), rate.value());
  }

  private static BigDecimal scaled(BigDecimal quotient, String sign) {
    return quotient.multiply(unit(sign));
  }

  private static BigDecimal unit(String sign) {
    return sign.equals("%") ? Decimals.HUNDRED : BigDecimal.ONE;
  }
}

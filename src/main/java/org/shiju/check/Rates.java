package org.shiju.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
   * Tries one rate over the figures of a group.
   *
   * @param faults whether a mismatch may be told
   * @param sentence whether the group is one sentence, so that the denominator is sure
   */
  void check(Rate rule, Group group, String scope, boolean faults, boolean sentence) {
    Figure rate = group.only(rule.rate(), scope);
    Figure of = group.only(rule.of(), scope);
    if (rate == null
        || of == null
        || !rate.isExact()
        || !of.isExact()
        || of.value().signum() <= 0) {
      return;
    }
    List<Figure> parts = parts(rule, group, scope);
    if (!parts.isEmpty()) {
      List<Figure> operands = new ArrayList<>(parts);
      operands.add(of);
      BigDecimal part = parts.stream().map(Figure::value).reduce(BigDecimal::add).orElseThrow();
      String sum = parts.stream().map(Figure::print).collect(Collectors.joining("+"));
      String quotient = (parts.size() > 1 ? "(" + sum + ")" : sum) + "/" + of.print();
      boolean fault = faults && rule.certain();
      ratio(operands, part, of.value(), rate, rule.sign(), quotient, fault, rule.id());
    } else if (sentence
        && rule.parts().stream().noneMatch(group::has)
        && Words.hasAny(of.predicate(), rule.feasible())) {
      feasible(rule, rate, of);
    }
  }

  /** The printed parts of a numerator; none where one of them is no exact figure. */
  private static List<Figure> parts(Rate rule, Group group, String scope) {
    List<Figure> parts = new ArrayList<>();
    for (String name : rule.parts()) {
      Figure part = group.only(name, scope);
      if (part == null && group.has(name) || part != null && !part.isExact()) {
        return List.of();
      }
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
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
    all.sort((one, other) -> Integer.compare(one.order(), other.order()));
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

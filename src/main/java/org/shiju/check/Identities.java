package org.shiju.check;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Finding;
import org.shiju.model.Warning;

/**
 * Relations between named figures of one place, one period and one scope: sums and bounds, rates
 * and averages.
 *
 * <p>A figure that its neighbours make ambiguous (two different 受理 in one sentence) is no operand.
 */
final class Identities {
  private final CheckRules rules;
  private final Figures figures;
  private final Findings findings;

  /** Identities that were told of a whole nearer by: {@code received-accepted-refused m3}. */
  private final Set<String> told = new HashSet<>();

  Identities(CheckRules rules, Figures figures, Findings findings) {
    this.rules = rules;
    this.figures = figures;
    this.findings = findings;
  }

  void check() {
    for (Figures.Nearness nearness : Figures.Nearness.values()) {
      // Far apart a mismatch is more likely two different counts than a fault.
      boolean faults = nearness != Figures.Nearness.SECTION;
      for (Group group : figures.groups(nearness)) {
        check(group, faults, nearness == Figures.Nearness.SENTENCE);
      }
    }
  }

  private void check(Group group, boolean faults, boolean sentence) {
    for (Identity sum : rules.sums.of(group.names())) {
      for (String scope : group.scopes(sum.whole())) {
        sum(sum, group, scope, faults);
      }
    }
    for (Identity bound : rules.bounds.of(group.names())) {
      for (String scope : group.scopes(bound.whole())) {
        bound(bound, group, scope, faults);
      }
    }
    Rates rates = new Rates(figures, findings);
    for (Rate rate : rules.rates.of(group.names())) {
      for (String scope : group.scopes(rate.of())) {
        rates.check(rate, group, scope, faults, sentence);
      }
    }
    for (Average average : rules.averages.of(group.names())) {
      for (String scope : group.scopes(average.each())) {
        average(average, group.only(average.total(), scope), group.only(average.each(), scope));
      }
    }
  }

  private void sum(Identity sum, Group group, String scope, boolean faults) {
    Figure whole = group.only(sum.whole(), scope);
    if (whole == null) {
      return;
    }
    List<Figure> parts = new ArrayList<>();
    boolean single = true;
    for (String name : sum.parts()) {
      List<Figure> found = parts(sum, name, group, scope);
      if (found.isEmpty()) {
        return;
      }
      single &= found.size() == 1;
      parts.addAll(found);
    }
    for (String name : sum.more()) {
      List<Figure> found = parts(sum, name, group, scope);
      single &= found.size() <= 1;
      parts.addAll(found);
    }
    Figure plus = sum.plus() == null ? null : group.only(sum.plus(), scope);
    if (parts.size() < 2 || parts.contains(whole) || whole.isCell() && isNothing(whole, parts)) {
      return;
    }
    parts.sort((one, other) -> Integer.compare(one.order(), other.order()));
    List<Figure> operands = new ArrayList<>(List.of(whole));
    if (plus != null) {
      operands.add(plus);
    }
    operands.addAll(parts);
    if (!operands.stream().allMatch(part -> rules.units.comparable(whole, part))
        || !figures.near(operands)
        || told.contains(sum.id() + " " + whole.id())) {
      return;
    }
    Interval total = plus == null ? whole.interval() : whole.interval().plus(plus.interval());
    Interval counted = parts.stream().map(Figure::interval).reduce(Interval::plus).orElseThrow();
    boolean holds = counted.meets(total);
    boolean fault =
        faults
            && single
            && sameUnits(operands)
            && (sum.over() && (plus != null || sum.plus() == null) && counted.isAbove(total)
                || sum.under() && total.isAbove(counted))
            && isPlain(operands, sum);
    // A bounded operand agrees with too much to be worth a sum.
    if (holds && operands.stream().allMatch(Figure::isExact) || fault) {
      told.add(sum.id() + " " + whole.id());
      addSum(operands, plus == null ? 1 : 2, holds, sum.id());
    }
  }

  /** A column of nothing but zeros adds up to nothing that a reader need be told. */
  private static boolean isNothing(Figure whole, List<Figure> parts) {
    return whole.value().signum() == 0 && parts.stream().allMatch(f -> f.value().signum() == 0);
  }

  /** Whether no sentence of the operands says why they need not agree. */
  private boolean isPlain(List<Figure> operands, Identity identity) {
    return operands.stream()
        .noneMatch(figure -> Words.hasAny(figures.sentenceOf(figure), identity.unless()));
  }

  private void addSum(List<Figure> operands, int wholes, boolean holds, String rule) {
    String expression =
        operands.subList(0, wholes).stream().map(Figure::print).collect(Collectors.joining("+"))
            + (holds ? "=" : "≠")
            + operands.subList(wholes, operands.size()).stream()
                .map(Figure::print)
                .collect(Collectors.joining("+"));
    if (findings.add(Finding.Type.SUM, operands, expression, holds, rule) && !sameUnits(operands)) {
      findings.warn(mixedUnits(operands, expression));
    }
  }

  static Warning mixedUnits(List<Figure> operands, String expression) {
    Set<String> units = new LinkedHashSet<>();
    operands.forEach(operand -> units.add(operand.unit()));
    return new Warning(
        "mixed_units",
        operands.get(0).said().quantity().span(),
        "the sum " + expression + " mixes the units " + String.join(", ", units));
  }

  private boolean sameUnits(List<Figure> operands) {
    return operands.stream().allMatch(part -> rules.units.same(operands.get(0), part));
  }

  private void bound(Identity bound, Group group, String scope, boolean faults) {
    Figure whole = group.only(bound.whole(), scope);
    Figure part = group.only(bound.parts().get(0), scope);
    if (whole == null || part == null || part.equals(whole)) {
      return;
    }
    Figure plus = bound.plus() == null ? null : group.only(bound.plus(), scope);
    boolean added = plus != null && rules.units.same(whole, plus);
    if (!rules.units.same(part, whole) || !figures.near(List.of(part, whole))) {
      return;
    }
    Interval limit =
        added && plus != null ? whole.interval().plus(plus.interval()) : whole.interval();
    boolean holds = !part.interval().isAbove(limit);
    boolean stated = added && plus != null && plus.order() < part.order();
    if (holds && plus != null && (stated || part.interval().isAbove(whole.interval()))) {
      findings.add(
          Finding.Type.BOUND,
          List.of(part, whole, plus),
          part.print() + "<=" + whole.print() + "+" + plus.print(),
          true,
          bound.id());
    } else if (holds && !bound.quiet()) {
      findings.add(
          Finding.Type.BOUND,
          List.of(part, whole),
          part.print() + "<=" + whole.print(),
          true,
          bound.id());
    } else if (!holds && faults && bound.over() && isPlain(List.of(part, whole), bound)) {
      findings.add(
          Finding.Type.BOUND,
          List.of(part, whole),
          part.print() + ">" + whole.print(),
          false,
          bound.id());
    }
  }

  private void average(Average average, @Nullable Figure total, @Nullable Figure each) {
    if (total == null
        || each == null
        || each.value().signum() <= 0
        || total.interval().high() == null
        || !figures.near(List.of(total, each))) {
      return;
    }
    if (total.interval().high().compareTo(average.least().multiply(each.interval().low())) < 0) {
      String quotient =
          Decimals.plain(
              Decimals.quotient(total.value(), each.value()).setScale(2, RoundingMode.HALF_UP));
      findings.add(
          Finding.Type.IMPLAUSIBLE,
          List.of(each, total),
          total.print()
              + "/"
              + each.print()
              + "="
              + quotient
              + "<"
              + Decimals.plain(average.least()),
          Finding.Verdict.IMPLAUSIBLE,
          average.id());
    }
  }

  private static List<Figure> parts(Identity sum, String name, Group group, String scope) {
    return sum.anyScope().contains(name) ? group.all(name) : group.all(name, scope);
  }
}

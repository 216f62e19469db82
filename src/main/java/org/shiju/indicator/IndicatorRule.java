package org.shiju.indicator;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One wording under an indicator: fires when all of {@code when} and none of {@code unless} hold.
 */
final class IndicatorRule {
  final Indicator indicator;

  /** From 1, the place among the rules of its indicator. */
  final int number;

  /** Place among all rules; of two equally specific ones the earlier wins. */
  final int order;

  final int priority;

  final Dimension dimension;
  private final Guards guards;
  final List<Condition> when;
  final List<Condition> unless;

  /** How many lines of {@code when} subject and predicate alone must meet. */
  final int calls;

  private final int sources;

  /** The lines that subject, predicate and labels decide, those on units left out. */
  private final Condition[] near;

  /** The lines that longer texts decide. */
  private final Condition[] far;

  IndicatorRule(
      Indicator indicator,
      int number,
      int order,
      RuleBody body,
      Dimension dimension,
      Guards guards,
      int firstCondition) {
    this.indicator = indicator;
    this.number = number;
    this.order = order;
    this.priority = body.priority();
    this.dimension = dimension;
    this.when = body.whenOf(this, firstCondition);
    this.unless = body.unlessOf(this, firstCondition + when.size());
    this.guards = guards;
    this.calls = (int) when.stream().filter(condition -> condition.calls).count();
    this.sources = sourcesOf(when) | sourcesOf(unless);
    this.near = lines(Field::isNear);
    this.far = lines(field -> !field.isNear() && field != Field.UNIT);
  }

  private Condition[] lines(Predicate<Field> fields) {
    return Stream.concat(when.stream(), unless.stream())
        .filter(line -> fields.test(line.field))
        .toArray(Condition[]::new);
  }

  private static int sourcesOf(List<Condition> lines) {
    int sources = 0;
    for (Condition line : lines) {
      for (Source source : line.field.sources()) {
        sources |= source.bit();
      }
    }
    return sources;
  }

  /** Whether all lines that subject, predicate and labels decide agree with a measurement. */
  boolean agreesNear(Predicate<Condition> holds) {
    return agree(near, holds);
  }

  /** Whether all lines that longer texts decide agree with it. */
  boolean agreesFar(Predicate<Condition> holds) {
    return agree(far, holds);
  }

  private static boolean agree(Condition[] lines, Predicate<Condition> holds) {
    for (Condition line : lines) {
      if (holds.test(line) != line.wanted) {
        return false;
      }
    }
    return true;
  }

  /** Whether its lines on units admit one, written as {@link Dimension.Counted} writes it. */
  boolean admits(Dimension.Counted counted) {
    if (counted.cell()) {
      return true;
    }
    for (Condition line : when) {
      if (line.field == Field.UNIT && !line.words.contains(counted.unitWord())) {
        return false;
      }
    }
    for (Condition line : unless) {
      if (line.field == Field.UNIT && line.words.contains(counted.unitWord())) {
        return false;
      }
    }
    return true;
  }

  /** The texts that its lines read, the bit {@link Source#bit} of each. */
  int sources() {
    return sources;
  }

  /** Whether the rule asks for growth figures (同比下降12%); few figures ask. */
  boolean growth() {
    return guards.namesGrowth(when);
  }

  /** {@code rule-of-law/disputes.yaml#reconsideration.received/2}. */
  String name() {
    return indicator.rule() + "/" + number;
  }
}

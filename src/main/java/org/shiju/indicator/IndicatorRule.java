package org.shiju.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One wording under an indicator: fires when all of {@code when} and none of {@code unless} hold.
 */
final class IndicatorRule {
  /** What costs little to ask before what takes texts to read; a context is up to twelve texts. */
  private static final List<Field> SHORT_FIRST =
      List.of(
          Field.KIND,
          Field.ROLE,
          Field.THEME,
          Field.SCOPE,
          Field.WHOLE,
          Field.LEFT,
          Field.CLAUSE,
          Field.CONTEXT,
          Field.SENTENCE);

  final Indicator indicator;

  /** From 1, the place among the rules of its indicator. */
  final int number;

  /** Place among all rules; of two equally specific ones the earlier wins. */
  final int order;

  final int priority;

  final Dimension dimension;
  final List<Condition> when;
  final List<Condition> unless;

  /** Whether the rule asks for growth figures (同比下降12%). */
  final boolean growth;

  /** How many lines of {@code when} subject and predicate alone must meet. */
  final int calls;

  /** {@code rule-of-law/disputes.yaml#reconsideration.received}. */
  final String source;

  /**
   * The lines that neither subject and predicate nor the unit decide, in the order of {@link
   * #SHORT_FIRST}.
   */
  private final Condition[] rest;

  IndicatorRule(
      Indicator indicator,
      int number,
      int order,
      RuleBody body,
      Dimension dimension,
      Guards guards) {
    this.indicator = indicator;
    this.number = number;
    this.order = order;
    this.priority = body.priority();
    this.dimension = dimension;
    this.when = body.whenOf();
    this.unless = body.unlessOf();
    this.growth = guards.namesGrowth(when);
    this.calls = (int) when.stream().filter(condition -> condition.calls).count();
    this.source = indicator.rule();
    this.rest =
        Stream.concat(when.stream(), unless.stream())
            .filter(line -> !line.field.anchors() && line.field != Field.UNIT)
            .sorted(Comparator.comparing(line -> SHORT_FIRST.indexOf(line.field)))
            .toArray(Condition[]::new);
  }

  /** Whether all lines agree with a measurement that subject, predicate and unit do not decide. */
  boolean agrees(Matches matches, Asked asked) {
    for (Condition line : rest) {
      if (line.holds(matches, asked) != line.wanted) {
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

  /** {@code rule-of-law/disputes.yaml#reconsideration.received/2}. */
  String name() {
    return source + "/" + number;
  }
}

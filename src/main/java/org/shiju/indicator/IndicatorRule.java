package org.shiju.indicator;

import java.util.List;

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

  /** The texts that its lines read, a bit each. */
  private final int sources;

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
  }

  private static int sourcesOf(List<Condition> lines) {
    int sources = 0;
    for (Condition line : lines) {
      for (Source source : line.field.sources()) {
        sources |= 1 << source.ordinal();
      }
    }
    return sources;
  }

  /** Whether its lines on units admit one, written as {@link Dimension.Counted} writes it. */
  boolean admits(String unitWord) {
    for (Condition line : when) {
      if (line.field == Field.UNIT && !line.words.contains(unitWord)) {
        return false;
      }
    }
    for (Condition line : unless) {
      if (line.field == Field.UNIT && line.words.contains(unitWord)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of its lines reads a text. */
  boolean reads(Source source) {
    return (sources & 1 << source.ordinal()) != 0;
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

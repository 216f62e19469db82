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

  /** Whether the rule asks for growth figures (同比下降12%). */
  final boolean growth;

  final Dimension dimension;
  final List<Condition> when;
  final List<Condition> unless;

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
    this.when = body.whenOf(this);
    this.unless = body.unlessOf(this);
    this.growth = guards.namesGrowth(when);
  }

  /** {@code rule-of-law/disputes.yaml#reconsideration.received/2}. */
  String name() {
    return indicator.rule() + "/" + number;
  }
}

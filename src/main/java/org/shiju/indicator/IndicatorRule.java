package org.shiju.indicator;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

  /** The texts that its lines read. */
  final Set<Source> sources = EnumSet.noneOf(Source.class);

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
    when.forEach(condition -> sources.addAll(condition.field.sources()));
    unless.forEach(condition -> sources.addAll(condition.field.sources()));
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

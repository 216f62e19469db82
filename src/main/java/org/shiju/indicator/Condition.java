package org.shiju.indicator;

import java.util.Set;

/**
 * One line of a rule: a field and the words of which it must hold one. Compared by identity, since
 * two rules may have the same line.
 */
final class Condition {
  final Field field;
  final Set<String> words;
  final IndicatorRule rule;

  Condition(Field field, Set<String> words, IndicatorRule rule) {
    this.field = field;
    this.words = words;
    this.rule = rule;
  }

  /** The line as a person wrote it, long lists cut short: {@code predicate: 受理, 立案, …}. */
  @Override
  public String toString() {
    String shown = String.join(", ", words.stream().limit(6).toList());
    return field.label() + ": " + shown + (words.size() > 6 ? ", …" : "");
  }
}

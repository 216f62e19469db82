package org.shiju.indicator;

import org.shiju.indicator.RuleBody.Line;

/**
 * What one line of a rule says of another, by their words alone: a subject that holds 行政复议案件 holds
 * 复议, too.
 */
final class Implied {
  private Implied() {}

  /** Whether the second line holds for every figure that the first holds for. */
  static boolean implies(Line first, Line second) {
    if (first.field().sources().isEmpty()) {
      return first.field() == second.field() && second.words().containsAll(first.words());
    }
    return first.words().stream()
        .allMatch(
            word -> second.words().stream().anyMatch(other -> holds(first, word, second, other)));
  }

  private static boolean holds(Line first, String word, Line second, String other) {
    Field one = first.field();
    return switch (second.field()) {
      case IS -> one == Field.IS && word.equals(other);
      case HEAD -> (one == Field.IS || one == Field.HEAD) && word.endsWith(other);
      case ABOUT -> one.anchors() && word.contains(other);
      default -> reads(one, second.field()) && word.contains(other);
    };
  }

  /**
   * Whether the words of the first line mark no more of a figure's texts than those of the second.
   */
  static boolean isCovered(Line first, Line second) {
    return (first.field() == second.field() || reads(first.field(), second.field()))
        && second.words().containsAll(first.words());
  }

  /** Whether where a word of the first line ends, one of the second does. */
  static boolean reaches(Line first, Line second) {
    return (first.field() == second.field() || reads(first.field(), second.field()))
        && first.words().stream()
            .allMatch(word -> second.words().stream().anyMatch(word::endsWith));
  }

  /** Whether a word found for one field is one found for the other, whatever it is. */
  private static boolean reads(Field one, Field other) {
    return one == other
        || (other == Field.SUBJECT || other == Field.ABOUT)
            && one.anchors()
            && other.sources().containsAll(one.sources());
  }
}

package org.shiju.indicator;

import java.util.Arrays;

/**
 * A word of the rules with the lines that ask for it in subject or predicate, each by the number
 * that {@link RuleSet} gives it.
 */
final class Word {
  final String text;

  /** Lines that ask for it anywhere in a subject. */
  int[] inSubject = {};

  /** Lines that ask for it at the end of a subject. */
  int[] atEnd = {};

  /** Lines that ask for a subject of it alone. */
  int[] alone = {};

  int[] inPredicate = {};

  /** The other texts in which a line asks for it, the bit {@link Source#bit} of each. */
  int elsewhere;

  Word(String text) {
    this.text = text;
  }

  /** Notes that a line of subject or predicate asks for it. */
  void askedBy(Field field, int line) {
    switch (field) {
      case HEAD -> atEnd = with(atEnd, line);
      case IS -> alone = with(alone, line);
      default -> {
        inSubject = field.reads(Source.SUBJECT) ? with(inSubject, line) : inSubject;
        inPredicate = field.reads(Source.PREDICATE) ? with(inPredicate, line) : inPredicate;
      }
    }
  }

  private static int[] with(int[] lines, int line) {
    int[] more = Arrays.copyOf(lines, lines.length + 1);
    more[lines.length] = line;
    return more;
  }
}

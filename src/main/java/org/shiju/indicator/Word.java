package org.shiju.indicator;

import java.util.Arrays;

/** A word of the rules with the lines that ask for it, each by its {@link Condition#number}. */
final class Word {
  private static final int[] NOBODY = {};

  /** The place behind the sources for lines that ask for it at the end of a subject. */
  static final int AT_END = Source.values().length;

  /** The place for lines that ask for a subject of it alone. */
  static final int ALONE = AT_END + 1;

  final String text;

  /** By source, and by the two places behind. */
  private final int[][] asking = new int[ALONE + 1][];

  Word(String text) {
    this.text = text;
    Arrays.fill(asking, NOBODY);
  }

  /** The lines that ask for it in a place. */
  int[] asking(int place) {
    return asking[place];
  }

  /** Notes a line that asks for it. */
  void askedBy(Condition line) {
    for (Source source : line.field.sources()) {
      int place = place(line.field, source);
      asking[place] = Arrays.copyOf(asking[place], asking[place].length + 1);
      asking[place][asking[place].length - 1] = line.number;
    }
  }

  /** Where a line on a field stands that asks for it in a text. */
  static int place(Field field, Source source) {
    return switch (field) {
      case HEAD -> AT_END;
      case IS -> ALONE;
      default -> source.ordinal();
    };
  }

  boolean isAskedBy(Condition line, Source source) {
    for (int number : asking[place(line.field, source)]) {
      if (number == line.number) {
        return true;
      }
    }
    return false;
  }
}

package org.shiju.indicator;

import java.util.Arrays;

/** A word of the rules with the lines that ask for it, each by its {@link Condition#number}. */
final class Word {
  /** The place behind the sources for lines that ask for it at the end of a subject. */
  static final int AT_END = Source.values().length;

  /** The place for lines that ask for a subject of it alone. */
  static final int ALONE = AT_END + 1;

  private static final int[] NOWHERE = {};
  private static final long[] NOBODY = {};

  final String text;

  /**
   * By source, and by the two places behind: the bits of the lines that ask for it, and where each
   * 64 of them stand among those of all lines. 案件 is asked for by a hundred lines of a few files.
   */
  private final long[][] bits = new long[ALONE + 1][];

  private final int[][] at = new int[ALONE + 1][];

  Word(String text) {
    this.text = text;
    Arrays.fill(bits, NOBODY);
    Arrays.fill(at, NOWHERE);
  }

  /** Sets the bits of the lines that ask for it in a place. */
  void meet(int place, long[] lines) {
    long[] asking = bits[place];
    for (int i = 0; i < asking.length; i++) {
      lines[at[place][i]] |= asking[i];
    }
  }

  /** Notes a line that asks for it. */
  void askedBy(Condition line) {
    for (Source source : line.field.sources()) {
      int place = place(line.field, source);
      int i = find(place, line.number >> 6);
      if (i == at[place].length) {
        at[place] = Arrays.copyOf(at[place], i + 1);
        at[place][i] = line.number >> 6;
        bits[place] = Arrays.copyOf(bits[place], i + 1);
      }
      bits[place][i] |= 1L << line.number;
    }
  }

  private int find(int place, int where) {
    int i = 0;
    while (i < at[place].length && at[place][i] != where) {
      i++;
    }
    return i;
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
    int place = place(line.field, source);
    int i = find(place, line.number >> 6);
    return i < at[place].length && (bits[place][i] & 1L << line.number) != 0;
  }
}

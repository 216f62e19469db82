package org.shiju.indicator;

import java.util.Arrays;

/** A word of the rules with the lines that ask for it, each by its {@link Condition#number}. */
final class Word {
  /** The place behind the sources for lines that ask for it at the end of a subject. */
  static final int AT_END = Source.values().length;

  /** The place for lines that ask for a subject of it alone. */
  static final int ALONE = AT_END + 1;

  private static final long[] NOBODY = {};

  final int length;

  /** A number that words seldom have in common, to tell soon whether one was met before. */
  final int slot;

  /**
   * The lines that ask for it, 64 of them in two longs: by source, or by the two places behind, and
   * where they stand among all lines there; then their bits. 案件 is asked for by a hundred lines of
   * a few files.
   */
  private long[] asking = NOBODY;

  /** The places that a line asks for it in, a bit each: most words are asked for in few. */
  private int places;

  Word(String text) {
    this.length = text.length();
    this.slot = text.hashCode();
  }

  /** Sets the bits of the lines that ask for it in a place. */
  void meet(int place, long[] lines) {
    if ((places & 1 << place) == 0) {
      return;
    }
    for (int i = 0; i < asking.length; i += 2) {
      if (asking[i] >> Integer.SIZE == place) {
        lines[(int) asking[i]] |= asking[i + 1];
      }
    }
  }

  /** Notes a line that asks for it. */
  void askedBy(Condition line) {
    for (Source source : line.field.sources()) {
      int i = find(line, source);
      if (i == asking.length) {
        asking = Arrays.copyOf(asking, i + 2);
        asking[i] = key(line, source);
        places |= 1 << place(line.field, source);
      }
      asking[i + 1] |= 1L << line.number;
    }
  }

  boolean isAskedBy(Condition line, Source source) {
    int i = find(line, source);
    return i < asking.length && (asking[i + 1] & 1L << line.number) != 0;
  }

  private int find(Condition line, Source source) {
    long key = key(line, source);
    int i = 0;
    while (i < asking.length && asking[i] != key) {
      i += 2;
    }
    return i;
  }

  private static long key(Condition line, Source source) {
    return (long) place(line.field, source) << Integer.SIZE | line.number >> 6;
  }

  /** Where a line on a field stands that asks for it in a text. */
  private static int place(Field field, Source source) {
    return switch (field) {
      case HEAD -> AT_END;
      case IS -> ALONE;
      default -> source.ordinal();
    };
  }
}

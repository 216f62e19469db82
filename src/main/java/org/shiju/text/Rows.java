package org.shiju.text;

import java.util.List;

/**
 * Words in rows by their first character, or by their last, the longest of a row first.
 *
 * <p>The four characters of a word that are nearest to where it is looked up stand in one long,
 * side by side with those of the next word: few words share a row, most have no more characters,
 * and comparing them so reads neither a word's text nor the memory that it lies in.
 */
final class Rows {
  static final int NONE = -1;

  private static final int MOST_ROWS = 4096;

  /** Characters in a long. */
  private static final int HEAD = Long.SIZE / Character.SIZE;

  /** Where each row begins, and the last one ends. */
  private final int[] rows;

  /** For each word its length and the characters nearest to where it is looked up. */
  private final long[] words;

  private final String[] texts;

  /** For each word which one of those given it is. */
  private final int[] given;

  private final boolean forward;

  /**
   * @param forward whether they are looked up where they begin, else where they end
   */
  Rows(List<String> longestFirst, boolean forward) {
    this.forward = forward;
    int size = longestFirst.size();
    int count = Math.min(MOST_ROWS, Integer.highestOneBit(size + 8) * 8);
    rows = new int[count + 1];
    for (String word : longestFirst) {
      rows[row(word, count) + 1]++;
    }
    for (int row = 0; row < count; row++) {
      rows[row + 1] += rows[row];
    }
    int[] free = rows.clone();
    words = new long[2 * size];
    texts = new String[size];
    given = new int[size];
    for (int which = 0; which < size; which++) {
      String text = longestFirst.get(which);
      int word = free[row(text, count)]++;
      words[2 * word] = text.length();
      words[2 * word + 1] = head(text, forward ? 0 : text.length(), text.length());
      texts[word] = text;
      given[word] = which;
    }
  }

  private int row(String word, int count) {
    return word.charAt(forward ? 0 : word.length() - 1) & count - 1;
  }

  /**
   * The longest word at a place, or {@link #NONE}.
   *
   * @param room how many characters of the text it may have, at least one
   */
  int longest(String text, int at, int room) {
    int row = text.charAt(forward ? at : at - 1) & rows.length - 2;
    int end = rows[row + 1];
    int word = rows[row];
    if (word == end) {
      return NONE;
    }
    long head = head(text, at, room);
    for (; word < end; word++) {
      int length = (int) words[2 * word];
      if ((head & mask(length)) == words[2 * word + 1]
          && (length <= HEAD || length <= room && isAt(text, at, texts[word]))) {
        return word;
      }
    }
    return NONE;
  }

  /** The bits of a head that a word of some length fills. */
  private static long mask(int length) {
    return -1L << (HEAD - Math.min(HEAD, length)) * Character.SIZE;
  }

  /** Length of a word found. */
  int length(int word) {
    return (int) words[2 * word];
  }

  /** Which one of the words given it is. */
  int given(int word) {
    return given[word];
  }

  private boolean isAt(String text, int at, String word) {
    return text.startsWith(word, forward ? at : at - word.length());
  }

  /** The characters nearest to a place, as many as there is room for. */
  private long head(String text, int at, int room) {
    int step = forward ? 1 : -1;
    int first = forward ? at : at - 1;
    if (room >= HEAD) {
      return (long) text.charAt(first) << 48
          | (long) text.charAt(first + step) << 32
          | (long) text.charAt(first + 2 * step) << 16
          | text.charAt(first + 3 * step);
    }
    long head = 0;
    for (int i = 0; i < HEAD; i++) {
      head = head << Character.SIZE | (i < room ? text.charAt(first + i * step) : 0);
    }
    return head;
  }
}

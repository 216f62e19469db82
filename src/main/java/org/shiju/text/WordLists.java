package org.shiju.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Many lists of words, asked at one place of a text: the longest word of a list that begins or ends
 * there.
 *
 * <p>Example: at the end of 区司法局 the list {局, 法院} has a word of one character.
 *
 * <p>Most questions are answered with no by one look at the bits of a list: one for each character
 * that a word of it begins, or ends, with.
 */
public final class WordLists {
  /** Characters are told apart by their last bits alone. */
  private static final int ROWS = 4096;

  /** Longs that hold a bit for each row. */
  private static final int LONGS = ROWS / Long.SIZE;

  /** By list: its words where they begin, and where they end. */
  private final Rows[] starts;

  private final Rows[] ends;

  /** By list: characters of its longest word. */
  private final int[] longest;

  /** By list, a bit a character: what its words begin with, and end with. */
  private final long[] firsts;

  private final long[] lasts;

  /** By character, a bit a list: the same of the first 64 lists, to ask of several at once. */
  private final long[] beginning = new long[ROWS];

  private final long[] ending = new long[ROWS];

  public WordLists(List<List<String>> words) {
    firsts = new long[words.size() * LONGS];
    lasts = new long[words.size() * LONGS];
    starts = new Rows[words.size()];
    ends = new Rows[words.size()];
    longest = new int[words.size()];
    for (int list = 0; list < starts.length; list++) {
      add(list, words.get(list));
    }
  }

  private void add(int list, List<String> words) {
    List<String> longestFirst = new ArrayList<>(words);
    longestFirst.removeIf(String::isEmpty);
    longestFirst.sort((one, other) -> Integer.compare(other.length(), one.length()));
    for (String word : longestFirst) {
      char first = word.charAt(0);
      char last = word.charAt(word.length() - 1);
      firsts[place(list, first)] |= 1L << first;
      lasts[place(list, last)] |= 1L << last;
      if (list < Long.SIZE) {
        beginning[row(first)] |= 1L << list;
        ending[row(last)] |= 1L << list;
      }
    }
    longest[list] = longestFirst.isEmpty() ? 0 : longestFirst.get(0).length();
    starts[list] = new Rows(longestFirst, true);
    ends[list] = new Rows(longestFirst, false);
  }

  private static int row(char c) {
    return c & ROWS - 1;
  }

  /** Where a character's bit stands among those of a list, which its last six bits tell. */
  private static int place(int list, char c) {
    return list * LONGS + (row(c) >> 6);
  }

  /** Length of the longest word of a list that begins at {@code at}, 0 where none does. */
  public int lengthAt(int list, String text, int at) {
    boolean may = at < text.length() && isSet(firsts, list, text.charAt(at));
    return may ? length(starts[list], text, at, text.length() - at) : 0;
  }

  /**
   * Length of the longest word of a list that begins at {@code at} and ends by {@code to}, 0 where
   * none does.
   */
  public int lengthAt(int list, String text, int at, int to) {
    boolean may = at < to && isSet(firsts, list, text.charAt(at));
    return may ? length(starts[list], text, at, to - at) : 0;
  }

  /**
   * Length of the longest word of a list that ends at {@code end} (exclusive), 0 where none does.
   */
  public int lengthBefore(int list, String text, int end) {
    boolean may = end > 0 && isSet(lasts, list, text.charAt(end - 1));
    return may ? length(ends[list], text, end, end) : 0;
  }

  /**
   * Length of the longest word of a list that begins at {@code from} or behind it and ends at
   * {@code end}, 0 where none does.
   */
  public int lengthBefore(int list, String text, int end, int from) {
    boolean may = end > from && isSet(lasts, list, text.charAt(end - 1));
    return may ? length(ends[list], text, end, end - from) : 0;
  }

  private static int length(Rows rows, String text, int at, int room) {
    int word = rows.longest(text, at, room);
    return word == Rows.NONE ? 0 : rows.length(word);
  }

  /** Length of a list's longest word, 0 where it has none. */
  public int longest(int list) {
    return longest[list];
  }

  /** Where the first word of a list that lies within a stretch begins, or -1. */
  public int first(int list, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lengthAt(list, text, i, to) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** Where the last word of a list that lies within a stretch begins, or -1. */
  public int last(int list, String text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (lengthAt(list, text, i, to) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** The last place behind {@code from} and by {@code to} at which a word of a list ends, or -1. */
  public int lastEnd(int list, String text, int from, int to) {
    for (int end = to; end > from; end--) {
      if (lengthBefore(list, text, end) > 0) {
        return end;
      }
    }
    return -1;
  }

  /**
   * Whether a word of one of some lists may begin with a character.
   *
   * @param lists a bit for each, which are among the first 64
   */
  public boolean mayBegin(long lists, char c) {
    return (beginning[row(c)] & lists) != 0;
  }

  /** Whether a word of one of them may end with it. */
  public boolean mayEnd(long lists, char c) {
    return (ending[row(c)] & lists) != 0;
  }

  /** Whether a word is in a list. */
  public boolean contains(int list, String word) {
    int length = word.length();
    return length > 0
        && isSet(lasts, list, word.charAt(length - 1))
        && lengthAt(list, word, 0, length) == length;
  }

  private static boolean isSet(long[] bits, int list, char c) {
    return (bits[place(list, c)] & 1L << c) != 0;
  }
}

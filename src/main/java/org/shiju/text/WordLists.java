package org.shiju.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Many lists of words, asked at one place of a text: the longest word of a list that begins or ends
 * there.
 *
 * <p>Example: at the end of 区司法局 the list {局, 法院} has a word of one character.
 *
 * <p>Most questions are answered with no by one look at a table that all lists share: a bit for
 * each list with a word that begins, or ends, with a character.
 */
public final class WordLists {
  /** Characters are told apart by their last bits alone. */
  private static final int ROWS = 4096;

  private final List<WordMap<Boolean>> lists = new ArrayList<>();

  /** Longs in a row: a bit a list. */
  private final int width;

  private final long[] firsts;
  private final long[] lasts;

  public WordLists(List<List<String>> words) {
    width = (words.size() + Long.SIZE - 1) / Long.SIZE;
    firsts = new long[ROWS * width];
    lasts = new long[ROWS * width];
    for (List<String> list : words) {
      add(list);
    }
  }

  private void add(List<String> words) {
    int list = lists.size();
    for (String word : words) {
      if (!word.isEmpty()) {
        firsts[place(list, word.charAt(0))] |= 1L << list;
        lasts[place(list, word.charAt(word.length() - 1))] |= 1L << list;
      }
    }
    lists.add(WordMap.of(words));
  }

  /** Where a list's bit stands for a character; a shift takes the last six bits of a list alone. */
  private int place(int list, char c) {
    return (c & ROWS - 1) * width + (list >> 6);
  }

  /** Length of the longest word of a list that begins at {@code at}, 0 where none does. */
  public int lengthAt(int list, String text, int at) {
    boolean may = at < text.length() && isSet(firsts, list, text.charAt(at));
    return may ? lists.get(list).lengthAt(text, at) : 0;
  }

  /**
   * Length of the longest word of a list that ends at {@code end} (exclusive), 0 where none does.
   */
  public int lengthBefore(int list, String text, int end) {
    boolean may = end > 0 && isSet(lasts, list, text.charAt(end - 1));
    return may ? lists.get(list).lengthBefore(text, end) : 0;
  }

  /**
   * Length of the longest word of a list that begins at {@code at} and ends by {@code to}, 0 where
   * none does.
   */
  public int lengthAt(int list, String text, int at, int to) {
    if (at >= to || !isSet(firsts, list, text.charAt(at))) {
      return 0;
    }
    WordMap.Found<Boolean> found = lists.get(list).startingAt(text, at, to - at);
    return found == null ? 0 : found.length();
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

  /** Whether a word is in a list. */
  public boolean contains(int list, String word) {
    return !word.isEmpty()
        && isSet(firsts, list, word.charAt(0))
        && isSet(lasts, list, word.charAt(word.length() - 1))
        && lists.get(list).contains(word);
  }

  private boolean isSet(long[] bits, int list, char c) {
    return (bits[place(list, c)] & 1L << list) != 0;
  }
}

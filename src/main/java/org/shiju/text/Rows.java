package org.shiju.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words in rows by their first character, or by their last, the longest of a row first.
 *
 * <p>The four characters of a word that are nearest to where it is looked up stand in one long,
 * side by side with those of the next word: few words share a row, most have no more characters,
 * and comparing them so reads neither a word's text nor the memory that it lies in.
 */
final class Rows<V> {
  private static final int MOST_ROWS = 4096;

  /** Characters in a long. */
  private static final int HEAD = Long.SIZE / Character.SIZE;

  /** Where each row begins, and the last one ends. */
  private final int[] rows;

  /** For each word a mask of the characters it has, and those characters. */
  private final long[] heads;

  private final List<String> texts;
  private final List<WordMap.Found<V>> found;
  private final boolean forward;

  /**
   * @param forward whether they are looked up where they begin, else where they end
   */
  Rows(List<String> longestFirst, List<WordMap.Found<V>> meanings, boolean forward) {
    this.forward = forward;
    int words = longestFirst.size();
    int count = Math.min(MOST_ROWS, Integer.highestOneBit(words + 8) * 8);
    rows = new int[count + 1];
    for (String word : longestFirst) {
      rows[row(word, count) + 1]++;
    }
    for (int row = 0; row < count; row++) {
      rows[row + 1] += rows[row];
    }
    int[] free = rows.clone();
    int[] order = new int[words];
    for (int word = 0; word < words; word++) {
      order[free[row(longestFirst.get(word), count)]++] = word;
    }
    heads = new long[2 * words];
    texts = new ArrayList<>(words);
    found = new ArrayList<>(words);
    for (int word : order) {
      String text = longestFirst.get(word);
      int place = texts.size();
      heads[2 * place] = -1L << (HEAD - Math.min(HEAD, text.length())) * Character.SIZE;
      heads[2 * place + 1] = head(text, forward ? 0 : text.length(), text.length());
      texts.add(text);
      found.add(meanings.get(word));
    }
  }

  private int row(String word, int count) {
    return word.charAt(forward ? 0 : word.length() - 1) & count - 1;
  }

  /**
   * The longest word at a place, or null.
   *
   * @param room how many characters of the text it may have, at least one
   */
  WordMap.@Nullable Found<V> longest(String text, int at, int room) {
    int row = text.charAt(forward ? at : at - 1) & rows.length - 2;
    int end = rows[row + 1];
    int word = rows[row];
    if (word == end) {
      return null;
    }
    long head = head(text, at, room);
    for (; word < end; word++) {
      if ((head & heads[2 * word]) == heads[2 * word + 1]) {
        WordMap.Found<V> one = found.get(word);
        if (one.length() <= HEAD || one.length() <= room && isAt(text, at, texts.get(word))) {
          return one;
        }
      }
    }
    return null;
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

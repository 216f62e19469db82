package org.shiju.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with a meaning each, looked up at one place of a text: the longest word that begins or ends
 * there.
 *
 * <p>Example: at the start of 个工作日以内 the map {个, 个工作日} gives 个工作日.
 *
 * <p>Words stand in rows by their first and by their last character, the longest first. Few share a
 * row, so comparing them in place costs less than cutting the text to ask a hash table.
 *
 * @param <V> what a word means
 */
public final class WordMap<V> {
  private static final int MOST_ROWS = 4096;
  private static final String[] NO_WORDS = {};

  private final Map<String, V> words;

  /** By the last bits of a word's first character. */
  private final String[][] starts;

  /** By the last bits of its last character. */
  private final String[][] ends;

  public WordMap(Map<String, V> words) {
    this.words = new HashMap<>(words);
    this.words.remove("");
    int rows = Math.min(MOST_ROWS, Integer.highestOneBit(words.size() + 8) * 8);
    starts = new String[rows][];
    ends = new String[rows][];
    Arrays.fill(starts, NO_WORDS);
    Arrays.fill(ends, NO_WORDS);
    String[] longestFirst = this.words.keySet().toArray(String[]::new);
    Arrays.sort(longestFirst, (one, other) -> Integer.compare(other.length(), one.length()));
    for (String word : longestFirst) {
      append(starts, word.charAt(0), word);
      append(ends, word.charAt(word.length() - 1), word);
    }
  }

  private static void append(String[][] rows, char c, String word) {
    String[] row = rows[c & rows.length - 1];
    String[] longer = Arrays.copyOf(row, row.length + 1);
    longer[row.length] = word;
    rows[c & rows.length - 1] = longer;
  }

  /** A word found, with its length. */
  public record Found<V>(int length, V value) {}

  /** The longest word that begins at {@code at}, or null. */
  public @Nullable Found<V> startingAt(String text, int at) {
    return found(wordAt(text, at, text.length()));
  }

  /** The longest word of at most {@code most} code units that begins at {@code at}, or null. */
  public @Nullable Found<V> startingAt(String text, int at, int most) {
    return found(wordAt(text, at, most));
  }

  /** The longest word that ends at {@code end} (exclusive), or null. */
  public @Nullable Found<V> endingAt(String text, int end) {
    return found(wordBefore(text, end));
  }

  /** Length of the longest word that begins at {@code at}, 0 where none does. */
  public int lengthAt(String text, int at) {
    String word = wordAt(text, at, text.length());
    return word == null ? 0 : word.length();
  }

  /** Length of the longest word that ends at {@code end} (exclusive), 0 where none does. */
  public int lengthBefore(String text, int end) {
    String word = wordBefore(text, end);
    return word == null ? 0 : word.length();
  }

  public boolean contains(String word) {
    return words.containsKey(word);
  }

  private @Nullable String wordAt(String text, int at, int most) {
    if (at < text.length()) {
      char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
      for (String word : starts[text.charAt(at) & starts.length - 1]) {
        if (word.length() <= most
            && (word.length() == 1 || word.charAt(1) == second)
            && text.startsWith(word, at)) {
          return word;
        }
      }
    }
    return null;
  }

  private @Nullable String wordBefore(String text, int end) {
    if (end > 0) {
      char second = end > 1 ? text.charAt(end - 2) : 0;
      for (String word : ends[text.charAt(end - 1) & ends.length - 1]) {
        int length = word.length();
        if ((length == 1 || word.charAt(length - 2) == second)
            && text.startsWith(word, end - length)) {
          return word;
        }
      }
    }
    return null;
  }

  private @Nullable Found<V> found(@Nullable String word) {
    V value = word == null ? null : words.get(word);
    return word == null || value == null ? null : new Found<>(word.length(), value);
  }
}

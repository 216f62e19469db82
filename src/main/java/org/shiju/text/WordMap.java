package org.shiju.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with a meaning each, looked up at one place of a text: the longest word that begins or ends
 * there.
 *
 * <p>Example: at the start of 个工作日以内 the map {个, 个工作日} gives 个工作日.
 *
 * @param <V> what a word means
 */
public final class WordMap<V> {
  /** Lengths that share the last bit of a mask: no rule word is that long. */
  private static final int LONG = 64;

  private static final int MOST_SLOTS = 4096;

  private final Map<String, V> words;
  private final int longest;

  /** By first character, folded into few slots: bit n - 1 where a word of length n begins so. */
  private final long[] starts;

  /** The same by last character. */
  private final long[] ends;

  public WordMap(Map<String, V> words) {
    this.words = new HashMap<>(words);
    int slots = Math.min(MOST_SLOTS, Integer.highestOneBit(words.size() + 8) * 8);
    starts = new long[slots];
    ends = new long[slots];
    int most = 0;
    for (String word : words.keySet()) {
      if (!word.isEmpty()) {
        most = Math.max(most, word.length());
        starts[word.charAt(0) & slots - 1] |= bit(word.length());
        ends[word.charAt(word.length() - 1) & slots - 1] |= bit(word.length());
      }
    }
    longest = most;
  }

  private static long bit(int length) {
    return 1L << Math.min(length, LONG) - 1;
  }

  /** A word found, with its length. */
  public record Found<V>(int length, V value) {}

  /** The longest word that begins at {@code at}, or null. */
  public @Nullable Found<V> startingAt(String text, int at) {
    return startingAt(text, at, longest);
  }

  /** The longest word of at most {@code most} code units that begins at {@code at}, or null. */
  public @Nullable Found<V> startingAt(String text, int at, int most) {
    int reach = Math.min(Math.min(longest, most), text.length() - at);
    if (reach <= 0) {
      return null;
    }
    long lengths = starts[text.charAt(at) & starts.length - 1];
    for (int n = longestOf(lengths, reach); n > 0; n = longestOf(lengths, n - 1)) {
      V value = mayBe(text, at, at + n) ? words.get(text.substring(at, at + n)) : null;
      if (value != null) {
        return new Found<>(n, value);
      }
    }
    return null;
  }

  /** The longest word that ends at {@code end} (exclusive), or null. */
  public @Nullable Found<V> endingAt(String text, int end) {
    int reach = Math.min(longest, end);
    if (reach <= 0) {
      return null;
    }
    long lengths = ends[text.charAt(end - 1) & ends.length - 1];
    for (int n = longestOf(lengths, reach); n > 0; n = longestOf(lengths, n - 1)) {
      V value = mayBe(text, end - n, end) ? words.get(text.substring(end - n, end)) : null;
      if (value != null) {
        return new Found<>(n, value);
      }
    }
    return null;
  }

  /**
   * Whether some word of that length has that first and some that last character; few others do.
   */
  private boolean mayBe(String text, int start, int end) {
    long first = starts[text.charAt(start) & starts.length - 1];
    long last = ends[text.charAt(end - 1) & ends.length - 1];
    return (first & last & bit(end - start)) != 0;
  }

  /** The greatest length of a mask that is at most {@code most}, or 0. */
  private static int longestOf(long lengths, int most) {
    if (most >= LONG) {
      return lengths < 0 ? most : longestOf(lengths, LONG - 1);
    }
    return most <= 0 ? 0 : LONG - Long.numberOfLeadingZeros(lengths << LONG - most >>> LONG - most);
  }

  public boolean contains(String word) {
    return !word.isEmpty() && mayBe(word, 0, word.length()) && words.containsKey(word);
  }
}

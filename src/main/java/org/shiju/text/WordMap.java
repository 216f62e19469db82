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
  private final Map<String, V> words;
  private final int longest;

  public WordMap(Map<String, V> words) {
    this.words = new HashMap<>(words);
    this.longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** A word found, with its length. */
  public record Found<V>(int length, V value) {}

  /** The longest word that begins at {@code at}, or null. */
  public @Nullable Found<V> startingAt(String text, int at) {
    return startingAt(text, at, longest);
  }

  /** The longest word of at most {@code most} code units that begins at {@code at}, or null. */
  public @Nullable Found<V> startingAt(String text, int at, int most) {
    for (int n = Math.min(Math.min(longest, most), text.length() - at); n > 0; n--) {
      V value = words.get(text.substring(at, at + n));
      if (value != null) {
        return new Found<>(n, value);
      }
    }
    return null;
  }

  /** The longest word that ends at {@code end} (exclusive), or null. */
  public @Nullable Found<V> endingAt(String text, int end) {
    for (int n = Math.min(longest, end); n > 0; n--) {
      V value = words.get(text.substring(end - n, end));
      if (value != null) {
        return new Found<>(n, value);
      }
    }
    return null;
  }

  public boolean contains(String word) {
    return words.containsKey(word);
  }
}

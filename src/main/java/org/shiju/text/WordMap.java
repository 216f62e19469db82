package org.shiju.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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

  private final Map<String, V> words;

  /** By the last bits of a word's first character; null where no word has them. */
  private final @Nullable Word<V>[] starts;

  /** By the last bits of its last character. */
  private final @Nullable Word<V>[] ends;

  public WordMap(Map<String, V> words) {
    this.words = new HashMap<>(words);
    this.words.remove("");
    int rows = Math.min(MOST_ROWS, Integer.highestOneBit(words.size() + 8) * 8);
    starts = rows(rows);
    ends = rows(rows);
    List<Map.Entry<String, V>> shortestFirst = new ArrayList<>(this.words.entrySet());
    shortestFirst.sort(
        (one, other) -> Integer.compare(one.getKey().length(), other.getKey().length()));
    for (Map.Entry<String, V> entry : shortestFirst) {
      String word = entry.getKey();
      Found<V> found = new Found<>(word.length(), entry.getValue());
      int first = word.charAt(0) & rows - 1;
      int last = word.charAt(word.length() - 1) & rows - 1;
      starts[first] = new Word<>(word, found, starts[first]);
      ends[last] = new Word<>(word, found, ends[last]);
    }
  }

  /** Words without a meaning, to be told where one stands. */
  public static WordMap<Boolean> of(Collection<String> words) {
    Map<String, Boolean> map = new HashMap<>();
    words.forEach(word -> map.put(word, true));
    return new WordMap<>(map);
  }

  @SuppressWarnings("unchecked") // Java has no arrays of generic types
  private static <V> @Nullable Word<V>[] rows(int rows) {
    return (Word<V>[]) new Word<?>[rows];
  }

  /** A word of a row, with those behind it. */
  private record Word<V>(String text, Found<V> found, @Nullable Word<V> next) {}

  /** A word found, with its length. */
  public record Found<V>(int length, V value) {}

  /** The longest word that begins at {@code at}, or null. */
  public @Nullable Found<V> startingAt(String text, int at) {
    return startingAt(text, at, text.length());
  }

  /** The longest word of at most {@code most} code units that begins at {@code at}, or null. */
  public @Nullable Found<V> startingAt(String text, int at, int most) {
    if (at >= text.length()) {
      return null;
    }
    char c = text.charAt(at);
    for (Word<V> word = starts[c & starts.length - 1]; word != null; word = word.next) {
      if (word.text.length() <= most && text.startsWith(word.text, at)) {
        return word.found;
      }
    }
    return null;
  }

  /** The longest word that ends at {@code end} (exclusive), or null. */
  public @Nullable Found<V> endingAt(String text, int end) {
    if (end <= 0) {
      return null;
    }
    char c = text.charAt(end - 1);
    for (Word<V> word = ends[c & ends.length - 1]; word != null; word = word.next) {
      if (text.startsWith(word.text, end - word.text.length())) {
        return word.found;
      }
    }
    return null;
  }

  /** Length of the longest word that begins at {@code at}, 0 where none does. */
  public int lengthAt(String text, int at) {
    Found<V> found = startingAt(text, at);
    return found == null ? 0 : found.length;
  }

  /** Length of the longest word that ends at {@code end} (exclusive), 0 where none does. */
  public int lengthBefore(String text, int end) {
    Found<V> found = endingAt(text, end);
    return found == null ? 0 : found.length;
  }

  public boolean contains(String word) {
    return words.containsKey(word);
  }
}

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
 * @param <V> what a word means
 */
public final class WordMap<V> {
  private final Map<String, V> words;

  /** The longest first. */
  private final List<Found<V>> found = new ArrayList<>();

  private final Rows starts;
  private final Rows ends;

  public WordMap(Map<String, V> words) {
    this.words = new HashMap<>(words);
    this.words.remove("");
    List<Map.Entry<String, V>> longestFirst = new ArrayList<>(this.words.entrySet());
    longestFirst.sort(
        (one, other) -> Integer.compare(other.getKey().length(), one.getKey().length()));
    List<String> texts = new ArrayList<>();
    for (Map.Entry<String, V> entry : longestFirst) {
      texts.add(entry.getKey());
      found.add(new Found<>(entry.getKey().length(), entry.getValue()));
    }
    starts = new Rows(texts, true);
    ends = new Rows(texts, false);
  }

  /** Words without a meaning, to be told where one stands. */
  public static WordMap<Boolean> of(Collection<String> words) {
    Map<String, Boolean> map = new HashMap<>();
    words.forEach(word -> map.put(word, true));
    return new WordMap<>(map);
  }

  /** A word found, with its length. */
  public record Found<V>(int length, V value) {}

  /** The longest word that begins at {@code at}, or null. */
  public @Nullable Found<V> startingAt(String text, int at) {
    return startingAt(text, at, text.length());
  }

  /** The longest word of at most {@code most} code units that begins at {@code at}, or null. */
  public @Nullable Found<V> startingAt(String text, int at, int most) {
    int room = Math.min(most, text.length() - at);
    return room <= 0 ? null : found(starts, starts.longest(text, at, room));
  }

  /** The longest word that ends at {@code end} (exclusive), or null. */
  public @Nullable Found<V> endingAt(String text, int end) {
    return end <= 0 ? null : found(ends, ends.longest(text, end, end));
  }

  private @Nullable Found<V> found(Rows rows, int word) {
    return word == Rows.NONE ? null : found.get(rows.given(word));
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

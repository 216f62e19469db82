package org.shiju.text;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words with a meaning each, found in a text by one linear scan (double-array Aho-Corasick).
 *
 * <p>Example: over 收到行政复议申请 the lexicon {收到, 行政复议, 行政复议申请} gives three hits.
 *
 * @param <V> what a word means
 */
public final class Lexicon<V> {
  private final @Nullable AhoCorasickDoubleArrayTrie<V> trie;

  private Lexicon(@Nullable AhoCorasickDoubleArrayTrie<V> trie) {
    this.trie = trie;
  }

  /** A word found: half-open, in UTF-16 code units. */
  public record Hit<V>(int start, int end, V value) {
    public int length() {
      return end - start;
    }
  }

  public static <V> Lexicon<V> of(Map<String, V> words) {
    if (words.isEmpty()) {
      return new Lexicon<>(null);
    }
    AhoCorasickDoubleArrayTrie<V> trie = new AhoCorasickDoubleArrayTrie<>();
    trie.build(new TreeMap<>(words));
    return new Lexicon<>(trie);
  }

  /** Every word in the text, overlapping ones included, in order of their ends. */
  public List<Hit<V>> hits(String text) {
    List<Hit<V>> hits = new ArrayList<>();
    if (trie != null) {
      trie.parseText(text, (begin, end, value) -> hits.add(new Hit<>(begin, end, value)));
    }
    return hits;
  }

  /** Words from left to right without overlap, at each place the longest. */
  public List<Hit<V>> longest(String text) {
    List<Hit<V>> all = hits(text);
    all.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
    List<Hit<V>> chosen = new ArrayList<>();
    int reached = 0;
    for (Hit<V> hit : all) {
      if (hit.start() >= reached) {
        chosen.add(hit);
        reached = hit.end();
      }
    }
    return chosen;
  }
}

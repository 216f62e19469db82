package org.shiju.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.text.Lexicon;

/**
 * The words that are looked for all over a page, in one pass: guard words (两个维护), those that state
 * a nil (未发生) and those that say an amount (一半). Each kind is found as if it were alone, from left
 * to right without overlap, at each place the longest.
 */
final class PageWords {
  private final Lexicon<Said> words;

  PageWords(
      Map<String, Guards.Guard> guards,
      Map<String, Boolean> nils,
      Map<String, NumberWords.Meaning> amounts) {
    Map<String, Said> all = new HashMap<>();
    guards.forEach((word, guard) -> said(all, word).guard = guard);
    nils.forEach((word, nil) -> said(all, word).nil = nil);
    amounts.forEach((word, amount) -> said(all, word).amount = amount);
    words = Lexicon.of(all);
  }

  /** What a word is, of each kind; null for none of it. */
  private static final class Said {
    private Guards.@Nullable Guard guard;
    private @Nullable Boolean nil;
    private NumberWords.@Nullable Meaning amount;
  }

  private static Said said(Map<String, Said> all, String word) {
    return all.computeIfAbsent(word, w -> new Said());
  }

  /** The words of a page, in text order. */
  record Found(
      List<Lexicon.Hit<Guards.Guard>> guards,
      List<Lexicon.Hit<Boolean>> nils,
      List<Lexicon.Hit<NumberWords.Meaning>> amounts) {}

  Found in(String text) {
    Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    words.scan(
        text,
        (start, end, said) -> {
          take(found.guards, start, end, said.guard);
          take(found.nils, start, end, said.nil);
          take(found.amounts, start, end, said.amount);
        });
    return found;
  }

  /** Words come as they begin, shorter ones first: a longer one takes the place of a shorter. */
  private static <V> void take(List<Lexicon.Hit<V>> hits, int start, int end, @Nullable V value) {
    if (value == null) {
      return;
    }
    int last = hits.size() - 1;
    if (last >= 0 && hits.get(last).start() == start) {
      hits.set(last, new Lexicon.Hit<>(start, end, value));
    } else if (last < 0 || hits.get(last).end() <= start) {
      hits.add(new Lexicon.Hit<>(start, end, value));
    }
  }
}

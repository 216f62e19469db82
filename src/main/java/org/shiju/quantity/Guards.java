package org.shiju.quantity;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Numeral;
import org.shiju.model.Span;
import org.shiju.model.Verdict;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.Lexicon;
import org.shiju.text.WordMap;

/**
 * The guards of {@code guards.yaml}: words in or beside which a number counts nothing (两个维护, 三年行动,
 * 12345热线).
 */
final class Guards {
  /** The words that hold a number which counts nothing, each with its guard. */
  final Map<String, Guard> insideWords = new HashMap<>();

  private final WordMap<Guard> follows;
  private final WordMap<Guard> precedes;

  /** By the guard itself, of which there is one each. */
  private final Map<Guard, WordMap<Boolean>> needsFollow = new IdentityHashMap<>();

  Guards(Rules rules) {
    Map<String, Guard> behind = new HashMap<>();
    Map<String, Guard> ahead = new HashMap<>();
    for (Node node : rules.file("guards.yaml").need("guards").items()) {
      node.only("id", "verdict", "inside", "follows", "precedes", "needs_follow", "examples");
      Guard guard =
          new Guard("guards.yaml#" + node.need("id").text(), verdict(node.need("verdict")));
      node.textsOrNone("inside").forEach(w -> insideWords.put(w, guard));
      node.textsOrNone("follows").forEach(w -> behind.put(w, guard));
      node.textsOrNone("precedes").forEach(w -> ahead.put(w, guard));
      List<String> needed = node.textsOrNone("needs_follow");
      if (!needed.isEmpty()) {
        needsFollow.put(guard, WordMap.of(needed));
      }
    }
    follows = new WordMap<>(behind);
    precedes = new WordMap<>(ahead);
  }

  private static Verdict verdict(Node node) {
    try {
      return Verdict.valueOf(node.text().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw node.fault(
          "'" + node.text() + "' is no verdict", "use date, ordinal, list_marker, name, idiom, …");
    }
  }

  /** A guard by its rule name and what it takes a number for. */
  record Guard(String rule, Verdict verdict) {}

  /**
   * The word by which a guard took a numeral; null where it took it by its grammar.
   *
   * @param insides the places of the words that hold a number, in text order
   */
  @Nullable Span word(String text, List<Lexicon.Hit<Guard>> insides, Numeral numeral) {
    int start = numeral.span().start();
    int end = numeral.span().end();
    for (Lexicon.Hit<Guard> hit : insides) {
      boolean covers = hit.start() <= start && end <= hit.end();
      if (covers && hit.value().rule().equals(numeral.rule())) {
        return new Span(hit.start(), hit.end());
      }
    }
    WordMap.Found<Guard> behind = follows.startingAt(text, end);
    if (behind != null && behind.value().rule().equals(numeral.rule())) {
      return new Span(end, end + behind.length());
    }
    WordMap.Found<Guard> ahead = precedes.endingAt(text, start);
    boolean took = ahead != null && ahead.value().rule().equals(numeral.rule());
    return took && ahead != null ? new Span(start - ahead.length(), start) : null;
  }

  /** The guard whose word stands beside a numeral, or null. */
  @Nullable Guard beside(String text, int start, int end) {
    WordMap.Found<Guard> behind = follows.startingAt(text, end);
    if (behind != null) {
      return behind.value();
    }
    WordMap.Found<Guard> ahead = precedes.endingAt(text, start);
    if (ahead != null) {
      WordMap<Boolean> needed = needsFollow.get(ahead.value());
      if (needed == null || needed.startingAt(text, end) != null) {
        return ahead.value();
      }
    }
    return null;
  }
}

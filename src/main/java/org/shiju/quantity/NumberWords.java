package org.shiju.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shiju.model.Bound;
import org.shiju.model.Kind;
import org.shiju.model.Quantity;
import org.shiju.model.Span;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.Lexicon;
import org.shiju.text.WordMap;

/** Words that are a whole amount (数词): 一半 is 0.5, 翻一番 is 2; they stand in {@code units.yaml}. */
final class NumberWords {
  /** Each word with its meaning. */
  final Map<String, Meaning> words = new TreeMap<>();

  private final Bounds bounds;

  NumberWords(Rules rules, Bounds bounds) {
    for (Node node : rules.file("units.yaml").need("words").items()) {
      node.only("id", "kind", "value", "words", "not_after", "examples");
      Meaning meaning =
          new Meaning(
              node.need("value").decimal(),
              Units.kind(node.need("kind")),
              WordMap.of(node.textsOrNone("not_after")),
              "units.yaml#" + node.need("id").text());
      node.texts("words").forEach(w -> words.put(w, meaning));
    }
    this.bounds = bounds;
  }

  /**
   * What a word says.
   *
   * @param notAfter words behind which it says something else
   */
  record Meaning(BigDecimal value, Kind kind, WordMap<Boolean> notAfter, String rule) {}

  /** The amounts that such words of a text say, in text order. */
  List<Quantity> in(String text, List<Lexicon.Hit<Meaning>> hits) {
    List<Quantity> found = new ArrayList<>();
    for (Lexicon.Hit<Meaning> hit : hits) {
      Meaning meaning = hit.value();
      Bounds.Bounded bounded = bounds.around(text, Bound.EXACT, false, hit.start(), hit.end());
      boolean led = bounded.outer().start() < hit.start();
      if (led || meaning.notAfter().endingAt(text, hit.start()) == null) {
        found.add(
            new Quantity(
                new Span(hit.start(), hit.end()),
                bounded.outer(),
                meaning.value(),
                null,
                "",
                meaning.kind(),
                bounded.bound(),
                meaning.rule()));
      }
    }
    return found;
  }
}

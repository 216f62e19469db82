package org.shiju.coverage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shiju.model.Quantity;
import org.shiju.rules.Node;

/**
 * What a report that speaks of a matter should state: one that 受理s 行政复议 states how many.
 *
 * @param mentions words that name the matter
 * @param with words of which one stands in the same sentence; empty where the matter is enough
 * @param unless words that make the sentence speak of something else
 * @param units the units of a figure that could be meant; empty for any
 * @param yields the indicators of which one is expected
 */
public record Expectation(
    String id,
    String labelZh,
    String labelEn,
    List<String> mentions,
    List<String> with,
    List<String> unless,
    Set<String> units,
    Set<String> yields) {

  static Expectation of(Node node) {
    node.only(
        "id", "label_zh", "label_en", "mentions", "with", "unless", "units", "yields", "examples");
    return new Expectation(
        node.need("id").text(),
        node.need("label_zh").text(),
        node.need("label_en").text(),
        node.texts("mentions"),
        node.textsOrNone("with"),
        node.textsOrNone("unless"),
        new LinkedHashSet<>(node.textsOrNone("units")),
        new LinkedHashSet<>(node.texts("yields")));
  }

  /** Whether a sentence speaks of the matter. */
  boolean speaks(String sentence) {
    return holds(sentence, mentions)
        && (with.isEmpty() || holds(sentence, with))
        && !holds(sentence, unless);
  }

  boolean admits(Quantity quantity) {
    return units.isEmpty() || units.contains(quantity.unit());
  }

  private static boolean holds(String sentence, List<String> words) {
    return words.stream().anyMatch(sentence::contains);
  }
}

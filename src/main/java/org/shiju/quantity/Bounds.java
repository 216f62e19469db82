package org.shiju.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Bound;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.WordMap;

/** The bound words of {@code bounds.yaml}: 近 before, 余 inside, 以上 behind a figure. */
final class Bounds {
  private final WordMap<Bound> before;
  private final WordMap<Bound> beforeMagnitude;
  private final WordMap<Bound> after;

  Bounds(Rules rules) {
    Map<String, Bound> leading = new HashMap<>();
    Map<String, Bound> magnitude = new HashMap<>();
    Map<String, Bound> trailing = new HashMap<>();
    for (Node node : rules.file("bounds.yaml").only("bounds").need("bounds").items()) {
      node.only("id", "bound", "before", "before_magnitude", "after", "inner", "examples");
      Bound bound;
      try {
        bound = Bound.valueOf(node.need("bound").text().toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw node.fault(
            "'" + node.need("bound").text() + "' is no bound",
            "use approximate, at_least, more_than, at_most or less_than");
      }
      node.texts("before").forEach(w -> leading.put(w, bound));
      node.textsOrNone("before_magnitude").forEach(w -> magnitude.put(w, bound));
      node.texts("after").forEach(w -> trailing.put(w, bound));
    }
    before = new WordMap<>(leading);
    beforeMagnitude = new WordMap<>(magnitude);
    after = new WordMap<>(trailing);
  }

  /**
   * The bound word right before a numeral; a numeral that opens with a magnitude (上百家) takes words
   * that no other takes.
   */
  WordMap.@Nullable Found<Bound> before(String text, int start, boolean opensWithMagnitude) {
    WordMap.Found<Bound> found = before.endingAt(text, start);
    return found == null && opensWithMagnitude ? beforeMagnitude.endingAt(text, start) : found;
  }

  WordMap.@Nullable Found<Bound> after(String text, int end) {
    return after.startingAt(text, end);
  }
}

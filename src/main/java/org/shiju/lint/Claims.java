package org.shiju.lint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shiju.rules.Alternatives;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;

/**
 * Figures that the examples of several indicators claim: a figure has one id, so of one text they
 * cannot want a figure more often than it stands there.
 */
final class Claims {
  private final Faults faults;

  /** By text and figure: who claims it how often, in the order of the files. */
  private final Map<String, Map<String, Integer>> claimed = new HashMap<>();

  Claims(Faults faults) {
    this.faults = faults;
  }

  /** Notes the claims of one indicator, and tells those that do not go with the ones before. */
  void add(Node indicator, String id) {
    for (Node example : ExampleSuite.in(indicator)) {
      faults.collect(
          () -> {
            if (Leftovers.isIn(example)) {
              return;
            }
            for (Alternatives.Text one : Alternatives.in(example.need("text"))) {
              Map<String, Integer> counts = new LinkedHashMap<>();
              example
                  .texts("gives")
                  .forEach(surface -> counts.merge(one.given(surface), 1, Integer::sum));
              counts.remove(ExampleSuite.NOTHING);
              counts.remove(""); // {} of an empty alternative, which Quoted tells of
              counts.forEach((surface, count) -> claim(example, one.text(), surface, id, count));
            }
          });
    }
  }

  private void claim(Node example, String text, String surface, String id, int count) {
    Map<String, Integer> by =
        claimed.computeIfAbsent(text + "\n" + surface, key -> new LinkedHashMap<>());
    by.merge(id, count, Math::max);
    int all = by.values().stream().mapToInt(Integer::intValue).sum();
    int stands = occurrences(text, surface);
    if (by.size() > 1 && all > stands) {
      throw example.fault(
          "'"
              + surface
              + "' stands "
              + stands
              + " times in the text, but the examples of "
              + String.join(", ", by.keySet())
              + " claim it "
              + all
              + " times",
          "a figure has one indicator: keep the example that is right");
    }
  }

  /** How often a figure stands in a text, not counting 2件 in 12件. */
  private static int occurrences(String text, String surface) {
    int count = 0;
    for (int at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
      boolean cut = at > 0 && isDigit(surface.charAt(0)) && isDigit(text.charAt(at - 1));
      count += cut ? 0 : 1;
    }
    return count;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c == '.' || c == ',';
  }
}

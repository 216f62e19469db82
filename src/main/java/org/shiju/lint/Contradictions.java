package org.shiju.lint;

import java.util.HashMap;
import java.util.Map;
import org.shiju.rules.Alternatives;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;

/** Examples of one rule that want two things of one text. */
final class Contradictions {
  private Contradictions() {}

  static void find(Node rule, Faults faults) {
    Map<String, Node> wanted = new HashMap<>();
    for (Node example : ExampleSuite.in(rule)) {
      faults.collect(
          () -> {
            for (String text : Alternatives.of(example.need("text"))) {
              Node before = wanted.putIfAbsent(text, example);
              if (before != null && !before.texts("gives").equals(example.texts("gives"))) {
                throw example.fault(
                    "contradicts the example of line "
                        + before.line()
                        + ", which wants "
                        + String.join(" ", before.texts("gives"))
                        + " of the same text",
                    "keep the one that is right");
              }
            }
          });
    }
  }
}

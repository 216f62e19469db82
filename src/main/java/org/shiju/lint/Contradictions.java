package org.shiju.lint;

import java.util.HashMap;
import java.util.Map;
import org.shiju.rules.Alternatives;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;

/** Examples of one rule that want two things of one text. */
final class Contradictions {
  private Contradictions() {}

  private record Wanted(int line, String gives) {
    static Wanted of(Node example, Alternatives.Text text) {
      return new Wanted(example.line(), text.given(String.join(" ", example.texts("gives"))));
    }
  }

  static void find(Node rule, Faults faults) {
    Map<String, Wanted> wanted = new HashMap<>();
    for (Node example : ExampleSuite.in(rule)) {
      faults.collect(
          () -> {
            if (Leftovers.isIn(example)) {
              return;
            }
            for (Alternatives.Text one : Alternatives.in(example.need("text"))) {
              Wanted now = Wanted.of(example, one);
              Wanted before = wanted.putIfAbsent(one.text(), now);
              if (before != null && !before.gives().equals(now.gives())) {
                throw example.fault(
                    "contradicts the example of line "
                        + before.line()
                        + ", which wants "
                        + before.gives()
                        + " of the same text",
                    "keep the one that is right");
              }
            }
          });
    }
  }
}

package org.shiju.lint;

import java.util.List;
import org.shiju.rules.Alternatives;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;

/** Whether what an example gives stands in its text, as printed. */
final class Quoted {
  private Quoted() {}

  static void find(Node example, Faults faults) {
    List<Alternatives.Text> texts = Alternatives.in(example.need("text"));
    Node gives = example.need("gives");
    for (Node given : gives.isText() ? List.of(gives) : gives.items()) {
      String surface = given.text();
      if (!surface.equals(ExampleSuite.NOTHING)
          && !texts.stream().allMatch(one -> stands(one.given(surface), one.text()))) {
        faults.add(given.fault("'" + surface + "' is not in the text", "quote it as printed"));
      }
    }
  }

  /** An alternative may be empty, and then what quotes it alone is no figure. */
  private static boolean stands(String figure, String text) {
    return !figure.isEmpty() && text.contains(figure);
  }
}

package org.shiju.lint;

import java.util.List;
import org.shiju.rules.Alternatives;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;

/** Whether what an example gives stands in its text, as printed. */
final class Quoted {
  private Quoted() {}

  static void find(Node example, Faults faults) {
    List<String> texts = Alternatives.of(example.need("text"));
    Node gives = example.need("gives");
    for (Node given : gives.isText() ? List.of(gives) : gives.items()) {
      String surface = given.text();
      if (!surface.equals(ExampleSuite.NOTHING)
          && !texts.stream().allMatch(text -> text.contains(surface))) {
        faults.add(given.fault("'" + surface + "' is not in the text", "quote it as printed"));
      }
    }
  }
}

package org.shiju.lint;

import java.util.List;
import org.shiju.rules.Node;

/** What a skeleton left to be filled in. */
final class Leftovers {
  private static final List<String> MARKS = List.of("TODO", "待填");

  private Leftovers() {}

  /** Whether an example is still to be written: what else might be wrong with it is no news. */
  static boolean isIn(Node example) {
    return MARKS.stream().anyMatch(example.need("text").text()::contains);
  }

  static void find(Node node, Faults faults) {
    if (node.isMap()) {
      node.entries().values().forEach(value -> find(value, faults));
    } else if (node.isList()) {
      node.items().forEach(item -> find(item, faults));
    } else {
      for (String mark : MARKS) {
        if (node.text().contains(mark)) {
          faults.add(node.fault("'" + mark + "' is still to be filled in", "write it"));
        }
      }
    }
  }
}

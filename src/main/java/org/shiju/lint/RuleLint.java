package org.shiju.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;

/**
 * The rules of one file that is not the catalogue's: ids that stand twice, and what each must have
 * of examples.
 */
final class RuleLint {
  /** Plain vocabularies, which the examples of the rules that use them cover. */
  private static final Set<String> WITHOUT_EXAMPLES =
      Set.of("dimensions.yaml#dimensions", "checks.yaml#figures", "roles.yaml#title");

  /** Files whose examples give figures as printed. */
  private static final Set<String> QUOTING = Set.of("units.yaml", "guards.yaml");

  private final Node root;
  private final Faults faults;
  private final Map<String, Node> ids = new HashMap<>();

  RuleLint(Node root, Faults faults) {
    this.root = root;
    this.faults = faults;
  }

  void run() {
    for (Map.Entry<String, Node> entry : root.entries().entrySet()) {
      Node part = entry.getValue();
      boolean exempt = WITHOUT_EXAMPLES.contains(root.file() + "#" + entry.getKey());
      faults.collect(() -> rule(part, entry.getKey(), exempt));
      if (part.isList()) {
        part.items().forEach(item -> faults.collect(() -> rule(item, entry.getKey(), exempt)));
      }
    }
  }

  private void rule(Node node, String part, boolean exempt) {
    if (!node.isMap()) {
      return;
    }
    Node id = node.get("id").orElse(null);
    if (id != null) {
      Node before = ids.putIfAbsent(id.text(), node);
      if (before != null) {
        faults.add(
            node.fault(
                "rule '" + id.text() + "' stands already in line " + before.line(),
                "rename one of them"));
      }
    }
    String name = "rule '" + (id == null ? part : id.text()) + "'";
    if (!exempt && node.isWritten() && node.get("examples").isPresent()) {
      faults.collect(() -> examples(node, node.need("examples"), name));
    } else if (!exempt && node.isWritten() && id != null) {
      faults.addUntold(
          node.fault(name + " has no examples", "write one that holds, and one of nothing"));
    }
  }

  /** One example at least that gives something, and one that gives nothing. */
  private void examples(Node rule, Node examples, String name) {
    boolean nothing;
    boolean something;
    if (examples.isMap()) {
      something = !examples.texts("furniture").isEmpty();
      nothing = !examples.texts("text").isEmpty();
    } else {
      List<Boolean> silent = ExampleSuite.in(rule).stream().map(RuleLint::isSilent).toList();
      something = silent.contains(false);
      nothing = silent.contains(true);
      Contradictions.find(rule, faults);
      if (QUOTING.contains(root.file())) {
        ExampleSuite.in(rule).forEach(example -> Quoted.find(example, faults));
      }
    }
    if (!something) {
      throw rule.fault(name + " has no example that gives something", "write one");
    }
    if (!nothing) {
      throw rule.fault(name + " has no example that gives nothing", "write one");
    }
  }

  private static boolean isSilent(Node example) {
    example.need("text").text();
    return example.texts("gives").equals(List.of(ExampleSuite.NOTHING));
  }
}

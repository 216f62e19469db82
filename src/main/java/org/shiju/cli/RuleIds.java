package org.shiju.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shiju.rules.Alternatives;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/** The ids of all rules of all files, by which {@code rules test} chooses. */
final class RuleIds {
  private RuleIds() {}

  static Set<String> of(Rules rules) {
    Set<String> ids = new LinkedHashSet<>();
    for (String name : rules.names()) {
      collect(rules.file(name), ids);
    }
    return ids;
  }

  private static void collect(Node node, Set<String> ids) {
    if (node.isList()) {
      node.items().forEach(item -> collect(item, ids));
    } else if (node.isMap()) {
      node.get("id").filter(Node::isText).ifPresent(id -> ids.add(id.text()));
      node.entries().values().forEach(value -> collect(value, ids));
    }
  }

  /** How many entries under {@code examples} belong to other rules than these. */
  static int examplesOfOthers(Rules rules, List<String> ids) {
    return rules.names().stream().mapToInt(name -> others(rules.file(name), ids)).sum();
  }

  private static int others(Node node, List<String> ids) {
    if (node.isList()) {
      return node.items().stream().mapToInt(item -> others(item, ids)).sum();
    }
    if (!node.isMap()) {
      return 0;
    }
    int count = 0;
    for (String key : node.entries().keySet()) {
      Node value = node.need(key);
      if (!key.equals("examples")) {
        count += others(value, ids);
      } else if (!ids.contains(String.valueOf(node.place().rule()))) {
        count += entries(value);
      }
    }
    return count;
  }

  private static int entries(Node examples) {
    return examples.isList()
        ? texts(examples)
        : examples.entries().values().stream().mapToInt(RuleIds::texts).sum();
  }

  /** An example is as many as its text has alternatives. */
  private static int texts(Node list) {
    return list.items().stream()
        .map(item -> item.isMap() ? item.need("text") : item)
        .mapToInt(text -> Alternatives.of(text).size())
        .sum();
  }
}

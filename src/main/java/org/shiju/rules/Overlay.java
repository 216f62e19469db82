package org.shiju.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays one rule file over another of the same path. What has an {@code id} meets its like; what has
 * none meets what stands under the same key.
 *
 * <p>The key {@code overlay} of a rule, or of a file, says how: {@code replace} (the default) puts
 * the new in the place of the old, {@code add} lengthens its lists, {@code off} takes the rule
 * away.
 *
 * <pre>
 * indicators:
 *   - id: mediation.cases      # 案结事了 is one more way to say it
 *     overlay: add
 *     rules:
 *       - when: [{subject: [纠纷]}, {predicate: [案结事了]}]
 * </pre>
 */
final class Overlay {
  /** The key that says how a rule is laid over its like. */
  static final String KEY = "overlay";

  private enum Mode {
    REPLACE,
    ADD,
    OFF
  }

  private Overlay() {}

  /**
   * A file laid over another.
   *
   * @throws RuleException where something is switched off or added to that is not there
   */
  static Node file(Node below, Node over) {
    return merged(below, plain(over), mode(over, Mode.REPLACE) == Mode.ADD);
  }

  /** A file that lies over nothing: {@code overlay} has nothing to say in it. */
  static Node alone(Node over) {
    if (over.isMap()) {
      for (Node part : over.entries().values()) {
        if (isRules(part)) {
          part.items().forEach(rule -> refuse(rule, mode(rule, Mode.REPLACE)));
        }
      }
    }
    return over;
  }

  private static Node merged(Node below, Node over, boolean add) {
    if (below.isMap() && over.isMap()) {
      Map<String, Node> entries = new LinkedHashMap<>(below.entries());
      over.entries()
          .forEach((key, value) -> entries.merge(key, value, (was, now) -> under(was, now, add)));
      return Node.map(over.place(), entries);
    }
    if (add && below.isList() && (over.isList() || over.isText())) {
      List<Node> items = new ArrayList<>(below.items());
      items.addAll(over.isList() ? over.items() : List.of(over));
      return Node.list(over.place(), items);
    }
    return over;
  }

  private static Node under(Node below, Node over, boolean add) {
    return isRules(below) && isRules(over) ? rules(below, over) : merged(below, over, add);
  }

  private static Node rules(Node below, Node over) {
    Map<String, Node> byId = new LinkedHashMap<>();
    below.items().forEach(rule -> byId.put(rule.need("id").text(), rule));
    refuseTwins(over);
    for (Node rule : over.items()) {
      String id = rule.need("id").text();
      Mode mode = mode(rule, Mode.REPLACE);
      Node was = byId.get(id);
      if (was == null) {
        refuse(rule, mode);
      }
      if (mode == Mode.OFF) {
        rule.only("id", KEY);
        byId.remove(id);
      } else {
        byId.put(
            id, was != null && mode == Mode.ADD ? merged(was, plain(rule), true) : plain(rule));
      }
    }
    return Node.list(over.place(), List.copyOf(byId.values()));
  }

  /** In a merger the second would take the place of the first unseen. */
  private static void refuseTwins(Node rules) {
    Map<String, Node> byId = new LinkedHashMap<>();
    for (Node rule : rules.items()) {
      Node before = byId.put(rule.need("id").text(), rule);
      if (before != null) {
        throw rule.fault(
            "rule '" + rule.need("id").text() + "' stands already in line " + before.line(),
            "rename or drop one of them");
      }
    }
  }

  private static void refuse(Node rule, Mode mode) {
    if (mode != Mode.REPLACE) {
      throw rule.need(KEY)
          .fault(
              "there is no rule '"
                  + rule.need("id").text()
                  + "' below to "
                  + (mode == Mode.ADD ? "add to" : "switch off"),
              "name a rule of the file of the same path, or drop 'overlay'");
    }
  }

  /** Whether a value is a list of rules that have ids of their own. */
  private static boolean isRules(Node node) {
    return node.isList()
        && !node.items().isEmpty()
        && node.items().stream().allMatch(item -> item.isMap() && item.get("id").isPresent());
  }

  private static Mode mode(Node node, Mode otherwise) {
    Node said = node.isMap() ? node.get(KEY).orElse(null) : null;
    if (said == null) {
      return otherwise;
    }
    return switch (said.text()) {
      case "replace" -> Mode.REPLACE;
      case "add" -> Mode.ADD;
      case "off" -> Mode.OFF;
      default ->
          throw said.fault("unknown overlay '" + said.text() + "'", "use replace, add or off");
    };
  }

  private static Node plain(Node node) {
    if (!node.isMap() || node.get(KEY).isEmpty()) {
      return node;
    }
    Map<String, Node> entries = new LinkedHashMap<>(node.entries());
    entries.remove(KEY);
    return Node.map(node.place(), entries);
  }
}

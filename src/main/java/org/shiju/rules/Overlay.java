package org.shiju.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Lays one rule file over another of the same path. What has an {@code id} meets its like; what has
 * none meets what stands under the same key.
 *
 * <p>The key {@code overlay} of a rule, or of a file, says how: {@code replace} (the default) puts
 * the new in the place of the old, {@code add} lengthens its lists; {@code off}, of a rule alone,
 * takes it away.
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

  /** Gets what cannot be laid; the rest is. */
  private final Consumer<RuleException> faults;

  Overlay(Consumer<RuleException> faults) {
    this.faults = faults;
  }

  /**
   * A file laid over another.
   *
   * @throws RuleException where its own key {@code overlay} is none that a file may have
   */
  Node file(Node below, Node over) {
    return merged(below, plain(over), ofFile(over) == Mode.ADD);
  }

  /** A file that lies over nothing: {@code overlay} has nothing to say in it. */
  Node alone(Node over) {
    if (!over.isMap()) {
      return over;
    }
    ofFile(over);
    Map<String, Node> entries = new LinkedHashMap<>();
    plain(over)
        .entries()
        .forEach(
            (key, part) ->
                entries.put(
                    key,
                    isRules(part)
                        ? rules(Node.list(part.place(), List.of()), part).under(part.key())
                        : part));
    return Node.map(over.place(), entries);
  }

  private Node merged(Node below, Node over, boolean add) {
    if (below.isMap() && over.isMap()) {
      Map<String, Node> entries = new LinkedHashMap<>(below.entries());
      over.entries()
          .forEach((key, value) -> entries.merge(key, value, (was, now) -> under(was, now, add)));
      return Node.map(over.place(), entries).under(over.key());
    }
    if (add && below.isList() && (over.isList() || over.isText())) {
      List<Node> items = new ArrayList<>(below.items());
      items.addAll(over.isList() ? over.items() : List.of(over));
      return Node.list(over.place(), items).under(over.key());
    }
    return over;
  }

  private Node under(Node below, Node over, boolean add) {
    boolean both = isRules(below) && over.isList() && !over.items().isEmpty() && areMaps(over);
    return both ? rules(below, over).under(over.key()) : merged(below, over, add);
  }

  private Node rules(Node below, Node over) {
    Map<String, Node> byId = new LinkedHashMap<>();
    below.items().forEach(rule -> byId.put(rule.need("id").text(), rule));
    Map<String, Node> seen = new LinkedHashMap<>();
    for (Node rule : over.items()) {
      try {
        refuseTwin(rule, seen);
        lay(rule, byId);
      } catch (RuleException e) {
        faults.accept(e);
      }
    }
    return Node.list(over.place(), List.copyOf(byId.values()));
  }

  private void lay(Node rule, Map<String, Node> byId) {
    String id = rule.need("id").text();
    Mode mode = mode(rule);
    Node was = byId.get(id);
    if (was == null && mode != Mode.REPLACE) {
      throw nothingBelow(rule, mode, byId.keySet());
    }
    if (mode == Mode.OFF) {
      rule.only("id", KEY);
      byId.remove(id);
    } else {
      byId.put(id, was != null && mode == Mode.ADD ? merged(was, plain(rule), true) : plain(rule));
    }
  }

  /** In a merger the second would take the place of the first unseen. */
  private static void refuseTwin(Node rule, Map<String, Node> seen) {
    String id = rule.need("id").text();
    Node before = seen.put(id, rule);
    if (before != null) {
      throw rule.fault(
          "rule '" + id + "' stands already in line " + before.line(),
          "rename or drop one of them");
    }
  }

  private static RuleException nothingBelow(Node rule, Mode mode, Collection<String> below) {
    String id = rule.need("id").text();
    return rule.need(KEY)
        .fault(
            "there is no rule '"
                + id
                + "' below to "
                + (mode == Mode.ADD ? "add to" : "switch off"),
            "name a rule of the file of the same path, or drop 'overlay'" + Near.hint(id, below));
  }

  /** Whether a value is a list of rules that have ids of their own. */
  private static boolean isRules(Node node) {
    return node.isList()
        && !node.items().isEmpty()
        && areMaps(node)
        && node.items().stream().allMatch(item -> item.get("id").isPresent());
  }

  private static boolean areMaps(Node list) {
    return list.items().stream().allMatch(Node::isMap);
  }

  private static Mode ofFile(Node file) {
    Mode mode = mode(file);
    if (mode == Mode.OFF) {
      throw file.need(KEY)
          .fault("a file cannot be switched off", "switch its rules off one by one, by their ids");
    }
    return mode;
  }

  private static Mode mode(Node node) {
    Node said = node.isMap() ? node.get(KEY).orElse(null) : null;
    if (said == null) {
      return Mode.REPLACE;
    }
    return switch (said.text()) {
      case "replace" -> Mode.REPLACE;
      case "add" -> Mode.ADD;
      case "off" -> Mode.OFF;
      default ->
          throw said.fault(
              "unknown overlay '" + said.text() + "'",
              "use replace, add or off" + Near.hint(said.text(), List.of("replace", "add", "off")));
    };
  }

  private static Node plain(Node node) {
    if (!node.isMap() || node.get(KEY).isEmpty()) {
      return node;
    }
    Map<String, Node> entries = new LinkedHashMap<>(node.entries());
    entries.remove(KEY);
    return Node.map(node.place(), entries).under(node.key());
  }
}

package org.shiju.mutate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shiju.mutate.Mutation.Change;
import org.shiju.mutate.Mutation.Kind;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/** Every place of the rules where one of the slips can happen. */
final class Places {
  /** What a rule file says besides words: labels, ids, the form of a rule. */
  private static final Set<String> NO_WORDS =
      Set.of("examples", "zones", "kinds", "broken", "genres", "columns");

  /** Entries that keep a rule from what it is not for. */
  private static final Set<String> GUARDS =
      Set.of(
          "unless",
          "not",
          "not_in",
          "not_after",
          "not_before",
          "not_agents",
          "not_bodies",
          "not_reports",
          "needs_follow",
          "without",
          "keeps",
          "never",
          "stop",
          "rival",
          "scopeless",
          "other_heads",
          "elsewhere");

  /** Guards that are rules of their own. */
  private static final String GUARD_FILE = "guards.yaml";

  private final Rules rules;
  private final List<Mutation> found = new ArrayList<>();
  private final Map<String, Set<String>> units = new LinkedHashMap<>();
  private final Set<String> allUnits = new LinkedHashSet<>();

  private Places(Rules rules) {
    this.rules = rules;
    for (Node dimension : rules.file("dimensions.yaml").need("dimensions").items()) {
      Set<String> its = new LinkedHashSet<>(dimension.textsOrNone("units"));
      units.put(dimension.need("id").text(), its);
      allUnits.addAll(its);
    }
  }

  /** All mutations, in the order of files and lines. */
  static List<Mutation> of(Rules rules) {
    Places places = new Places(rules);
    for (String name : rules.names()) {
      places.file(rules.file(name));
    }
    return List.copyOf(places.found);
  }

  private void file(Node root) {
    for (Map.Entry<String, Node> entry : root.entries().entrySet()) {
      Node part = entry.getValue();
      List<Object> path = List.of(entry.getKey());
      boolean ruled = part.isList() && part.items().stream().anyMatch(Places::isNamed);
      if (!ruled) {
        walk(part, entry.getKey(), path, 1, entry.getKey());
        continue;
      }
      for (int i = 0; i < part.items().size(); i++) {
        Node rule = part.items().get(i);
        List<Object> at = plus(path, i);
        String id = rule.need("id").text();
        if (root.file().equals(GUARD_FILE)) {
          add(Kind.DELETE_GUARD, rule, id, at, 1, Change.REMOVE, List.of());
        }
        if (entry.getKey().equals("indicators")) {
          indicator(rule, id, at);
        } else {
          if (entry.getKey().equals("dimensions")) {
            dimension(rule, id, at);
          }
          walk(rule, entry.getKey(), at, at.size(), id);
        }
      }
    }
  }

  private static boolean isNamed(Node node) {
    return node.isMap() && node.get("id").isPresent();
  }

  /** Words and guards below a node of any file but the catalogue's. */
  private void walk(Node node, String key, List<Object> path, int deep, String rule) {
    if (NO_WORDS.contains(key)) {
      return;
    }
    if (GUARDS.contains(key) && !node.isText()) {
      guard(node, path, deep, rule);
    }
    if (node.isList()) {
      for (int i = 0; i < node.items().size(); i++) {
        Node item = node.items().get(i);
        if (item.isText()) {
          drop(item, rule, plus(path, i), deep);
        } else {
          walk(item, key, plus(path, i), deep, rule);
        }
      }
    } else if (node.isMap()) {
      node.entries()
          .forEach(
              (name, value) -> {
                if (!value.isText()) {
                  walk(value, name, plus(path, name), deep, rule);
                }
              });
    }
  }

  private void guard(Node node, List<Object> path, int deep, String rule) {
    if (node.isList() && node.items().stream().allMatch(Node::isText)) {
      add(Kind.DELETE_GUARD, node, rule, path, deep, Change.EMPTY, node.texts());
    } else if (node.isMap()) {
      node.entries()
          .forEach(
              (name, value) -> {
                if (value.isList() && !NO_WORDS.contains(name)) {
                  guard(value, plus(path, name), deep, rule);
                }
              });
    }
  }

  private void drop(Node word, String rule, List<Object> path, int deep) {
    add(Kind.DROP_WORD, word, rule, path, deep, Change.REMOVE, List.of(word.text()));
  }

  private void dimension(Node dimension, String id, List<Object> at) {
    Set<String> its = dimension.get("units").isPresent() ? units.get(id) : allUnits;
    for (String unit : allUnits) {
      if (its != null && !its.contains(unit)) {
        Node list = dimension.need("units");
        add(Kind.WIDEN_UNIT, list, id, plus(at, "units"), at.size(), Change.ADD, List.of(unit));
      }
    }
  }

  private void indicator(Node indicator, String id, List<Object> at) {
    Set<String> its = units.get(indicator.need("dimension").text());
    List<Node> bodies = indicator.need("rules").items();
    for (int i = 0; i < bodies.size(); i++) {
      for (String side : List.of("when", "unless")) {
        Node lines = bodies.get(i).get(side).orElse(null);
        for (int k = 0; lines != null && k < lines.items().size(); k++) {
          List<Object> path = plus(plus(plus(plus(at, "rules"), i), side), k);
          line(lines.items().get(k), side, path, at.size(), id, its == null ? Set.of() : its);
        }
      }
    }
  }

  private void line(
      Node line, String side, List<Object> path, int deep, String id, Set<String> units) {
    line.entries()
        .forEach(
            (field, words) -> {
              List<Object> at = plus(path, field);
              if (side.equals("unless")) {
                List<String> gone =
                    words.texts().stream().anyMatch(w -> w.startsWith("$"))
                        ? List.of()
                        : words.texts();
                add(Kind.DELETE_GUARD, line, id, at, deep, Change.REMOVE, gone);
              }
              if (field.equals("unit")) {
                if (side.equals("when")) {
                  add(Kind.WIDEN_UNIT, line, id, at, deep, Change.REMOVE, List.of());
                }
                for (String unit : units) {
                  if (!words.texts().contains(unit)) {
                    add(Kind.WIDEN_UNIT, line, id, at, deep, Change.ADD, List.of(unit));
                  }
                }
              }
              for (int i = 0; words.isList() && i < words.items().size(); i++) {
                String word = words.items().get(i).text();
                add(
                    Kind.DROP_WORD,
                    words.items().get(i),
                    id,
                    plus(at, i),
                    deep,
                    Change.REMOVE,
                    word.startsWith("$") ? List.of() : List.of(word));
              }
            });
  }

  private void add(
      Kind kind,
      Node node,
      String rule,
      List<Object> path,
      int deep,
      Change change,
      List<String> words) {
    found.add(new Mutation(kind, node.file(), rule, node.line(), path, deep, change, words));
  }

  private static List<Object> plus(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }
}

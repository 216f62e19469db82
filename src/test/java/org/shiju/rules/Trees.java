package org.shiju.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rule sets with one place changed, for tests that ask whether anybody would notice. */
public final class Trees {
  private Trees() {}

  /** The value at a path of keys ({@link String}) and places in lists ({@link Integer}). */
  public static Node at(Node root, List<?> path) {
    Node node = root;
    for (Object step : path) {
      node = step instanceof Integer i ? node.items().get(i) : node.need((String) step);
    }
    return node;
  }

  /**
   * The tree without the value at a path. What holds nothing then goes too, up to the entry that is
   * {@code keep} steps deep: a line of which the only word is dropped.
   */
  public static Node without(Node root, List<?> path, int keep) {
    int depth = path.size();
    while (depth > keep && size(at(root, path.subList(0, depth - 1))) == 1) {
      depth--;
    }
    return changed(root, path.subList(0, depth), null);
  }

  /** The tree with a word more at the end of the list at a path; a single text becomes a list. */
  public static Node with(Node root, List<?> path, String word) {
    Node list = at(root, path);
    List<Node> items = new ArrayList<>(list.isList() ? list.items() : List.of(list));
    items.add(Node.text(list.place(), word));
    return changed(root, path, Node.list(list.place(), items));
  }

  /** The tree with nothing in the list at a path. */
  public static Node emptied(Node root, List<?> path) {
    return changed(root, path, Node.list(at(root, path).place(), List.of()));
  }

  private static int size(Node node) {
    return node.isList() ? node.items().size() : node.entries().size();
  }

  private static @Nullable Node changed(Node node, List<?> path, @Nullable Node value) {
    if (path.isEmpty()) {
      return value;
    }
    Object step = path.get(0);
    List<?> rest = path.subList(1, path.size());
    if (step instanceof Integer i) {
      List<Node> items = new ArrayList<>(node.items());
      Node inner = changed(items.get(i), rest, value);
      if (inner == null) {
        items.remove((int) i);
      } else {
        items.set(i, inner);
      }
      return Node.list(node.place(), items);
    }
    Map<String, Node> entries = new LinkedHashMap<>(node.entries());
    Node inner = changed(node.need((String) step), rest, value);
    if (inner == null) {
      entries.remove((String) step);
    } else {
      entries.put((String) step, inner);
    }
    return Node.map(node.place(), entries);
  }

  /** The rule set with another tree for one of its files. */
  public static Rules with(Rules rules, String file, Node root) {
    Map<String, Node> files = files(rules);
    files.put(file, root);
    return new Rules(files, rules.digest());
  }

  /** The rule set with those texts of its examples that a test lets through. */
  public static Rules withExamples(Rules rules, Predicate<String> wanted) {
    Map<String, Node> files = files(rules);
    files.replaceAll((name, root) -> thinned(root, wanted));
    return new Rules(files, rules.digest());
  }

  /** The rule set with the examples of one file alone. */
  public static Rules withExamplesOf(Rules rules, String file) {
    Map<String, Node> files = files(rules);
    files.replaceAll((name, root) -> name.equals(file) ? root : thinned(root, text -> false));
    return new Rules(files, rules.digest());
  }

  private static Map<String, Node> files(Rules rules) {
    Map<String, Node> files = new TreeMap<>();
    rules.names().forEach(name -> files.put(name, rules.file(name)));
    return files;
  }

  private static Node thinned(Node node, Predicate<String> wanted) {
    if (node.isList()) {
      return Node.list(
          node.place(), node.items().stream().map(item -> thinned(item, wanted)).toList());
    }
    if (node.isText()) {
      return node;
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    node.entries()
        .forEach(
            (key, value) ->
                entries.put(
                    key,
                    key.equals(PackedRules.EXAMPLES)
                        ? examples(value, wanted)
                        : thinned(value, wanted)));
    return Node.map(node.place(), entries);
  }

  private static Node examples(Node node, Predicate<String> wanted) {
    if (node.isMap()) { // lines of furniture, lines of text
      Map<String, Node> entries = new LinkedHashMap<>();
      node.entries().forEach((key, list) -> entries.put(key, examples(list, wanted)));
      return Node.map(node.place(), entries);
    }
    List<Node> kept = new ArrayList<>();
    for (Node example : node.items()) {
      Node text = example.isText() ? example : example.need("text");
      List<String> texts = Alternatives.of(text).stream().filter(wanted).toList();
      for (String one : texts) {
        Node plain = Node.text(text.place(), one);
        kept.add(example.isText() ? plain : changed(example, List.of("text"), plain));
      }
    }
    return Node.list(node.place(), kept);
  }
}

package org.shiju.indicator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shiju.rules.Near;
import org.shiju.rules.Node;
import org.shiju.rules.RuleException;

/**
 * A rule as read from its file, word lists ({@code $bare}) already filled in.
 *
 * @param priority lifts (1) or lowers (-1) the rule over all others
 */
record RuleBody(List<Line> when, List<Line> unless, int priority) {
  record Line(Field field, Set<String> words) {}

  static RuleBody of(Node node, Map<String, List<String>> lists) {
    node.only("when", "unless", "priority");
    List<Line> when = lines(node.need("when"), lists);
    if (when.stream().noneMatch(line -> line.field().anchors())) {
      throw node.fault(
          "the rule hangs on nothing", "name a subject, head, is, predicate or about under when");
    }
    List<Line> unless = node.get("unless").map(u -> lines(u, lists)).orElse(List.of());
    return new RuleBody(when, unless, node.get("priority").map(Node::integer).orElse(0));
  }

  /** The lines under {@code when} as conditions of a rule. */
  List<Condition> whenOf() {
    return conditions(when, true);
  }

  List<Condition> unlessOf() {
    return conditions(unless, false);
  }

  private static List<Condition> conditions(List<Line> lines, boolean wanted) {
    List<Condition> conditions = new ArrayList<>();
    for (Line line : lines) {
      conditions.add(new Condition(line.field(), line.words(), wanted));
    }
    return conditions;
  }

  private static List<Line> lines(Node list, Map<String, List<String>> lists) {
    List<Line> lines = new ArrayList<>();
    for (Node item : list.items()) {
      for (Map.Entry<String, Node> entry : item.entries().entrySet()) {
        Field field = Field.of(entry.getKey(), entry.getValue());
        lines.add(new Line(field, words(field, entry.getValue(), lists)));
      }
    }
    return lines;
  }

  private static Set<String> words(Field field, Node node, Map<String, List<String>> lists) {
    Set<String> words = new LinkedHashSet<>();
    for (Node item : node.isText() ? List.of(node) : node.items()) {
      String word = item.text();
      if (!word.startsWith("$")) {
        String plain = plain(field, word);
        if (plain.isEmpty()) {
          throw empty(item, field);
        }
        words.add(plain);
        continue;
      }
      List<String> list = lists.get(word.substring(1));
      if (list == null) {
        throw item.fault(
            "no list '" + word + "'",
            "define it under lists in this file" + Near.hint(word.substring(1), lists.keySet()));
      }
      words.addAll(list);
    }
    if (words.isEmpty() || words.contains("")) {
      throw empty(node, field);
    }
    return words;
  }

  /** A word as figures have it: without quotation marks, units without brackets and strokes. */
  private static String plain(Field field, String word) {
    if (field == Field.UNIT) {
      return word.equals(Condition.NONE) ? word : Dimension.plainUnit(word);
    }
    return field.sources().isEmpty() ? word : Reading.plain(word);
  }

  private static RuleException empty(Node at, Field field) {
    return at.fault("'" + field.label() + "' is empty", "write it, or drop the line");
  }
}

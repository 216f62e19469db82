package org.shiju.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Kind;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.WordMap;

/**
 * The measure words (量词) of {@code units.yaml}: 宗 makes a count, 万元 money, 个百分点 percentage points.
 */
final class Units {
  private final WordMap<Unit> words;

  Units(Rules rules) {
    Map<String, Unit> found = new HashMap<>();
    Node root = rules.file("units.yaml").only("units", "words");
    for (Node node : root.need("units").items()) {
      node.only("id", "kind", "words", "digits", "unit", "times", "before", "not_in", "examples");
      Group group =
          new Group(
              "units.yaml#" + node.need("id").text(),
              kind(node.need("kind")),
              node.textOrNull("unit"),
              node.get("times").map(Node::integer).orElse(1),
              node.get("digits").map(Node::flag).orElse(false),
              List.copyOf(node.textsOrNone("before")),
              WordMap.of(node.textsOrNone("not_in")));
      for (String word : node.texts("words")) {
        if (found.put(word, new Unit(word, group)) != null) {
          throw node.fault("measure word '" + word + "' stands twice", "keep it in one group");
        }
      }
    }
    words = new WordMap<>(found);
  }

  static Kind kind(Node node) {
    try {
      return Kind.valueOf(node.text().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw node.fault("'" + node.text() + "' is no kind", "use count, percent, money, …");
    }
  }

  /** What a group of measure words shares. */
  record Group(
      String rule,
      Kind kind,
      @Nullable String unit,
      int times,
      boolean digitsOnly,
      List<String> before,
      WordMap<Boolean> notIn) {}

  /** One measure word. */
  record Unit(String word, Group group) {}

  /** The longest measure word that begins at {@code at} and may stand there, or null. */
  @Nullable Unit at(String text, int at, boolean arabic, Supplier<String> clauseBefore) {
    WordMap.Found<Unit> found = words.startingAt(text, at);
    while (found != null) {
      if (fits(found.value(), text, at, arabic, clauseBefore)) {
        return withBrackets(found.value(), text, at);
      }
      found = words.startingAt(text, at, found.length() - 1);
    }
    return null;
  }

  /** 户(次), 部(件): a second measure word in brackets belongs to the first. */
  private Unit withBrackets(Unit unit, String text, int at) {
    int open = at + unit.word().length();
    if (open >= text.length() || text.charAt(open) != '(') {
      return unit;
    }
    WordMap.Found<Unit> second = words.startingAt(text, open + 1);
    int close = second == null ? open : open + 1 + second.length();
    return close < text.length() && text.charAt(close) == ')'
        ? new Unit(text.substring(at, close + 1), unit.group())
        : unit;
  }

  private static boolean fits(
      Unit unit, String text, int at, boolean arabic, Supplier<String> clauseBefore) {
    Group group = unit.group();
    if (group.digitsOnly() && !arabic) {
      return false;
    }
    WordMap.Found<Boolean> word = group.notIn().startingAt(text, at);
    if (word != null && word.length() > unit.word().length()) {
      return false;
    }
    return group.before().isEmpty()
        || group.before().stream().anyMatch(clauseBefore.get()::contains);
  }
}

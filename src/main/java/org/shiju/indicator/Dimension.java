package org.shiju.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.shiju.model.Kind;
import org.shiju.model.Quantity;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/**
 * What the figures of an indicator may be counted in: {@code case} is a count in 件, 宗, 起 …
 *
 * @param units measure words without brackets and strokes (件次 for 件/次 and 件(次)); empty for any
 */
record Dimension(String id, Set<String> kinds, Set<String> units) {

  static Map<String, Dimension> all(Rules rules) {
    Map<String, Dimension> all = new HashMap<>();
    for (Node node : rules.file("dimensions.yaml").need("dimensions").items()) {
      node.only("id", "kinds", "units", "examples");
      String id = node.need("id").text();
      Set<String> kinds = new LinkedHashSet<>(node.texts("kinds"));
      all.put(id, new Dimension(id, kinds, new LinkedHashSet<>(node.textsOrNone("units"))));
    }
    return all;
  }

  /** Whether a figure can be of this dimension; a stated nil (零, 无) is of every count. */
  boolean admits(Quantity quantity) {
    if (!kinds.contains(quantity.kind().label())) {
      return false;
    }
    return units.isEmpty() || units.contains(plainUnit(quantity.unit())) || isNil(quantity);
  }

  static boolean isNil(Quantity quantity) {
    return quantity.kind() == Kind.COUNT
        && quantity.unit().isEmpty()
        && quantity.value().compareTo(BigDecimal.ZERO) == 0;
  }

  /** The unit as a rule writes it: 件次 for 件/次, and 无 where none is printed (零败诉). */
  static String unitWord(Quantity quantity) {
    return quantity.unit().isEmpty() ? Condition.NONE : plainUnit(quantity.unit());
  }

  /** 件/次, 件（次） and 件(次) are 件次. */
  private static String plainUnit(String unit) {
    if (unit.length() < 3) {
      return unit;
    }
    StringBuilder plain = new StringBuilder(unit.length());
    for (int i = 0; i < unit.length(); i++) {
      char c = unit.charAt(i);
      if ("/／()（） 、".indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}

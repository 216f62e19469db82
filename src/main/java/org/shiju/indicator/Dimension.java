package org.shiju.indicator;

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

  /**
   * What of a figure decides where it may belong.
   *
   * @param unitWord the unit as a rule writes it: 件次 for 件/次, and 无 where none is printed (零败诉)
   * @param nil whether it is a stated nil (零, 无), which is of every count
   */
  record Counted(Kind kind, String unitWord, boolean nil) {
    static Counted of(Quantity quantity) {
      boolean bare = quantity.unit().isEmpty();
      boolean nil = bare && quantity.kind() == Kind.COUNT && quantity.value().signum() == 0;
      return new Counted(quantity.kind(), bare ? Condition.NONE : plainUnit(quantity.unit()), nil);
    }
  }

  /** Whether a figure can be of this dimension; a stated nil (零, 无) is of every count. */
  boolean admits(Counted counted) {
    return kinds.contains(counted.kind().label())
        && (units.isEmpty() || units.contains(counted.unitWord()) || counted.nil());
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

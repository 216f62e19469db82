package org.shiju.indicator;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Kind;
import org.shiju.model.Measurement;
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
   * @param cell whether it is a count in a table, where units go without saying
   */
  record Counted(Kind kind, String unitWord, boolean nil, boolean cell) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Counted counted
          && counted.kind == kind
          && counted.nil == nil
          && counted.cell == cell
          && counted.unitWord.equals(unitWord);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * kind.ordinal() + unitWord.hashCode()) + (nil ? 2 : 0) + (cell ? 1 : 0);
    }

    static Counted of(Measurement measurement) {
      Quantity quantity = measurement.quantity();
      boolean bare = quantity.unit().isEmpty() && quantity.kind() == Kind.COUNT;
      boolean cell = bare && measurement.isCell();
      return new Counted(
          quantity.kind(),
          quantity.unit().isEmpty() ? Condition.NONE : plainUnit(quantity.unit()),
          bare && quantity.value().signum() == 0,
          cell);
    }

    /** What tells it from others of its kind: the unit, or what a figure without one is. */
    String key() {
      return cell ? nil ? "nil in a cell" : "cell" : nil ? "nil" : unitWord;
    }
  }

  /** Whether a figure can be of this dimension. */
  boolean admits(Counted counted) {
    return kinds.contains(counted.kind().label())
        && (units.isEmpty()
            || units.contains(counted.unitWord())
            || counted.nil()
            || counted.cell());
  }

  /** 件/次, 件（次） and 件(次) are 件次. */
  static String plainUnit(String unit) {
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

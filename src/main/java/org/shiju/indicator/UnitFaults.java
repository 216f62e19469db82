package org.shiju.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.shiju.rules.Near;
import org.shiju.rules.Node;
import org.shiju.rules.RuleException;

/** Units and kinds that a rule asks for and that no figure of its indicator can have. */
final class UnitFaults {
  private final Dimension dimension;
  private final Map<String, List<String>> lists;
  private final Consumer<RuleException> faults;

  UnitFaults(Dimension dimension, Map<String, List<String>> lists, Consumer<RuleException> faults) {
    this.dimension = dimension;
    this.lists = lists;
    this.faults = faults;
  }

  void find(Node rule) {
    for (Node line : rule.need("when").items()) {
      line.get("unit").ifPresent(words -> each(words, dimension.units()));
      line.get("kind").ifPresent(words -> each(words, dimension.kinds()));
    }
  }

  private void each(Node words, Set<String> admitted) {
    for (Node item : words.isText() ? List.of(words) : words.items()) {
      String said = item.text();
      List<String> meant =
          said.startsWith("$") ? lists.getOrDefault(said.substring(1), List.of()) : List.of(said);
      meant.forEach(word -> word(item, word, admitted));
    }
  }

  /** {@code (无)} asks for figures without a unit, which any dimension of counts admits as a nil. */
  private void word(Node at, String word, Set<String> admitted) {
    String plain = Dimension.plainUnit(word);
    if (!word.equals(Condition.NONE) && !admitted.isEmpty() && !admitted.contains(plain)) {
      faults.accept(
          at.fault(
              "'" + word + "' is outside the dimension '" + dimension.id() + "'",
              "drop it, or add it to dimensions.yaml" + Near.hint(word, admitted)));
    }
  }
}

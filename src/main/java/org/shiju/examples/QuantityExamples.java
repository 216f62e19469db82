package org.shiju.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.shiju.model.Bound;
import org.shiju.model.Page;
import org.shiju.model.Quantity;
import org.shiju.quantity.QuantityReader;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/**
 * The examples of {@code units.yaml} and {@code guards.yaml}, which give every quantity of the text
 * as printed, and of {@code bounds.yaml}, which give their bounds ({@code nothing} where all are
 * exact).
 *
 * <p>没收不合格食品350公斤。 gives 350公斤; 平均办理时间不到10天。 gives {@code less_than}.
 */
final class QuantityExamples implements ExampleSuite {
  @Override
  public List<ExampleResult> run(Rules rules) {
    QuantityReader reader = new QuantityReader(rules);
    List<ExampleResult> results = new ArrayList<>();
    each(rules.file("units.yaml").need("units"), text -> surfaces(reader, text), results);
    each(rules.file("units.yaml").need("words"), text -> surfaces(reader, text), results);
    each(rules.file("guards.yaml").need("guards"), text -> surfaces(reader, text), results);
    for (String words : List.of("ranks", "nil")) {
      Node part = rules.file("guards.yaml").need(words);
      results.addAll(ExampleSuite.of(part, words, text -> surfaces(reader, text)));
    }
    each(rules.file("bounds.yaml").need("bounds"), text -> bounds(reader, text), results);
    return results;
  }

  private static void each(
      Node list, Function<String, List<String>> reading, List<ExampleResult> results) {
    list.items().forEach(rule -> results.addAll(ExampleSuite.of(rule, reading)));
  }

  private static List<String> surfaces(QuantityReader reader, String text) {
    return read(reader, text).stream().map(q -> q.span().of(text)).toList();
  }

  private static List<String> bounds(QuantityReader reader, String text) {
    List<Bound> bounds = read(reader, text).stream().map(Quantity::bound).toList();
    boolean exact = !bounds.isEmpty() && bounds.stream().allMatch(b -> b == Bound.EXACT);
    return exact ? List.of() : bounds.stream().map(Bound::label).toList();
  }

  private static List<Quantity> read(QuantityReader reader, String text) {
    Page page = Fold.page(text);
    return reader.read(page, List.of(), Set.of()).quantities();
  }
}

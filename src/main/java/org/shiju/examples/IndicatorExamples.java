package org.shiju.examples;

import java.util.ArrayList;
import java.util.List;
import org.shiju.Shiju;
import org.shiju.model.Assumptions;
import org.shiju.model.Report;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;

/**
 * The examples of the catalogue, run through the whole pipeline as documents of their own: {@code
 * gives} lists every figure of the text that carries the id, as printed.
 *
 * <p>收到行政复议申请120件,受理108件。 gives 108件 for {@code reconsideration.accepted}.
 */
final class IndicatorExamples implements ExampleSuite {
  private final Shiju pipeline;

  IndicatorExamples(Shiju pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public List<ExampleResult> run(Rules rules) {
    List<ExampleResult> results = new ArrayList<>();
    Packs packs = new Packs(rules);
    for (Packs.Pack pack : packs.all()) {
      Shiju shiju = pipeline.assuming(new Assumptions(null, null, List.of(pack.id())));
      for (Node file : packs.indicators(pack)) {
        for (Node indicator : file.need("indicators").items()) {
          String id = indicator.need("id").text();
          results.addAll(ExampleSuite.read(indicator, id, text -> figures(shiju, id, text)));
        }
      }
    }
    return results;
  }

  private static ExampleSuite.Reading figures(Shiju shiju, String id, String text) {
    Report report = shiju.read(text);
    return new ExampleSuite.Reading(
        report.measurements().stream()
            .filter(m -> id.equals(m.indicator()))
            .map(m -> m.quantity().span().of(text))
            .toList(),
        report);
  }
}

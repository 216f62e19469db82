package org.shiju.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shiju.Shiju;
import org.shiju.model.Assumptions;
import org.shiju.model.Measurement;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/**
 * The examples of {@code periods.yaml}, read as sentences of a report on 2023: {@code gives} lists
 * the period of every figure as the output has it, and is {@code nothing} where no figure is of
 * another time than the report's.
 *
 * <p>去年调解纠纷356件。 gives 2022; 比去年多调解纠纷12件。 gives nothing.
 */
final class PeriodExamples implements ExampleSuite {
  private static final int YEAR = 2023;

  private final Shiju pipeline;

  PeriodExamples(Shiju pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public List<ExampleResult> run(Rules rules) {
    Shiju shiju = pipeline.assuming(new Assumptions(YEAR, null, List.of()));
    List<ExampleResult> results = new ArrayList<>();
    for (Node word : rules.file("periods.yaml").need("words").items()) {
      results.addAll(ExampleSuite.of(word, text -> periods(shiju, text)));
    }
    return results;
  }

  private static List<String> periods(Shiju shiju, String text) {
    List<String> periods =
        shiju.read(text).measurements().stream()
            .map(Measurement::period)
            .map(period -> Objects.requireNonNullElse(period, "none"))
            .toList();
    if (periods.isEmpty()) {
      return List.of("no figure");
    }
    return periods.stream().allMatch(String.valueOf(YEAR)::equals) ? List.of() : periods;
  }
}

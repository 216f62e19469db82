package org.shiju.examples;

import java.util.ArrayList;
import java.util.List;
import org.shiju.Shiju;
import org.shiju.clean.FurnitureExamples;
import org.shiju.outline.OutlineExamples;
import org.shiju.panel.PanelExamples;
import org.shiju.read.PageExamples;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Rules;

/** The suites that know the examples of the rule files; a new kind of file adds its suite here. */
public final class Examples {
  private Examples() {}

  /**
   * Runs every example of a rule set. Rules from the packed form have none.
   *
   * @throws org.shiju.rules.RuleException where a rule file, or an example in it, has a fault
   */
  public static List<ExampleResult> run(Rules rules) {
    List<ExampleResult> results = new ArrayList<>();
    for (ExampleSuite suite : suites(Shiju.with(rules))) {
      results.addAll(suite.run(rules));
    }
    return results;
  }

  /** Those behind the first stages share one pipeline. */
  private static List<ExampleSuite> suites(Shiju pipeline) {
    return List.of(
        new QuantityExamples(),
        new FurnitureExamples(),
        new OutlineExamples(),
        new PeriodExamples(pipeline),
        new LanguageExamples(pipeline),
        new CheckExamples(),
        new TableExamples(pipeline),
        new PageExamples(),
        new PanelExamples(),
        new CoverageExamples(pipeline),
        new IndicatorExamples(pipeline));
  }
}

package org.shiju.cli;

import java.util.ArrayList;
import java.util.List;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Rules;

/** The suites that know the examples of the rule files; a new kind of file adds its suite here. */
final class Examples {
  private static final List<ExampleSuite> SUITES = List.of(new IndicatorExamples());

  private Examples() {}

  static List<ExampleResult> run(Rules rules) {
    List<ExampleResult> results = new ArrayList<>();
    for (ExampleSuite suite : SUITES) {
      results.addAll(suite.run(rules));
    }
    return results;
  }

  /** A failed example as a person reads it. */
  static String text(ExampleResult result) {
    return String.format(
        "%s:%d: %s%n  text    %s%n  wanted  %s%n  got     %s%n".replace("%n", "\n"),
        result.file(),
        result.line(),
        result.rule().substring(result.rule().indexOf('#') + 1),
        result.text(),
        result.wanted(),
        result.got());
  }
}

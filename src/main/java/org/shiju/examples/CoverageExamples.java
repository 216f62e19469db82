package org.shiju.examples;

import java.util.ArrayList;
import java.util.List;
import org.shiju.Shiju;
import org.shiju.coverage.Expectations;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/**
 * The examples of {@code coverage.yaml}: {@code yields} where the text speaks of the matter and a
 * figure of it is found, {@code missing} where a figure stands there and none is, {@code mentioned}
 * where it is spoken of without a figure, {@code nothing} where it is not spoken of.
 */
final class CoverageExamples implements ExampleSuite {
  private final Shiju shiju;

  CoverageExamples(Shiju shiju) {
    this.shiju = shiju;
  }

  @Override
  public List<ExampleResult> run(Rules rules) {
    Expectations expectations = new Expectations(rules);
    List<ExampleResult> results = new ArrayList<>();
    for (Node rule : rules.file(Expectations.FILE).need("expectations").items()) {
      String id = rule.need("id").text();
      results.addAll(ExampleSuite.of(rule, text -> expectations.gives(id, shiju.read(text))));
    }
    return results;
  }
}

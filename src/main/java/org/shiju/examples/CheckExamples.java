package org.shiju.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shiju.check.Checker;
import org.shiju.model.Finding;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/**
 * The examples of {@code checks.yaml}, the general one and those of packs: texts with marked
 * figures, which give findings as {@code kind expression}.
 *
 * <p>{@code 应诉案件[28件|litigation.cases],败诉[2件|litigation.lost]。} gives {@code bound 2<=28}.
 */
final class CheckExamples implements ExampleSuite {
  @Override
  public List<ExampleResult> run(Rules rules) {
    Checker checker = new Checker(rules);
    List<ExampleResult> results = new ArrayList<>(run(checker, rules.file("checks.yaml")));
    new Packs(rules).checks().forEach(file -> results.addAll(run(checker, file)));
    return results;
  }

  private static List<ExampleResult> run(Checker checker, Node file) {
    List<ExampleResult> results = new ArrayList<>();
    for (Map.Entry<String, Node> entry : file.entries().entrySet()) {
      Node part = entry.getValue();
      if (part.isMap()) {
        results.addAll(ExampleSuite.of(part, entry.getKey(), text -> findings(checker, text)));
      } else if (part.isList()) {
        for (Node rule : part.items()) {
          if (rule.isMap() && rule.get("id").isPresent()) {
            results.addAll(ExampleSuite.of(rule, text -> findings(checker, text)));
          }
        }
      }
    }
    return results;
  }

  private static List<String> findings(Checker checker, String text) {
    Marked marked = Marked.parse(text);
    return checker.check(Fold.page(marked.text()), marked.figures()).findings().stream()
        .map(CheckExamples::line)
        .toList();
  }

  private static String line(Finding finding) {
    return finding.kind().label() + " " + finding.expression();
  }
}

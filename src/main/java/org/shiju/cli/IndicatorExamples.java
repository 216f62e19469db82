package org.shiju.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.shiju.Shiju;
import org.shiju.model.Measurement;
import org.shiju.model.Report;
import org.shiju.model.SourceInfo;
import org.shiju.model.SourceText;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/**
 * The examples of indicators, run through the whole pipeline as documents of their own: {@code
 * gives} lists every figure of the text that carries the id, as printed; {@code nothing} none.
 */
final class IndicatorExamples implements ExampleSuite {
  static final String NOTHING = "nothing";

  @Override
  public List<ExampleResult> run(Rules rules) {
    Shiju shiju = Shiju.with(rules);
    List<ExampleResult> results = new ArrayList<>();
    for (Node indicator : Catalogues.indicators(rules)) {
      String id = indicator.need("id").text();
      for (Node example : examples(indicator)) {
        String text = example.only("text", "gives").need("text").text();
        results.add(
            new ExampleResult(
                indicator.file() + "#" + id,
                indicator.file(),
                example.line(),
                text,
                String.join(" ", example.texts("gives")),
                got(shiju, id, text)));
      }
    }
    return results;
  }

  static List<Node> examples(Node indicator) {
    return indicator.get("examples").map(Node::items).orElse(List.of());
  }

  private static String got(Shiju shiju, String id, String text) {
    Report report = shiju.read(document(text));
    String surfaces =
        report.measurements().stream()
            .filter(m -> id.equals(m.indicator()))
            .map(m -> surface(m, text))
            .collect(Collectors.joining(" "));
    return surfaces.isEmpty() ? NOTHING : surfaces;
  }

  private static String surface(Measurement m, String text) {
    return m.quantity().span().of(text);
  }

  private static SourceText document(String text) {
    SourceInfo info =
        new SourceInfo(
            "example", "text/plain", null, null, null, text.length(), "", null, null, null, null);
    return new SourceText(info, text, List.of());
  }
}

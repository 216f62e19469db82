package org.shiju.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shiju.model.Page;
import org.shiju.model.Span;
import org.shiju.rules.Alternatives;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/**
 * The examples of {@code furniture.yaml}: {@code furniture} lines must match their rule in each of
 * its zones, {@code text} lines must match no rule in any zone.
 *
 * <p>浏览次数：1024 次 is furniture by {@code view-counter}; 回复人大代表建议12件 is text.
 */
public final class FurnitureExamples implements ExampleSuite {
  @Override
  public List<ExampleResult> run(Rules rules) {
    Node file = rules.file("furniture.yaml");
    FurnitureRules all = new FurnitureRules(file);
    Map<String, Node> words = file.need("words").entries();
    List<ExampleResult> results = new ArrayList<>();
    for (Node node : file.need("rules").items()) {
      LineRule rule = LineRule.of(node, words);
      for (Node examples : node.get("examples").stream().toList()) {
        examples.only("furniture", "text");
        for (Node line : examples.need("furniture").items()) {
          for (String text : Alternatives.of(line)) {
            results.add(result(node, line, text, rule.id(), marking(all, rule, text)));
          }
        }
        for (Node line : examples.need("text").items()) {
          for (String text : Alternatives.of(line)) {
            results.add(result(node, line, text, NOTHING, matching(all, rule, text)));
          }
        }
      }
    }
    return results;
  }

  private static ExampleResult result(
      Node node, Node line, String text, String wanted, String got) {
    return new ExampleResult(
        node.file() + "#" + node.need("id").text(),
        line.place(),
        text,
        List.of(wanted),
        List.of(got));
  }

  /** The rule itself where the line is its furniture everywhere, else where it is not. */
  private static String marking(FurnitureRules all, LineRule rule, String text) {
    if (!rule.matches(line(text))) {
      return NOTHING;
    }
    for (Zone zone : rule.zones()) {
      if (all.match(line(text), zone, rule) == null) {
        return "kept";
      }
    }
    return rule.id();
  }

  private static String matching(FurnitureRules all, LineRule rule, String text) {
    for (Zone zone : Zone.values()) {
      LineRule match = all.match(line(text), zone, rule);
      if (match != null) {
        return match.id();
      }
    }
    return NOTHING;
  }

  private static Line line(String text) {
    Page page = Fold.page(text);
    return Line.of(page, new Span(0, text.length()));
  }
}

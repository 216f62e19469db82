package org.shiju.panel;

import java.util.ArrayList;
import java.util.List;
import org.shiju.model.Region;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Rules;

/**
 * The examples of {@code panel.yaml}. Under {@code issuers} a body of 松河县 (松河市, 松河区 …) gives {@code
 * government} where it speaks for all of it; under {@code growth} the words beside a figure give
 * {@code up} or {@code down} where they compare it with the year before.
 *
 * <p>中共松河县委员会 gives {@code government}, 松河县司法局 nothing; 同比增长 gives {@code up}.
 */
public final class PanelExamples implements ExampleSuite {
  private static final String NAME = "松河";

  @Override
  public List<ExampleResult> run(Rules rules) {
    PanelRules panel = PanelRules.of(rules);
    List<ExampleResult> results = new ArrayList<>();
    results.addAll(
        ExampleSuite.of(
            rules.file("panel.yaml").need("issuers"), "issuers", text -> issuer(panel, text)));
    results.addAll(
        ExampleSuite.of(
            rules.file("panel.yaml").need("growth"), "growth", text -> growth(panel, text)));
    return results;
  }

  private static List<String> issuer(PanelRules rules, String text) {
    int at = text.indexOf(NAME);
    if (at < 0 || at + NAME.length() == text.length()) {
      throw new IllegalArgumentException("no body of " + NAME + ": " + text);
    }
    int end = at + NAME.length() + (text.startsWith("街道", at + NAME.length()) ? 2 : 1);
    Region region = new Region(text.substring(at, end), null, null, List.of());
    Issuer issuer = Issuer.of(List.of(text), region, rules);
    return issuer.type() == Issuer.Type.GOVERNMENT ? List.of(issuer.type().label()) : List.of();
  }

  private static List<String> growth(PanelRules rules, String text) {
    int direction = rules.direction(text);
    if (direction == 0 || rules.yearBefore().stream().noneMatch(text::contains)) {
      return List.of();
    }
    return List.of(direction > 0 ? "up" : "down");
  }
}

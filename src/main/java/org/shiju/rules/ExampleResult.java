package org.shiju.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Report;

/**
 * What came of one example of a rule.
 *
 * @param rule the rule that it belongs to, {@code
 *     rule-of-law/disputes.yaml#reconsideration.received}
 * @param place where the example stands
 * @param text the example's text
 * @param wants what the example says should come out, for a person
 * @param gots what came out, in the same form
 * @param report what the whole pipeline made of the text, for the examples of indicators; null
 *     where less than that was asked
 */
public record ExampleResult(
    String rule,
    Place place,
    String text,
    List<String> wants,
    List<String> gots,
    @Nullable Report report) {
  public ExampleResult {
    wants = List.copyOf(wants);
    gots = gots.isEmpty() ? List.of(ExampleSuite.NOTHING) : List.copyOf(gots);
  }

  public ExampleResult(
      String rule, Place place, String text, List<String> wants, List<String> gots) {
    this(rule, place, text, wants, gots, null);
  }

  /** What should come out, as one text. */
  public String wanted() {
    return String.join(" ", wants);
  }

  /** What came out, as one text. */
  public String got() {
    return String.join(" ", gots);
  }

  /** Rule file, below the rules folder. */
  public String file() {
    return place.file();
  }

  /** Line of the example in that file. */
  public int line() {
    return place.line();
  }

  /** The id of its rule: {@code reconsideration.received}. */
  public String id() {
    return rule.substring(rule.indexOf('#') + 1);
  }

  public boolean holds() {
    return wanted().equals(got());
  }
}

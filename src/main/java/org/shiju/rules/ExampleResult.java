package org.shiju.rules;

/**
 * What came of one example of a rule.
 *
 * @param rule the rule that it belongs to, {@code
 *     rule-of-law/disputes.yaml#reconsideration.received}
 * @param place where the example stands
 * @param text the example's text
 * @param wanted what the example says should come out, for a person
 * @param got what came out, in the same form
 */
public record ExampleResult(String rule, Place place, String text, String wanted, String got) {

  /** Rule file, below the rules folder. */
  public String file() {
    return place.file();
  }

  /** Line of the example in that file. */
  public int line() {
    return place.line();
  }

  public boolean holds() {
    return wanted.equals(got);
  }
}

package org.shiju.rules;

/**
 * What came of one example of a rule.
 *
 * @param rule the rule that it belongs to, {@code
 *     rule-of-law/disputes.yaml#reconsideration.received}
 * @param file rule file, below the rules folder
 * @param line line of the example in that file
 * @param text the example's text
 * @param wanted what the example says should come out, for a person
 * @param got what came out, in the same form
 */
public record ExampleResult(
    String rule, String file, int line, String text, String wanted, String got) {

  public boolean holds() {
    return wanted.equals(got);
  }
}

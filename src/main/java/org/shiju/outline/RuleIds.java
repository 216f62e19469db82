package org.shiju.outline;

/** The rules of the parts that have no heading. */
final class RuleIds {
  static final String TITLE = "metadata.yaml#title";
  static final String OPENING = "roles.yaml#opening";
  static final String BODY = "roles.yaml#achievements";
  static final String CLOSING = "roles.yaml#closing";

  private RuleIds() {}
}

package org.shiju.rules;

/**
 * A fault in a rule file, with its place and what to do: {@code furniture.yaml:12: rule
 * 'page-tools': unknown key 'word'; use one of id, zone, lines}.
 */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RuleException(String file, int line, String what, String remedy) {
    super(file + ":" + line + ": " + what + "; " + remedy);
  }
}

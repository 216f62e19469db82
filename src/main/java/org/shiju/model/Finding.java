package org.shiju.model;

import java.util.List;
import java.util.Locale;

/**
 * What the report's own figures say of each other.
 *
 * <p>Example: {@code 485/513=94.54%~94.5%} over the measurements 513件, 485件 and 94.5%, {@code
 * CONSISTENT}.
 *
 * @param operands ids of the measurements
 * @param expression the arithmetic, for a person
 * @param rule the identity that was tried, {@code checks.yaml#ID}
 */
public record Finding(
    Type kind, List<String> operands, String expression, Verdict status, String rule) {
  public Finding {
    operands = List.copyOf(operands);
  }

  /** What relation was tried. */
  public enum Type {
    SUM,
    DIFFERENCE,
    RATIO,
    BOUND,
    ENUMERATION,
    IMPLAUSIBLE;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name in the output: {@code sum}. */
    public String label() {
      return label;
    }
  }

  /** Whether it holds. */
  public enum Verdict {
    CONSISTENT,
    INCONSISTENT,
    IMPLAUSIBLE;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name in the output: {@code consistent}. */
    public String label() {
      return label;
    }
  }
}

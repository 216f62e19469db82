package org.shiju.check;

import java.util.List;
import org.shiju.model.Finding;
import org.shiju.model.Warning;

/**
 * What {@link Checker} says of a document: findings in text order, and doubts such as {@code
 * mixed_units}.
 */
public record Checked(List<Finding> findings, List<Warning> warnings) {
  public Checked {
    findings = List.copyOf(findings);
    warnings = List.copyOf(warnings);
  }
}

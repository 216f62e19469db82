package org.shiju.model;

import java.util.List;

/**
 * Everything the program knows of one document, in text order.
 *
 * @param numerals every numeral of the text with its verdict, quantity or not
 * @param rules digest of the rule set that made this
 */
public record Report(
    SourceText source,
    Metadata metadata,
    List<Section> sections,
    List<Numeral> numerals,
    List<Measurement> measurements,
    List<Finding> checks,
    List<Warning> warnings,
    String rules) {
  public Report {
    sections = List.copyOf(sections);
    numerals = List.copyOf(numerals);
    measurements = List.copyOf(measurements);
    checks = List.copyOf(checks);
    warnings = List.copyOf(warnings);
  }
}

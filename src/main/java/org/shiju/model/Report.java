package org.shiju.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

  /**
   * The sections of some roles in text order, none inside another: with furniture alone what a
   * conversion takes off the page.
   */
  public List<Section> parts(Set<SectionRole> roles) {
    List<Section> parts = new ArrayList<>();
    int end = 0;
    for (Section section : sections) {
      if (roles.contains(section.role()) && section.span().start() >= end) {
        parts.add(section);
        end = section.span().end();
      }
    }
    return parts;
  }
}

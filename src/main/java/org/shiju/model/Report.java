package org.shiju.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the program knows of one document, in text order.
 *
 * @param numerals every numeral of the text with its verdict, quantity or not
 * @param rules digest of the rule set that made this
 * @param duplicateOf the input that gave the same before, where that was asked for
 */
public record Report(
    SourceText source,
    Metadata metadata,
    List<Section> sections,
    List<Numeral> numerals,
    List<Measurement> measurements,
    List<Finding> checks,
    List<Warning> warnings,
    String rules,
    @Nullable String duplicateOf) {
  public Report {
    sections = List.copyOf(sections);
    numerals = List.copyOf(numerals);
    measurements = List.copyOf(measurements);
    checks = List.copyOf(checks);
    warnings = List.copyOf(warnings);
  }

  /** A report that nobody compared with others. */
  public Report(
      SourceText source,
      Metadata metadata,
      List<Section> sections,
      List<Numeral> numerals,
      List<Measurement> measurements,
      List<Finding> checks,
      List<Warning> warnings,
      String rules) {
    this(source, metadata, sections, numerals, measurements, checks, warnings, rules, null);
  }

  /** The same report, known to repeat another; with a warning more, where one is to be said. */
  public Report repeating(@Nullable String other, @Nullable Warning more) {
    List<Warning> all = new ArrayList<>(warnings);
    if (more != null) {
      all.add(more);
    }
    return new Report(
        source, metadata, sections, numerals, measurements, checks, all, rules, other);
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

package org.shiju.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Metadata;
import org.shiju.model.Section;
import org.shiju.model.Span;

/**
 * The part of the report year that a heading or the title sets for the figures below it: under
 * 一、2021年上半年工作情况 every figure that names no time is of {@code 2021-01/2021-06}.
 */
final class StandingPeriod {
  /** Length of a day, which no report is of. */
  private static final int DAY = "2023-01-31".length();

  private final Periods periods;
  private final Metadata metadata;

  /** By heading; empty where it names no such time. */
  private final Map<String, String> known = new HashMap<>();

  /** The sections asked about last, and what was told: most figures stand under the same. */
  private @Nullable List<Section> asked;

  private @Nullable String told;

  StandingPeriod(Periods periods, Metadata metadata) {
    this.periods = periods;
    this.metadata = metadata;
  }

  /** What the nearest of the headings sets, else the title, else null. */
  @Nullable String over(List<Section> sections) {
    if (sections != asked) {
      Section section = setting(sections);
      String part = named(section == null ? metadata.title() : section.heading());
      told = part.isEmpty() ? null : part;
      asked = sections;
    }
    return told;
  }

  /** The nearest section whose heading sets a period; null where none does. */
  @Nullable Section setting(List<Section> sections) {
    for (int i = sections.size() - 1; i >= 0; i--) {
      if (!named(sections.get(i).heading()).isEmpty()) {
        return sections.get(i);
      }
    }
    return null;
  }

  private String named(@Nullable String line) {
    return line == null ? "" : known.computeIfAbsent(line, this::part);
  }

  private String part(String text) {
    Integer reported = metadata.reportYear();
    if (reported == null) {
      return "";
    }
    String year = String.valueOf(reported);
    String part = "";
    for (Periods.Named named : periods.in(text, new Span(0, text.length()), reported)) {
      String value = named.value();
      if (!value.startsWith(year) || value.length() == DAY || !part.isEmpty()) {
        return "";
      }
      part = value.equals(year) ? "" : value;
    }
    return part.startsWith(year + "-") ? part : "";
  }
}

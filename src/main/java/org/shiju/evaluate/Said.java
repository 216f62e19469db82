package org.shiju.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a document of results says, as far as it is judged.
 *
 * @param figures one for each extent, the last where there are more, in order of the text
 * @param surfaces of all figures, for holding them against the text
 * @param sections the outer before the inner
 */
record Said(
    List<Figure> figures,
    List<Figure> surfaces,
    List<Stretch> sections,
    Set<Heading> headings,
    Set<Check> checks,
    Map<String, List<String>> metadata) {

  /** A section: its extent and role. */
  record Stretch(Extent extent, String role) {}

  private static final List<String> WORDS =
      List.of("unit", "kind", "bound", "status", "role", "subject", "indicator", "scope");

  /** Of a document of the output contract. */
  static Said of(JsonNode document) {
    Map<Extent, Figure> figures = new LinkedHashMap<>();
    List<Figure> all = new ArrayList<>();
    String year = document.path("metadata").path(Fields.YEAR).asText("");
    for (JsonNode m : document.path("measurements")) {
      Figure figure = figure(m, year);
      figures.put(figure.extent(), figure);
      all.add(figure);
    }
    List<Figure> ordered = new ArrayList<>(figures.values());
    ordered.sort(Figure.ORDER);
    return new Said(
        ordered,
        all,
        sections(document.path("sections")),
        headings(document.path("sections")),
        checks(document),
        Fields.ofResult(document.path("metadata")));
  }

  /** Of a document that has no results. */
  static Said nothing() {
    return new Said(List.of(), List.of(), List.of(), Set.of(), Set.of(), Map.of());
  }

  /** A period that is the report's year is the same as none. */
  private static Figure figure(JsonNode m, String year) {
    Map<String, String> words = new HashMap<>();
    WORDS.forEach(name -> words.put(name, text(m.path(name))));
    String period = text(m.path(Figure.PERIOD));
    words.put(Figure.PERIOD, period.equals(year) ? "" : period);
    JsonNode max = m.path("value_max");
    BigDecimal valueMax = max.isNumber() ? max.decimalValue() : null;
    return new Figure(
        new Extent(m.path("start").intValue(), m.path("end").intValue()),
        m.path("surface").asText(),
        m.path("value").decimalValue(),
        valueMax,
        words);
  }

  private static String text(JsonNode value) {
    String text = value.textValue();
    return text == null ? "" : text;
  }

  private static List<Stretch> sections(JsonNode sections) {
    List<Stretch> stretches = new ArrayList<>();
    for (JsonNode section : sections) {
      String role = text(section.path("role"));
      if (!role.isEmpty()) {
        Extent extent =
            new Extent(section.path("start").intValue(), section.path("end").intValue());
        stretches.add(new Stretch(extent, role));
      }
    }
    stretches.sort(
        Comparator.comparingInt((Stretch s) -> s.extent.start())
            .thenComparingInt(s -> -s.extent.end()));
    return stretches;
  }

  /** The role of each character of the text: that of the innermost section over it. */
  @Nullable String[] roles(int length) {
    return roles(sections, length);
  }

  static @Nullable String[] roles(JsonNode document, int length) {
    return roles(sections(document.path("sections")), length);
  }

  private static @Nullable String[] roles(List<Stretch> sections, int length) {
    @Nullable String[] roles = new @Nullable String[length];
    for (Stretch stretch : sections) {
      int start = Math.min(Math.max(stretch.extent().start(), 0), length);
      int end = Math.min(Math.max(stretch.extent().end(), start), length);
      Arrays.fill(roles, start, end, stretch.role());
    }
    return roles;
  }

  private static Set<Heading> headings(JsonNode sections) {
    Set<Heading> headings = new LinkedHashSet<>();
    for (JsonNode section : sections) {
      int level = section.path("level").intValue();
      if (section.path("heading_start").isInt() && level > 0) {
        headings.add(new Heading(section.path("heading_start").intValue(), level));
      }
    }
    return headings;
  }

  private static Set<Check> checks(JsonNode document) {
    Map<String, Integer> starts = new HashMap<>();
    document
        .path("measurements")
        .forEach(m -> starts.put(m.path("id").asText(), m.path("start").intValue()));
    Set<Check> checks = new LinkedHashSet<>();
    for (JsonNode check : document.path("checks")) {
      SortedSet<Integer> places = new TreeSet<>();
      check.path("operands").forEach(id -> places.add(starts.getOrDefault(id.asText(), -1)));
      if (!places.isEmpty() && !text(check.path("kind")).equals(GoldFolder.ENUMERATION)) {
        checks.add(new Check(places, text(check.path("status"))));
      }
    }
    return checks;
  }
}

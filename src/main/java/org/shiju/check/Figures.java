package org.shiju.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Measurement;
import org.shiju.model.Page;
import org.shiju.model.SectionRole;
import org.shiju.model.Span;
import org.shiju.model.Status;

/** The figures of a document that can be held against each other, in text order. */
final class Figures {
  /** How close together figures stand. */
  enum Nearness {
    SENTENCE,
    PARAGRAPH,
    SECTION,
    /** The column of a table. */
    COLUMN
  }

  final Page page;
  final List<Figure> all = new ArrayList<>();

  private final CheckRules rules;

  /** By the place of a figure among all. */
  private final List<List<String>> names = new ArrayList<>();

  Figures(Page page, List<Measurement> measurements, CheckRules rules) {
    this.page = page;
    this.rules = rules;
    Map<String, Figure> byId = new HashMap<>();
    List<Span> lines = page.lines();
    int line = 0;
    for (Measurement said : measurements) {
      int start = said.quantity().span().start();
      while (line + 1 < lines.size() && lines.get(line + 1).start() <= start) {
        line++;
      }
      if (isFact(said)) {
        String partOf = said.links().partOf();
        Figure figure =
            new Figure(
                said,
                all.size(),
                Interval.of(said.quantity(), rules.tolerance),
                lines.get(line).start(),
                said.section() == null ? -1 : said.section().span().start(),
                partOf == null ? null : byId.get(partOf));
        byId.put(said.id(), figure);
        all.add(figure);
      }
    }
  }

  private static boolean isFact(Measurement said) {
    return said.status() == Status.ACTUAL
        && (said.section() == null || said.section().role() != SectionRole.FURNITURE);
  }

  /** The named figures by place and period; a figure without a name is in no group. */
  List<Group> groups(Nearness nearness) {
    Map<Place, Group> groups = new LinkedHashMap<>();
    for (Figure figure : all) {
      if (names.size() == figure.order()) {
        names.add(namesOf(figure));
      }
      boolean fits = figure.isCell() == (nearness == Nearness.COLUMN);
      for (String name : fits ? names.get(figure.order()) : List.<String>of()) {
        groups.computeIfAbsent(Place.of(figure, nearness), place -> new Group()).add(name, figure);
      }
    }
    return List.copyOf(groups.values());
  }

  /** Where and of which period figures are that may be held against each other. */
  private record Place(int start, String column, String period) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place place
          && place.start == start
          && place.column.equals(column)
          && place.period.equals(period);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * start + column.hashCode()) + period.hashCode();
    }

    static Place of(Figure figure, Nearness nearness) {
      String column = nearness == Nearness.COLUMN ? figure.column() : "";
      return new Place(place(figure, nearness), column, figure.period());
    }
  }

  private static int place(Figure figure, Nearness nearness) {
    return switch (nearness) {
      case SENTENCE -> figure.sentence();
      case PARAGRAPH -> figure.paragraph();
      case SECTION -> figure.section();
      case COLUMN -> figure.table();
    };
  }

  private List<String> namesOf(Figure figure) {
    List<String> named = new ArrayList<>();
    String indicator = figure.said().indicator();
    String about = null;
    for (CheckRules.Described described : rules.figures) {
      if (described.indicator().isEmpty() || described.indicator().equals(indicator)) {
        about = about == null ? about(figure) : about;
        if (Words.hasAny(about, described.words())) {
          named.add(described.id());
        }
      }
    }
    // A figure that the rules describe is that and no longer its bare indicator: 上年结转 is no 新收.
    if (named.isEmpty() && indicator != null) {
      named.add(indicator);
    }
    return named;
  }

  private String about(Figure figure) {
    return figure.said().subject() + " " + figure.predicate() + " " + clauseBefore(figure, 12);
  }

  /** Folded text, cut to the page; empty where the ends are crossed. */
  String text(int start, int end) {
    int to = Math.min(end, page.length());
    return start < to ? page.folded().substring(start, to) : "";
  }

  /** The sentence of a figure, as far as it lies within reach. */
  String sentenceOf(Figure figure) {
    Span span = figure.said().evidence();
    return text(
        Math.max(span.start(), figure.start() - rules.reach),
        Math.min(Math.min(span.end(), page.length()), figure.end() + rules.reach));
  }

  /**
   * What the clause of a figure says between the figure before it and itself, the last {@code most}
   * characters.
   */
  String clauseBefore(Figure figure, int most) {
    int clause = figure.said().links().clause().start();
    int before = figure.order() > 0 ? all.get(figure.order() - 1).end() : 0;
    return text(Math.max(Math.max(clause, before), figure.start() - most), figure.start());
  }

  /** Whether all stand within reach of each other, or in one table. */
  boolean near(List<Figure> figures) {
    if (figures.stream().allMatch(Figure::isCell)) {
      return true;
    }
    int first = figures.stream().mapToInt(Figure::start).min().orElse(0);
    int last = figures.stream().mapToInt(Figure::end).max().orElse(0);
    return last - first <= rules.reach;
  }
}

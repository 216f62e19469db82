package org.shiju.check;

import java.util.ArrayList;
import java.util.BitSet;
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
import org.shiju.text.WordMap;

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

  private final boolean cells;

  /** Whether there are figures of the other kind. */
  private boolean hasOthers;

  /** The figures that relations ask for, by each name that they ask for, in text order. */
  private final List<Group.Named> named = new ArrayList<>();

  /** Which of the described figures the one is that is named. */
  private final BitSet described = new BitSet();

  /** What groups were made of last, by the first figure of each. */
  private final Map<Group.Named, List<Group.Named>> nearer = new HashMap<>();

  /**
   * The figures of a page.
   *
   * @param cells whether those in tables or those outside of tables
   */
  Figures(Page page, List<Measurement> measurements, boolean cells, CheckRules rules) {
    this.page = page;
    this.cells = cells;
    this.rules = rules;
    @Nullable Figure[] made = new Figure[measurements.size()];
    List<Span> lines = page.lines();
    int line = 0;
    for (int i = 0; i < made.length; i++) {
      Measurement said = measurements.get(i);
      if (said.isCell() != cells) {
        hasOthers = true;
        continue;
      }
      int start = said.quantity().span().start();
      while (line + 1 < lines.size() && lines.get(line + 1).start() <= start) {
        line++;
      }
      if (isFact(said)) {
        int whole = said.placeOfWhole(measurements);
        made[i] =
            new Figure(
                said,
                all.size(),
                lines.get(line).start(),
                rules.tolerance,
                whole < 0 ? null : made[whole]);
        all.add(made[i]);
        name(made[i]);
      }
    }
  }

  /** Whether figures of the other kind were left out. */
  boolean hasOthers() {
    return hasOthers;
  }

  private static boolean isFact(Measurement said) {
    return said.status() == Status.ACTUAL
        && (said.section() == null || said.section().role() != SectionRole.FURNITURE);
  }

  /**
   * The named figures by place and period, where they have two names at least, and where no nearer
   * place that was asked for has the same: a sentence alone in its paragraph is held against itself
   * once.
   */
  List<Group> groups(Nearness nearness) {
    if (named.size() < 2 || cells != (nearness == Nearness.COLUMN)) {
      return List.of();
    }
    Map<Place, List<Group.Named>> places = new LinkedHashMap<>();
    for (Group.Named one : named) {
      places
          .computeIfAbsent(Place.of(one.figure(), nearness), place -> new ArrayList<>(2))
          .add(one);
    }
    List<Group> groups = new ArrayList<>();
    for (List<Group.Named> here : places.values()) {
      if (Group.isMixed(here) && !here.equals(nearer.put(here.get(0), here))) {
        groups.add(new Group(here));
      }
    }
    return groups;
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

  /** Notes a figure by the names that it has, as far as relations ask for them. */
  private void name(Figure figure) {
    String indicator = figure.said().indicator();
    boolean bare = true;
    describe(figure);
    for (int i = described.nextSetBit(0); i >= 0; i = described.nextSetBit(i + 1)) {
      CheckRules.Described words = rules.figures.get(i);
      if (words.indicator().isEmpty() || words.indicator().equals(indicator)) {
        note(words.id(), figure);
        bare = false;
      }
    }
    // A figure that the rules describe is that and no longer its bare indicator: 上年结转 is no 新收.
    if (bare && indicator != null) {
      note(indicator, figure);
    }
  }

  private void note(String name, Figure figure) {
    if (rules.related.contains(name)) {
      named.add(new Group.Named(name, figure));
    }
  }

  /** Which of the described figures have a word in subject, predicate or right before a figure. */
  private void describe(Figure figure) {
    described.clear();
    describe(figure.said().subject(), 0, figure.said().subject().length());
    describe(figure.predicate(), 0, figure.predicate().length());
    describe(page.folded(), clauseFrom(figure, 12), Math.min(figure.start(), page.length()));
  }

  private void describe(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      WordMap.Found<BitSet> word = rules.figureWords.startingAt(text, at, to - at);
      if (word != null) {
        described.or(word.value());
      }
    }
  }

  /** Whether a digit stands in a stretch of the page. */
  boolean hasDigit(int start, int end) {
    for (int i = start; i < Math.min(end, page.length()); i++) {
      char c = page.folded().charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but marks and such words stands between two figures. */
  boolean areJoined(Figure before, Between words, Figure behind) {
    int end = Math.min(behind.start(), page.length());
    return words.fills(page.folded(), before.end(), end);
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
    return text(clauseFrom(figure, most), figure.start());
  }

  private int clauseFrom(Figure figure, int most) {
    int clause = figure.said().links().clause().start();
    int before = figure.order() > 0 ? all.get(figure.order() - 1).end() : 0;
    return Math.max(Math.max(clause, before), figure.start() - most);
  }

  /** Whether all stand within reach of each other, or in one table. */
  boolean near(List<Figure> figures) {
    boolean cells = true;
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Figure figure : figures) {
      cells &= figure.isCell();
      first = Math.min(first, figure.start());
      last = Math.max(last, figure.end());
    }
    return cells || last - first <= rules.reach;
  }
}

package org.shiju.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Measurement;
import org.shiju.model.Report;
import org.shiju.model.Span;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.ExampleSuite;

/**
 * Which figures of its text an example wants and which it got, by their places: of the two 12件 in
 * 受理12件,办结12件 the one that carries the id.
 *
 * @param wanted in the order of the example
 * @param got in text order
 */
record ExampleFigures(List<Wanted> wanted, List<Span> got) {
  private static final Set<String> QUANTITIES = Set.of("units.yaml", "guards.yaml");

  /**
   * A figure that the example wants.
   *
   * @param place where it stands; null where the text has no such
   * @param read how the pipeline read it; null where it did not, or was not asked
   */
  record Wanted(String surface, @Nullable Span place, @Nullable Measurement read) {}

  /** Whether an example gives figures of its text, as printed. */
  static boolean has(ExampleResult result) {
    return result.report() != null || QUANTITIES.contains(result.file());
  }

  static ExampleFigures of(ExampleResult result) {
    Report report = result.report();
    return report == null ? plain(result) : read(result, report);
  }

  private static ExampleFigures plain(ExampleResult result) {
    List<Wanted> wanted = new ArrayList<>();
    Set<Span> places = new HashSet<>();
    for (String surface : surfaces(result.wants())) {
      wanted.add(new Wanted(surface, place(result.text(), surface, places), null));
    }
    Set<Span> taken = new HashSet<>();
    List<Span> got = new ArrayList<>();
    for (String surface : surfaces(result.gots())) {
      Span place = place(result.text(), surface, taken);
      if (place != null) {
        got.add(place);
      }
    }
    return new ExampleFigures(wanted, got);
  }

  private static ExampleFigures read(ExampleResult result, Report report) {
    List<Measurement> open = new ArrayList<>(report.measurements());
    List<Measurement> got = open.stream().filter(m -> result.id().equals(m.indicator())).toList();
    open.removeAll(got);
    open.addAll(0, got); // a figure with the id is what is meant, before one like it
    Set<Span> places = new HashSet<>();
    List<Wanted> wanted = new ArrayList<>();
    for (String surface : surfaces(result.wants())) {
      Measurement read =
          open.stream()
              .filter(m -> m.quantity().span().of(result.text()).equals(surface))
              .findFirst()
              .orElse(null);
      open.remove(read);
      Span place = read == null ? place(result.text(), surface, places) : read.quantity().span();
      if (place != null) {
        places.add(place);
      }
      wanted.add(new Wanted(surface, place, read));
    }
    return new ExampleFigures(wanted, got.stream().map(m -> m.quantity().span()).toList());
  }

  private static List<String> surfaces(List<String> figures) {
    return figures.equals(List.of(ExampleSuite.NOTHING)) ? List.of() : figures;
  }

  /** The first place of a surface that none of the others has, which it takes. */
  private static @Nullable Span place(String text, String surface, Set<Span> taken) {
    int at = text.indexOf(surface);
    while (at >= 0) {
      Span place = new Span(at, at + surface.length());
      if (taken.add(place)) {
        return place;
      }
      at = text.indexOf(surface, at + 1);
    }
    return null;
  }

  /** The places of the wanted figures that the text has. */
  List<Span> wantedPlaces() {
    List<Span> places = new ArrayList<>();
    for (Wanted figure : wanted) {
      if (figure.place() != null) {
        places.add(figure.place());
      }
    }
    return places;
  }
}

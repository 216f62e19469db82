package org.shiju.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Indicators of figures (指标): {@code reconsideration.received} of 761宗.
 *
 * <p>To the letter, the figure begins where the gold's does and has its id; leniently, the two
 * overlap and have one id. Confusions are counted between figures that are paired leniently.
 */
final class IndicatorScorer {
  private static final Comparator<Claim> ORDER =
      Comparator.comparingInt((Claim c) -> c.extent().start()).thenComparing(Claim::id);

  private static final SortedSet<String> NONE = Collections.emptySortedSet();

  /** One id that a figure has. */
  private record Claim(Extent extent, String id) {}

  private final Scorer scorer;
  private final Sheet sheet;
  private final List<Figure> wanted;
  private final List<Figure> said;

  IndicatorScorer(Scorer scorer, List<Figure> wanted) {
    this.scorer = scorer;
    this.sheet = scorer.sheet();
    this.wanted = wanted;
    this.said = scorer.said().figures();
  }

  void score() {
    List<Claim> gold = claims(wanted, false);
    List<Claim> got = claims(said, true);
    Marks all = sheet.part(Place.INDICATOR);
    Pairing strict = Pairing.of(gold, got, (a, b) -> isSame(a, b) ? 1 : 0);
    Pairing lenient = Pairing.of(gold, got, IndicatorScorer::fit);
    count(gold, got, strict, all.strict(), false);
    count(gold, got, lenient, all.lenient(), true);
    places(gold, got);
    confusions();
  }

  /** One for each start and id; where figures are optional nothing was said. */
  private List<Claim> claims(List<Figure> figures, boolean ofResults) {
    SortedSet<Claim> claims = new TreeSet<>(ORDER);
    for (Figure figure : figures) {
      String id = figure.word(Figure.INDICATOR);
      if (!id.isEmpty() && !(ofResults && scorer.gold().isOptional(figure.extent()))) {
        claims.add(new Claim(figure.extent(), id));
      }
    }
    return List.copyOf(claims);
  }

  private static boolean isSame(Claim gold, Claim got) {
    return gold.extent.start() == got.extent.start() && gold.id.equals(got.id);
  }

  private static double fit(Claim gold, Claim got) {
    if (isSame(gold, got)) {
      return Double.MAX_VALUE;
    }
    return gold.id.equals(got.id) ? gold.extent.shared(got.extent) : 0;
  }

  private void count(
      List<Claim> gold, List<Claim> got, Pairing pairs, Tally all, boolean isLenient) {
    for (int i = 0; i < gold.size(); i++) {
      Tally one = tally(gold.get(i).id, isLenient);
      if (pairs.has(i)) {
        all.hit();
        one.hit();
      } else {
        all.miss();
        one.miss();
      }
    }
    for (int j = 0; j < got.size(); j++) {
      if (!pairs.isTaken(j)) {
        all.extra();
        tally(got.get(j).id, isLenient).extra();
      }
    }
  }

  private Tally tally(String id, boolean isLenient) {
    Marks marks = sheet.indicator(id);
    return isLenient ? marks.lenient() : marks.strict();
  }

  /** One place for what was said at a start instead of what the gold has there. */
  private void places(List<Claim> gold, List<Claim> got) {
    Map<Integer, Figure> figures = new HashMap<>();
    said.forEach(figure -> figures.put(figure.start(), figure));
    wanted.forEach(figure -> figures.put(figure.start(), figure));
    SortedMap<Integer, SortedSet<String>> want = byStart(gold);
    SortedMap<Integer, SortedSet<String>> have = byStart(got);
    SortedSet<Integer> starts = new TreeSet<>(want.keySet());
    starts.addAll(have.keySet());
    for (int start : starts) {
      Figure figure = Objects.requireNonNull(figures.get(start));
      place(figure, want.getOrDefault(start, NONE), have.getOrDefault(start, NONE));
    }
  }

  private static SortedMap<Integer, SortedSet<String>> byStart(List<Claim> claims) {
    SortedMap<Integer, SortedSet<String>> ids = new TreeMap<>();
    for (Claim claim : claims) {
      ids.computeIfAbsent(claim.extent.start(), start -> new TreeSet<>()).add(claim.id);
    }
    return ids;
  }

  private void place(Figure figure, SortedSet<String> want, SortedSet<String> have) {
    List<String> extra = new ArrayList<>(have);
    extra.removeAll(want);
    for (String id : want) {
      if (have.contains(id)) {
        judged(figure, id, id);
      } else {
        judged(figure, id, extra.isEmpty() ? null : extra.remove(0));
      }
    }
    extra.forEach(id -> judged(figure, null, id));
  }

  private void judged(Figure figure, @Nullable String want, @Nullable String have) {
    scorer.judged(
        Place.INDICATOR,
        Place.INDICATOR,
        figure.extent(),
        figure.surface(),
        want,
        have,
        want != null && want.equals(have));
  }

  private void confusions() {
    Pairing pairs = FigureScorer.pairs(wanted, said);
    for (int i = 0; i < wanted.size(); i++) {
      String got = pairs.has(i) ? told(said.get(pairs.said(i))) : "";
      confuse(wanted.get(i).word(Figure.INDICATOR), got);
    }
    for (int j = 0; j < said.size(); j++) {
      if (!pairs.isTaken(j)) {
        confuse("", told(said.get(j)));
      }
    }
  }

  private String told(Figure figure) {
    return scorer.gold().isOptional(figure.extent()) ? "" : figure.word(Figure.INDICATOR);
  }

  private void confuse(String gold, String got) {
    if (!gold.equals(got)) {
      sheet.confuse(gold, got);
    }
  }
}

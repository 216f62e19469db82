package org.shiju.evaluate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures, their quantities and their attributes (数据及其属性).
 *
 * <p>Leniently, a figure of the gold and one that was said are the same where they overlap, each at
 * most once: those with the same extent first, then those that share most characters, then the
 * earliest. Their quantity is right where the values are, whatever the unit: 12 for 12万件 is the
 * same figure with another value. Attributes are judged where the figure was found to the letter.
 */
final class FigureScorer {
  private final Scorer scorer;
  private final Gold gold;
  private final Sheet sheet;
  private final List<Figure> wanted;
  private final List<Figure> said;

  FigureScorer(Scorer scorer, List<Figure> wanted) {
    this.scorer = scorer;
    this.gold = scorer.gold();
    this.sheet = scorer.sheet();
    this.wanted = wanted;
    this.said = scorer.said().figures();
  }

  void score() {
    strict();
    lenient();
  }

  private void strict() {
    Tally span = sheet.part(Place.SPAN).strict();
    Tally quantity = sheet.part(Place.QUANTITY).strict();
    Map<Extent, Figure> byExtent = new HashMap<>();
    said.forEach(figure -> byExtent.put(figure.extent(), figure));
    Set<Extent> known = new HashSet<>();
    for (Figure figure : wanted) {
      known.add(figure.extent());
      Figure got = byExtent.get(figure.extent());
      String surface = figure.surface();
      judged(Place.SPAN, Place.SPAN, figure, surface, got == null ? null : surface, got != null);
      if (got == null) {
        span.miss();
        quantity.miss();
      } else {
        span.hit();
        boolean right = hasValue(figure, got) && hasUnit(figure, got);
        quantity.answer(right);
        judged(Place.QUANTITY, "value", figure, figure.amount(), got.amount(), right);
        attributes(figure, got);
      }
    }
    for (Figure figure : said) {
      if (!known.contains(figure.extent()) && !gold.isOptional(figure.extent())) {
        span.extra();
        quantity.extra();
        judged(Place.SPAN, Place.SPAN, figure, null, figure.surface(), false);
      }
    }
  }

  private void attributes(Figure figure, Figure got) {
    for (String name : Figure.ATTRIBUTES) {
      String want = figure.word(name);
      String have = got.word(name);
      boolean right =
          switch (name) {
            case Figure.SUBJECT -> Likeness.holds(want, have);
            case Figure.SCOPE -> want.equals(have) || !want.isEmpty() && Likeness.holds(want, have);
            default -> want.equals(have);
          };
      judged(Place.ATTRIBUTES, name, figure, want, have, right);
      if (!want.isEmpty() || !have.isEmpty() || !isOftenAbsent(name)) {
        sheet.share(name, right);
      }
    }
  }

  /** What most figures lack is counted only where one of the two has it. */
  private static boolean isOftenAbsent(String attribute) {
    return attribute.equals(Figure.PERIOD)
        || attribute.equals(Figure.SCOPE)
        || attribute.equals(Figure.ROLE);
  }

  private void lenient() {
    Tally span = sheet.part(Place.SPAN).lenient();
    Tally quantity = sheet.part(Place.QUANTITY).lenient();
    Pairing pairs = pairs(wanted, said);
    for (int i = 0; i < wanted.size(); i++) {
      if (pairs.has(i)) {
        span.hit();
        quantity.answer(hasValue(wanted.get(i), said.get(pairs.said(i))));
      } else {
        span.miss();
        quantity.miss();
      }
    }
    for (int j = 0; j < said.size(); j++) {
      if (!pairs.isTaken(j) && !gold.isOptional(said.get(j).extent())) {
        span.extra();
        quantity.extra();
      }
    }
  }

  /** Figures that overlap, those with the same extent first. */
  static Pairing pairs(List<Figure> wanted, List<Figure> said) {
    return Pairing.of(wanted, said, FigureScorer::fit);
  }

  private static double fit(Figure figure, Figure got) {
    return figure.extent().equals(got.extent())
        ? Double.MAX_VALUE
        : figure.extent().shared(got.extent());
  }

  private static boolean hasValue(Figure figure, Figure got) {
    return figure.value().compareTo(got.value()) == 0
        && (figure.valueMax() == null || isSame(figure.valueMax(), got.valueMax()));
  }

  private static boolean isSame(BigDecimal wanted, @Nullable BigDecimal got) {
    return got != null && wanted.compareTo(got) == 0;
  }

  /** A gold that names no unit leaves it open. */
  private static boolean hasUnit(Figure figure, Figure got) {
    String unit = figure.word(Figure.UNIT);
    return unit.isEmpty() || unit.equals(got.word(Figure.UNIT));
  }

  private void judged(
      String part,
      String kind,
      Figure figure,
      @Nullable String want,
      @Nullable String have,
      boolean right) {
    scorer.judged(part, kind, figure.extent(), figure.surface(), want, have, right);
  }
}

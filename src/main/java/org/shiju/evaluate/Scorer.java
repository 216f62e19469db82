package org.shiju.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a document says against its gold (评测).
 *
 * <p>To the letter (strict): a figure is found where start and end are the gold's; its quantity is
 * right where value and unit are; an indicator where the figure begins at the same place; a heading
 * where start and level are; a check where operands and status are. Leniently, what overlaps is the
 * same figure, see {@link FigureScorer} and its neighbours. Optional rows are neither wanted nor
 * wrong.
 */
final class Scorer {
  private static final int HEAD = 20;

  private final Gold gold;
  private final Said said;
  private final Sheet sheet = new Sheet();

  private Scorer(Gold gold, Said said) {
    this.gold = gold;
    this.said = said;
  }

  static Sheet score(Gold gold, Said said) {
    return new Scorer(gold, said).score();
  }

  private Sheet score() {
    for (Figure figure : said.surfaces()) {
      String there = gold.text().slice(figure.start(), figure.extent().end());
      if (!there.equals(figure.surface())) {
        sheet.ungrounded();
        wrong(Place.SPAN, "ungrounded", figure.extent(), there, null, figure.surface());
      }
    }
    List<Figure> wanted = gold.figures();
    if (wanted != null) {
      new FigureScorer(this, wanted).score();
      new IndicatorScorer(this, wanted).score();
    }
    new OutlineScorer(this).score();
    new MetadataScorer(this).score();
    new CheckScorer(this).score();
    return sheet;
  }

  Gold gold() {
    return gold;
  }

  Said said() {
    return said;
  }

  Sheet sheet() {
    return sheet;
  }

  /** Notes one thing that was judged. */
  void judged(
      String part,
      String kind,
      Extent extent,
      String surface,
      @Nullable String wanted,
      @Nullable String got,
      boolean right) {
    if (right) {
      sheet.place(new Place(part, kind, extent.start(), surface, wanted, got, 0, ""));
    } else {
      wrong(part, kind, extent, surface, wanted, got);
    }
  }

  private void wrong(
      String part,
      String kind,
      Extent extent,
      String surface,
      @Nullable String wanted,
      @Nullable String got) {
    String around = gold.text().around(extent.start(), extent.end());
    sheet.place(new Place(part, kind, extent.start(), surface, wanted, got, 1, around));
  }

  /** The line that begins somewhere, or its first characters. */
  Extent line(int start) {
    return new Extent(start, gold.text().lineEnd(start, HEAD));
  }
}

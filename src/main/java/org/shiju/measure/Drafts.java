package org.shiju.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Quantity;
import org.shiju.model.Span;

/**
 * The figures of a paragraph with what is known of each so far, found by their place: most are
 * asked for in text order, and a paragraph may be one list of thousands.
 */
final class Drafts {
  private final Quantity[] figures;
  private final @Nullable Draft[] drafts;
  private final Span paragraph;

  /** How many figures the document has before these: m18 is the first behind 17. */
  private final int before;

  /** The figure asked for last. */
  private int last;

  Drafts(List<Quantity> figures, Span paragraph, int before) {
    this.figures = figures.toArray(new Quantity[0]);
    this.drafts = new Draft[this.figures.length];
    this.paragraph = paragraph;
    this.before = before;
  }

  /** What is known of a figure; before its clause is read, nothing but its place. */
  Draft of(Quantity figure) {
    int order = order(figure);
    Draft known = drafts[order];
    return known == null ? begin(order, paragraph) : known;
  }

  /** Begins anew with a figure, in its clause. */
  Draft begin(Quantity figure, Span clause) {
    return begin(order(figure), clause);
  }

  private Draft begin(int order, Span clause) {
    Draft draft = new Draft(figures[order], "m" + (before + order + 1), clause);
    drafts[order] = draft;
    return draft;
  }

  private int order(Quantity figure) {
    if (figures[last] != figure) {
      boolean next = last + 1 < figures.length && figures[last + 1] == figure;
      last = next ? last + 1 : search(figure);
    }
    return last;
  }

  private int search(Quantity figure) {
    int low = 0;
    int high = figures.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (figures[middle].span().start() < figure.span().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    while (figures[low] != figure) {
      low++; // of figures that begin at one place
    }
    return low;
  }
}

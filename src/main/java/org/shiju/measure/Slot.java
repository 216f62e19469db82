package org.shiju.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Quantity;
import org.shiju.model.Span;

/**
 * A clause with the figures that stand in it directly; figures in its brackets belong to clauses of
 * their own.
 *
 * <p>结案7件(3起维持,2起撤销) is the clause 结案7件 with one figure, and two clauses owned by that figure.
 */
final class Slot {
  /** How far a reading goes from its figure. */
  static final int REACH = 120;

  final Span span;

  /** Where the first bracket with a figure begins, or the clause ends. */
  final int headEnd;

  final int depth;
  final @Nullable Quantity owner;
  final List<Figure> figures;

  Slot(Span span, int headEnd, int depth, @Nullable Quantity owner, List<Figure> figures) {
    this.span = span;
    this.headEnd = headEnd;
    this.depth = depth;
    this.owner = owner;
    this.figures = figures;
  }

  /**
   * A figure with the text at its two sides.
   *
   * @param left from the end of the figure before (or of its bracket, or the clause start) to this
   *     figure's bound words
   * @param right from behind this figure's bound words to the next figure, its bracket or the
   *     clause end
   * @param nextFollows whether another figure of the clause ends the right side
   */
  record Figure(Quantity quantity, Span left, Span right, boolean nextFollows) {}

  /** The end of a stretch, or its start, as far as a reading goes. */
  static Span clip(Span span, boolean keepEnd) {
    if (span.length() <= REACH) {
      return span;
    }
    return keepEnd
        ? new Span(span.end() - REACH, span.end())
        : new Span(span.start(), span.start() + REACH);
  }
}

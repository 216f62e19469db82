package org.shiju.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Quantity;
import org.shiju.model.Span;
import org.shiju.text.Chars;

/**
 * Cuts a sentence into clauses at commas, semicolons and colons, with brackets that hold figures as
 * clauses of their own, owned by the figure before them.
 *
 * <p>Quotations, 《titles》 and brackets without a figure are opaque: 县(市、区)报备文件23件 is one clause.
 * Clauses come in text order; a clause that a bracket interrupts comes before the bracket's.
 */
final class ClauseSplitter {
  private static final Chars ENDS = Chars.of(",;:");

  /** What ends a clause or opens what holds such marks. */
  private static final Chars MARKS = Chars.of(",;:(“《「");

  /** Figures for which a clause has room at first. */
  private static final int FEW = 3;

  private final String folded;
  private final List<Quantity> quantities;
  private final Closings closings;
  private final List<Slot> slots = new ArrayList<>();

  private ClauseSplitter(String folded, List<Quantity> quantities, Closings closings) {
    this.folded = folded;
    this.quantities = quantities;
    this.closings = closings;
  }

  /** The clauses of a sentence that holds these quantities. */
  static List<Slot> split(
      String folded, Span sentence, List<Quantity> quantities, Closings closings) {
    ClauseSplitter splitter = new ClauseSplitter(folded, quantities, closings);
    splitter.split(sentence.start(), sentence.end(), 0, null);
    return splitter.slots;
  }

  private void split(int start, int end, int depth, @Nullable Quantity owner) {
    int clauseStart = start;
    int i = start;
    int next = firstFrom(start);
    int nextAt = startOf(next, end);
    List<Span> holes = new ArrayList<>(0);
    while (i < end) {
      char c = folded.charAt(i);
      while (nextAt < i) {
        nextAt = startOf(++next, end);
      }
      if (nextAt == i) {
        i = Math.min(quantities.get(next).span().end(), end);
        continue;
      }
      if (!MARKS.has(c)) {
        i++;
        continue;
      }
      int opaque = closings.end(i, end);
      if (opaque > i) {
        i = opaque + 1;
      } else if (c == '(') {
        int close = Sentences.bracketEnd(folded, i, end);
        if (close < 0) {
          i++;
        } else {
          if (depth < 3 && firstIn(i, close) != null) {
            holes.add(new Span(i, close + 1));
          }
          i = close + 1;
        }
      } else if (ENDS.has(c)) {
        clause(clauseStart, i, depth, owner, holes);
        holes = holes.isEmpty() ? holes : new ArrayList<>(0);
        clauseStart = ++i;
      } else {
        i++;
      }
    }
    clause(clauseStart, end, depth, owner, holes);
  }

  /** Where a figure begins; {@code end} behind the last one. */
  private int startOf(int figure, int end) {
    return figure < quantities.size() ? quantities.get(figure).span().start() : end;
  }

  private void clause(int start, int end, int depth, @Nullable Quantity owner, List<Span> holes) {
    if (start >= end) {
      return;
    }
    int first = firstFrom(start);
    if (startOf(first, end) >= end) {
      slots.add(new Slot(new Span(start, end), end, depth, owner, List.of()));
      return;
    }
    List<Slot.Figure> figures = new ArrayList<>(FEW);
    slots.add(
        new Slot(
            new Span(start, end),
            holes.isEmpty() ? end : holes.get(0).start(),
            depth,
            owner,
            figures));
    int from = start;
    int hole = 0;
    List<Quantity> own = direct(first, end, holes);
    for (int k = 0; k < own.size(); k++) {
      Quantity quantity = own.get(k);
      while (hole < holes.size() && holes.get(hole).end() <= quantity.span().start()) {
        int behind = holes.get(hole).end();
        bracket(holes.get(hole), depth, k > 0 ? own.get(k - 1) : owner);
        from = Math.max(from, behind);
        hole++;
      }
      int leftEnd = Math.max(from, quantity.outer().start());
      boolean next = k + 1 < own.size();
      int rightEnd = next ? own.get(k + 1).outer().start() : end;
      if (hole < holes.size() && holes.get(hole).start() < rightEnd) {
        rightEnd = holes.get(hole).start();
        next = false;
      }
      int rightStart = Math.min(quantity.outer().end(), rightEnd);
      figures.add(
          new Slot.Figure(
              quantity,
              new Span(from, leftEnd),
              new Span(rightStart, Math.max(rightStart, rightEnd)),
              next));
      from = Math.max(from, quantity.outer().end());
    }
    for (; hole < holes.size(); hole++) {
      bracket(holes.get(hole), depth, own.isEmpty() ? owner : own.get(own.size() - 1));
    }
  }

  private void bracket(Span hole, int depth, @Nullable Quantity owner) {
    split(hole.start() + 1, hole.end() - 1, depth + 1, owner);
  }

  private List<Quantity> direct(int first, int end, List<Span> holes) {
    List<Quantity> own = new ArrayList<>(FEW);
    int hole = 0;
    for (int k = first; k < quantities.size() && quantities.get(k).span().start() < end; k++) {
      Quantity quantity = quantities.get(k);
      while (hole < holes.size() && holes.get(hole).end() <= quantity.span().start()) {
        hole++;
      }
      if (hole == holes.size() || !holes.get(hole).covers(quantity.span())) {
        own.add(quantity);
      }
    }
    return own;
  }

  private @Nullable Quantity firstIn(int start, int end) {
    int k = firstFrom(start);
    return k < quantities.size() && quantities.get(k).span().start() < end
        ? quantities.get(k)
        : null;
  }

  /** Index of the first quantity that starts at or behind a place. */
  private int firstFrom(int at) {
    int low = 0;
    int high = quantities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quantities.get(middle).span().start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

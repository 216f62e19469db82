package org.shiju.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Span;

/**
 * The times that a sentence names, in text order, and what they are said of: 2023年收到12件,2022年收到9件.
 *
 * <p>A sentence may name as many times as figures, where a page has no full stops; each figure
 * looks only at those beside it.
 */
final class Times {
  private static final int OWN = 4; // characters from the end of 2023年的 to its figure

  private final List<Periods.Named> times;
  private final String folded;

  Times(List<Periods.Named> times, String folded) {
    this.times = times;
    this.folded = folded;
  }

  /** Sets the figure's period and returns the one that later figures start from. */
  Periods.@Nullable Named tell(
      Draft draft, Slot slot, Slot.Figure figure, Periods.@Nullable Named carried) {
    Periods.@Nullable Named before = slot.depth > 0 ? endingAt(slot.span.start() - 1) : null;
    if (before != null) {
      draft.period = before;
    }
    int at = figure.quantity().span().start();
    int left = figure.left().start();
    Periods.Named period = carried;
    for (int i = endingBehind(left); i < times.size() && times.get(i).start() < at; i++) {
      Periods.Named time = times.get(i);
      if (time.end() > at) {
        continue;
      }
      if (time.start() < left) {
        boolean straddles = time.start() >= slot.span.start() && draft.period == null;
        period = straddles && !time.base() ? time : period;
      } else if (folded.startsWith("的", time.end()) && at - time.end() < OWN) {
        draft.period = time;
      } else if (!time.base()) {
        period = time;
      }
    }
    if (draft.period == null) {
      draft.period = period;
    }
    return period;
  }

  /** The last time of a clause; the one carried so far where it names none. */
  Periods.@Nullable Named last(Span clause, Periods.@Nullable Named carried) {
    for (int i = endingBehind(clause.end()) - 1; i >= 0; i--) {
      Periods.Named time = times.get(i);
      if (time.start() < clause.start()) {
        break;
      }
      if (!time.base()) {
        return time;
      }
    }
    return carried;
  }

  private Periods.@Nullable Named endingAt(int place) {
    int i = endingBehind(place) - 1;
    return i >= 0 && times.get(i).end() == place ? times.get(i) : null;
  }

  /** The first time that ends behind a place; how many there are where none does. */
  private int endingBehind(int place) {
    int from = 0;
    int to = times.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (times.get(middle).end() > place) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}

package org.shiju.measure;

import static org.shiju.measure.Words.NORMS;
import static org.shiju.measure.Words.TARGETS;

import org.shiju.model.Bound;
import org.shiju.model.Quantity;

/** Whether a figure is wanted rather than reached (目标值): 力争达到98%, 不得低于95%, 要求的80%. */
final class Targets {
  private final String folded;
  private final Language language;

  Targets(String folded, Language language) {
    this.folded = folded;
    this.language = language;
  }

  boolean isTarget(int clauseStart, Quantity quantity) {
    int at = quantity.span().start();
    String before = folded.substring(Math.max(clauseStart, at - Slot.REACH), at);
    int last = before.length() - 1;
    while (last >= 0 && !language.begins(TARGETS, before, last)) {
      last--;
    }
    if (last >= 0 && before.indexOf("实际", last) < 0) {
      return true;
    }
    if (before.endsWith("的")
        && language.endsWith(NORMS, before.substring(0, before.length() - 1))) {
      return true; // 要求的80%
    }
    boolean bounded =
        quantity.bound() == Bound.AT_LEAST
            || quantity.bound() == Bound.AT_MOST
            || quantity.bound() == Bound.LESS_THAN;
    return bounded && language.list(NORMS).stream().anyMatch(before::contains);
  }
}

package org.shiju.measure;

import static org.shiju.measure.Words.GAPS;
import static org.shiju.measure.Words.NORMS;
import static org.shiju.measure.Words.TARGETS;

import org.shiju.model.Bound;
import org.shiju.model.Quantity;

/** Whether a figure is wanted rather than reached (目标值): 力争达到98%, 不得低于95%, 要求的80%. */
final class Targets {
  private static final String AIM = "目标";
  private static final int AIM_REACH = 5;
  private final String folded;
  private final Language language;

  /** The stretch in which the last search that found no word for a target looked. */
  private int emptyFrom;

  private int emptyTo;

  Targets(String folded, Language language) {
    this.folded = folded;
    this.language = language;
  }

  /** 比70%的目标低|5个百分点: the figure tells how far the target is. */
  private boolean isGap(String since) {
    return language.list(GAPS).stream().anyMatch(since::contains);
  }

  /** 年度目标(|5500人). */
  private boolean opensBracketOf(int at) {
    return at > AIM.length() + 1 && folded.startsWith(AIM + "(", at - AIM.length() - 1);
  }

  /** 85%|的年度目标. */
  private boolean followedByAim(Quantity quantity) {
    int end = quantity.span().end();
    if (!folded.startsWith("的", end)) {
      return false;
    }
    int limit = Math.min(end + AIM_REACH + AIM.length(), folded.length());
    return folded.substring(end, limit).contains(AIM);
  }

  /**
   * Where the last word for a target within a stretch begins, or -1. The figures of a clause ask
   * for stretches that overlap: what was found empty is left out, but for a word across its end.
   */
  private int last(int from, int at) {
    boolean overlaps = from >= emptyFrom && from <= emptyTo;
    int unread = overlaps ? Math.max(from, emptyTo - language.longest(TARGETS) + 1) : from;
    int last = language.last(TARGETS, folded, unread, at);
    if (last < 0) {
      emptyFrom = from;
      emptyTo = at;
    }
    return last;
  }

  boolean isTarget(int clauseStart, Quantity quantity) {
    int at = quantity.span().start();
    int from = Math.max(clauseStart, at - Slot.REACH);
    int last = last(from, at);
    if (last >= from) {
      String since = folded.substring(last, at);
      return !since.contains("实际") && !(since.startsWith(AIM) && isGap(since));
    }
    if (opensBracketOf(at) || followedByAim(quantity)) {
      return true;
    }
    if (at > from && folded.charAt(at - 1) == '的') {
      int norm = language.ends(NORMS, folded, at - 1);
      if (norm > 0 && at - 1 - norm >= from) {
        return true; // 要求的80%
      }
    }
    boolean bounded =
        quantity.bound() == Bound.AT_LEAST
            || quantity.bound() == Bound.AT_MOST
            || quantity.bound() == Bound.LESS_THAN;
    return bounded && language.holds(NORMS, folded, from, at);
  }
}

package org.shiju.measure;

import static org.shiju.measure.Words.BODIES;
import static org.shiju.measure.Words.COMPOUNDS;
import static org.shiju.measure.Words.DIVIDED;
import static org.shiju.measure.Words.GENERIC;

import org.jspecify.annotations.Nullable;

/**
 * What a figure behind 其中, in a bracket or behind a colon is a part of, and what it is called then.
 */
final class Wholes {
  /** 民事, 县级: longer words are names of their own. */
  private static final int LONGEST_ADJECTIVE = 3;

  /** 城市管理, 食药安全: before 案件 and the like. */
  private static final int LONGEST_FIELD = 6;

  /** A longer name is not said again behind each part. */
  private static final int LONGEST_WHOLE = 14;

  private final Language language;

  Wholes(Language language) {
    this.language = language;
  }

  /**
   * The whole of a part.
   *
   * @param whole what the list before it is a part of; null where the list begins here
   */
  @Nullable Draft of(Draft part, @Nullable Draft whole, Memory memory) {
    if (language.per(part.subject) != null) {
      return null; // an average is no part of an average
    }
    return whole == null || whole == memory.whole
        ? memory.wholeFor(part)
        : memory.wholeInList(part, whole);
  }

  /**
   * 其中民事1120件, 其中城市管理684宗: a part named by one short word, or of cases by a field, takes the
   * whole's name behind it.
   */
  void nameInFull(Draft part, Draft whole, Memory memory) {
    boolean bare =
        part.pattern.equals("subject-number")
            && !language.endsWith(GENERIC, part.subject)
            && (part.subject.length() <= LONGEST_ADJECTIVE || isField(part, whole));
    boolean sameUnit = part.quantity.unit().equals(whole.quantity.unit());
    boolean staff =
        part.pattern.equals("subject-number")
            && sameUnit
            && part.countsPersons()
            && !part.subject.contains(whole.subject)
            && (language.agent(part.subject, part.subject.length()) > 0
                || "会心站所室".indexOf(part.subject.charAt(part.subject.length() - 1)) >= 0);
    if (staff && whole.subject.length() <= LONGEST_WHOLE) {
      part.subject += whole.subject; // 专职调解员1.9万人,其中行专调委会3402人
      return;
    }
    if (bare
        && sameUnit
        && whole.subject.length() <= LONGEST_WHOLE
        && !whole.subject.contains(part.subject)) {
      String named = part.subject + whole.subject;
      memory.thing = memory.thing.equals(part.subject) ? whole.subject : memory.thing;
      part.subject = named;
    }
  }

  /** 道路运输 of 案件: a field by which cases are divided, and no act of its own (行政许可). */
  private boolean isField(Draft part, Draft whole) {
    return part.subject.length() <= LONGEST_FIELD
        && language.endsWith(DIVIDED, whole.subject)
        && !language.has(COMPOUNDS, part.subject)
        && !language.endsWith(BODIES, part.subject);
  }
}

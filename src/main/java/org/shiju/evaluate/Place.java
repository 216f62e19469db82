package org.shiju.evaluate;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was judged: the subject of the figure 31件 at 4082.
 *
 * @param part one of {@link #PARTS}, by which errors are counted
 * @param kind what is judged: span, value, an attribute, indicator, heading, section, check, a
 *     field of the metadata, or ungrounded
 * @param start in characters of the text
 * @param surface what stands there, or the operands of a check
 * @param gold null for what the gold does not have
 * @param said null for what was not said
 * @param wrong 0 where it is right; else how much is wrong: characters of a section, 1 of all
 *     others
 * @param around some of the text, where it is wrong
 */
record Place(
    String part,
    String kind,
    int start,
    String surface,
    @Nullable String gold,
    @Nullable String said,
    int wrong,
    String around) {
  static final String SPAN = "span";
  static final String QUANTITY = "quantity";
  static final String ATTRIBUTES = "attributes";
  static final String INDICATOR = "indicator";
  static final String HEADING = "heading";
  static final String SECTION = "section";
  static final String METADATA = "metadata";
  static final String CHECK = "check";

  static final List<String> PARTS =
      List.of(SPAN, QUANTITY, ATTRIBUTES, INDICATOR, HEADING, SECTION, METADATA, CHECK);

  static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::start)
          .thenComparing(p -> PARTS.indexOf(p.part))
          .thenComparing(Place::kind)
          .thenComparing(Place::surface)
          .thenComparing(p -> String.valueOf(p.gold))
          .thenComparing(p -> String.valueOf(p.said));

  /** What another judgement of the same thing has in common with it. */
  record Key(String kind, int start, String surface, @Nullable String gold) {}

  Key key() {
    return new Key(kind, start, surface, gold);
  }

  boolean isWrong() {
    return wrong > 0;
  }

  /** Whether it was said and the gold has no such thing. */
  boolean isExtra() {
    return gold == null && isWrong();
  }
}

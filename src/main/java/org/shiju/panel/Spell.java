package org.shiju.panel;

import org.shiju.model.Period;

/** How much of its year a mention covers: 2023年 all of it, 2023年1至11月 eleven months. */
final class Spell {
  private static final String WHOLE = "year";

  private Spell() {}

  static boolean isWholeYear(Mention mention) {
    return Period.isWhole(mention.period(), mention.year());
  }

  /** The same text for the same spell of two years: {@code Y-01/Y-11}. */
  static String of(Mention mention) {
    String period = mention.period();
    return period == null || isWholeYear(mention)
        ? WHOLE
        : period.replace(String.valueOf(mention.year()), "Y");
  }
}

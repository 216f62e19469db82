package org.shiju.panel;

import java.util.Locale;

/**
 * What a report says of the year before, or of the way from there: 同比增长21.2%, 比上年增加12件, 上年为50件.
 *
 * @param form what it states
 * @param figure the figure, with the indicator and the year of the report
 * @param direction 1 for growth, -1 for decline
 * @param beside the figure that grew; for a value of the year before, the figure itself
 */
record Statement(Form form, Mention figure, int direction, Mention beside) {
  /** What is stated. */
  enum Form {
    /** 同比增长21.2%. */
    GROWTH_RATE,
    /** 同比提高3.2个百分点. */
    GROWTH_POINTS,
    /** 比上年增加12件. */
    GROWTH_AMOUNT,
    /** 上年为50件. */
    PRIOR_VALUE;

    /** The name in the output: {@code growth_rate}. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

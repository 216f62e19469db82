package org.shiju.indicator;

/** Looks on while a figure's rule is decided; the mapper itself is watched by nobody. */
interface Watch {
  Watch NOBODY = new Watch() {};

  /**
   * Subject and predicate were read.
   *
   * @param among the rules that the figure's unit admits
   */
  default void read(Matches matches, long[] among) {}

  /** The other conditions of a rule are about to be asked. */
  default void begins() {}

  /** They were asked. */
  default void decided(IndicatorRule rule, boolean fires) {}

  default void won(IndicatorRule rule) {}
}

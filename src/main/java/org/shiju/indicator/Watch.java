package org.shiju.indicator;

/** Looks on while a figure's rule is decided; the mapper itself is watched by nobody. */
interface Watch {
  Watch NOBODY = new Watch() {};

  /** The conditions of a rule are about to be asked. */
  default void begins() {}

  /**
   * A rule's words in subject and predicate were asked.
   *
   * @param full whether all that call it up were found
   */
  default void near(IndicatorRule rule, boolean full) {}

  /** The rest of a rule's conditions was asked. */
  default void far(IndicatorRule rule, boolean fires) {}

  default void won(IndicatorRule rule) {}
}

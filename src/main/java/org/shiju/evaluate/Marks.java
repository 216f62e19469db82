package org.shiju.evaluate;

import java.util.function.ToDoubleFunction;

/**
 * One thing judged twice: to the letter, and with what nearly fits let pass. The average is the
 * mean of the two, as annotation tools have it.
 */
record Marks(Tally strict, Tally lenient) {
  Marks() {
    this(new Tally(), new Tally());
  }

  void add(Marks other) {
    strict.add(other.strict);
    lenient.add(other.lenient);
  }

  double average(ToDoubleFunction<Tally> share) {
    return (share.applyAsDouble(strict) + share.applyAsDouble(lenient)) / 2;
  }
}

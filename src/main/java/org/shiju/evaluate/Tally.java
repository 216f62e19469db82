package org.shiju.evaluate;

/** Hits and misses of one thing, and their shares (精确率、召回率、F1). */
final class Tally {
  private int tp;
  private int fp;
  private int fn;

  /** One that is in the gold and was said. */
  void hit() {
    tp++;
  }

  /** One that was said and is not in the gold. */
  void extra() {
    fp++;
  }

  /** One that is in the gold and was not said. */
  void miss() {
    fn++;
  }

  /** One answer to one of the gold: right, or wrong and so missed too. */
  void answer(boolean right) {
    if (right) {
      tp++;
    } else {
      fp++;
      fn++;
    }
  }

  void add(Tally other) {
    tp += other.tp;
    fp += other.fp;
    fn += other.fn;
  }

  int tp() {
    return tp;
  }

  int fp() {
    return fp;
  }

  int fn() {
    return fn;
  }

  int errors() {
    return fp + fn;
  }

  /** Of what was said, how much is right; 1 where nothing was wanted and nothing said. */
  double precision() {
    return tp + fp == 0 ? (fn == 0 ? 1 : 0) : (double) tp / (tp + fp);
  }

  /** Of what was wanted, how much was said; 1 where nothing was wanted. */
  double recall() {
    return tp + fn == 0 ? 1 : (double) tp / (tp + fn);
  }

  double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}

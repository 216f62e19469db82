package org.shiju.evaluate;

/**
 * How many of those judged are right.
 *
 * @param of never 0
 */
record Share(int right, int of) {
  Share plus(Share other) {
    return new Share(right + other.right, of + other.of);
  }

  double accuracy() {
    return (double) right / of;
  }
}

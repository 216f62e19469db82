package org.shiju.indicator;

/** A text of a measurement in which rule words are looked for. */
enum Source {
  SUBJECT,
  PREDICATE,
  WHOLE,
  CONTEXT,
  SCOPE,
  LEFT,
  CLAUSE,
  SENTENCE;

  /** Its bit in a set of sources. */
  int bit() {
    return 1 << ordinal();
  }
}

package org.shiju.indicator;

import java.util.Locale;

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

  /** The name in an explanation: {@code context}. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its bit in a set of sources. */
  int bit() {
    return 1 << ordinal();
  }
}

package org.shiju.indicator;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What figures are called, read once: reports count the same things again and again. Of two names
 * that share a place the later one stays. Thread-safe.
 */
final class NamesRead {
  /** Names kept at most, a power of two; each takes some hundred bytes. */
  private static final int MOST = 2048;

  /** Characters of a name at most; longer ones come once. */
  private static final int LONGEST = 80;

  private final RuleSet rules;
  private final AtomicReferenceArray<Named> kept = new AtomicReferenceArray<>(MOST);

  NamesRead(RuleSet rules) {
    this.rules = rules;
  }

  Named of(String subject, String predicate) {
    if (subject.length() + predicate.length() > LONGEST) {
      return Named.of(subject, predicate, rules);
    }
    int hash = 31 * subject.hashCode() + predicate.hashCode();
    int place = (hash ^ hash >>> 16) & MOST - 1;
    Named known = kept.getPlain(place);
    if (known == null || !known.isOf(subject, predicate)) {
      known = Named.of(subject, predicate, rules);
      kept.set(place, known);
    }
    return known;
  }
}

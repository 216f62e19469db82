package org.shiju.coverage;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Measurement;

/**
 * A figure without an indicator (未归入指标的数据).
 *
 * @param what what it counts, by which such figures are grouped
 * @param nearest the rule that came nearest to taking it; null where none was called up
 * @param failure the line of that rule that spoke against it
 */
record Unmapped(What what, @Nullable String nearest, @Nullable String failure, Quoted example) {
  /** Subject, predicate and unit: 企业, 走访, 家次. */
  record What(String subject, String predicate, String unit, String kind) {
    static What of(Measurement m) {
      return new What(
          m.subject(),
          Objects.requireNonNullElse(m.predicate(), ""),
          m.quantity().unit(),
          m.quantity().kind().label());
    }
  }
}

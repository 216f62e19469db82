package org.shiju.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.ChangeRole;
import org.shiju.model.Measurement;
import org.shiju.model.Quantity;
import org.shiju.model.Span;

/** What is known so far of one figure; the linker fills it and makes the measurement. */
final class Draft {
  final Quantity quantity;
  final String id;
  final Span clause;
  String subject = "";
  @Nullable String predicate;
  @Nullable String scope;
  @Nullable ChangeRole role;
  Periods.@Nullable Named period;
  @Nullable Draft whole;
  Measurement.@Nullable Cell cell;
  final List<String> context = new ArrayList<>();
  boolean target;
  boolean share;
  boolean growth;

  /** The subject as its clause says it, before it was named in full; empty where it was not. */
  String said = "";

  /** What later figures take up, where the subject says only which of them (败诉案件); else null. */
  @Nullable String thing;

  String pattern = "inherited";

  Draft(Quantity quantity, String id, Span clause) {
    this.quantity = quantity;
    this.id = id;
    this.clause = clause;
  }

  /** Keeps the subject as it is said, since it is about to be named in full. */
  void keepSaid() {
    said = said.isEmpty() ? subject : said;
  }

  /** Whether it is counted as what is handled is: 件, 宗, 起. */
  boolean countsCases() {
    String unit = quantity.unit();
    return unit.length() == 1 && "件宗起".contains(unit);
  }

  /** Whether it is counted as persons are: 人, 名, 位, 人次. */
  boolean countsPersons() {
    String unit = quantity.unit();
    return !unit.isEmpty() && "人名位".indexOf(unit.charAt(0)) >= 0;
  }
}

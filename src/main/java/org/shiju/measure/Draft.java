package org.shiju.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.ChangeRole;
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
  @Nullable String period;
  @Nullable Draft whole;
  final List<String> context = new ArrayList<>();
  boolean target;
  boolean share;
  boolean growth;
  String pattern = "inherited";

  Draft(Quantity quantity, String id, Span clause) {
    this.quantity = quantity;
    this.id = id;
    this.clause = clause;
  }
}

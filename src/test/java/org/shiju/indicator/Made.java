package org.shiju.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Bound;
import org.shiju.model.ChangeRole;
import org.shiju.model.Kind;
import org.shiju.model.Measurement;
import org.shiju.model.Page;
import org.shiju.model.Quantity;
import org.shiju.model.Span;
import org.shiju.model.Status;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/** A measurement made by hand, as the linking stage would hand it over, on a page of its own. */
record Made(Page page, Measurement measurement) {
  static final Set<String> PACKS = Set.of("rule-of-law");

  static Rules rules() {
    try {
      return Rules.fromFolder(Path.of("rules"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A figure 1 (0 where the unit is empty) said of a subject.
   *
   * @param context earlier topics, nearest first
   */
  static Made of(String subject, String predicate, String unit, String kind, List<String> context) {
    Page page = Fold.page(String.join("，", context) + "，" + subject + predicate + "1" + unit);
    return new Made(page, measurement(page, subject, predicate, unit, kind, context));
  }

  Made inScope(String scope) {
    Measurement m = measurement;
    return with(m.role(), m.period(), scope, m.links().partOf());
  }

  Made as(@Nullable ChangeRole role, @Nullable String period) {
    return with(role, period, measurement.scope(), measurement.links().partOf());
  }

  Made partOf(String id) {
    return with(measurement.role(), measurement.period(), measurement.scope(), id);
  }

  private Made with(
      @Nullable ChangeRole role,
      @Nullable String period,
      @Nullable String scope,
      @Nullable String partOf) {
    Measurement m = measurement;
    Measurement.Links links =
        new Measurement.Links(partOf, m.links().context(), m.links().clause(), null);
    return new Made(
        page,
        new Measurement(
            m.id(),
            m.quantity(),
            m.status(),
            role,
            m.subject(),
            m.predicate(),
            period,
            scope,
            m.section(),
            m.evidence(),
            links,
            m.indicator(),
            m.rule()));
  }

  private static Measurement measurement(
      Page page, String subject, String predicate, String unit, String kind, List<String> context) {
    Span all = new Span(0, page.length());
    BigDecimal value = unit.isEmpty() ? BigDecimal.ZERO : BigDecimal.ONE;
    Span figure = new Span(page.length() - unit.length() - 1, page.length());
    Quantity quantity =
        new Quantity(
            figure,
            figure,
            value,
            null,
            unit,
            Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
            Bound.EXACT,
            "");
    return new Measurement(
        "m1",
        quantity,
        Status.ACTUAL,
        null,
        subject,
        predicate.isEmpty() ? null : predicate,
        "2023",
        null,
        null,
        all,
        new Measurement.Links(null, context, all, null),
        null,
        "");
  }
}

package org.shiju.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Bound;
import org.shiju.model.ChangeRole;
import org.shiju.model.Finding;
import org.shiju.model.Genre;
import org.shiju.model.Kind;
import org.shiju.model.Measurement;
import org.shiju.model.Metadata;
import org.shiju.model.Numeral;
import org.shiju.model.Quantity;
import org.shiju.model.Region;
import org.shiju.model.Report;
import org.shiju.model.Section;
import org.shiju.model.SectionRole;
import org.shiju.model.SourceInfo;
import org.shiju.model.SourceText;
import org.shiju.model.Span;
import org.shiju.model.Status;
import org.shiju.model.Theme;
import org.shiju.model.Verdict;
import org.shiju.model.Warning;

/** Reports made by hand, one for each form of output to print. */
final class Reports {
  static final String TEXT = "𠮷安县\n一、复议\n(一)受理\n收到申请86件,受理79件。";
  private static final String RULES = "0".repeat(64);

  private static final Section ONE =
      new Section(
          span("一、复议", TEXT.length()),
          SectionRole.ACHIEVEMENTS,
          Theme.DISPUTES,
          1,
          "一、",
          "复议",
          5,
          "h.yaml#a");
  private static final Section TWO =
      new Section(
          span("(一)受理", TEXT.length()),
          SectionRole.ACHIEVEMENTS,
          null,
          2,
          "(一)",
          "受理",
          10,
          "h.yaml#b");

  private Reports() {}

  static Report full() {
    Measurement received = measurement("m1", "86件", "86", "reconsideration.received");
    Measurement accepted = measurement("m2", "79件", "79.0", "reconsideration.accepted");
    return of(List.of(received, accepted));
  }

  static Report of(List<Measurement> measurements) {
    return new Report(
        new SourceText(
            new SourceInfo(
                "a/b.txt",
                "text/plain",
                null,
                "UTF-8",
                "strict_utf8",
                60,
                RULES,
                null,
                null,
                null,
                null),
            TEXT,
            List.of()),
        new Metadata(
            "=报告",
            Genre.RULE_OF_LAW_REPORT,
            0.9,
            List.of("中共吉安县委", "吉安县人民政府"),
            new Region("吉安县", "county", "360821", List.of("江西省", "吉安市")),
            2023,
            LocalDate.of(2024, 3, 1),
            null,
            null,
            null,
            null),
        List.of(
            new Section(new Span(0, 5), SectionRole.TITLE, null, 0, null, null, null, "h.yaml#t"),
            ONE,
            TWO),
        List.of(
            new Numeral(span("86件", -1), new BigDecimal("86"), Verdict.QUANTITY, "u.yaml#case"),
            new Numeral(new Span(5, 6), null, Verdict.LIST_MARKER, "g.yaml#marker")),
        measurements,
        List.of(
            new Finding(
                Finding.Type.BOUND,
                List.of("m2", "m1"),
                "79 <= 86",
                Finding.Verdict.CONSISTENT,
                "checks.yaml#accepted")),
        List.of(new Warning("year_differs", new Span(0, 2), "two years")),
        RULES);
  }

  static Measurement measurement(
      String id, String surface, String value, @Nullable String indicator) {
    return measurement(id, surface, value, indicator, Status.ACTUAL, null, "2023", null, null);
  }

  static Measurement measurement(
      String id,
      String surface,
      String value,
      @Nullable String indicator,
      Status status,
      @Nullable ChangeRole role,
      @Nullable String period,
      @Nullable String scope,
      @Nullable String partOf) {
    Span span = span(surface, -1);
    return new Measurement(
        id,
        new Quantity(
            span, span, new BigDecimal(value), null, "件", Kind.COUNT, Bound.EXACT, "u.yaml#case"),
        status,
        role,
        "行政复议申请",
        "收到",
        period,
        scope,
        TWO,
        span("收到申请86件,受理79件。", -1),
        new Measurement.Links(partOf, List.of(), span, null),
        indicator,
        "r.yaml#x");
  }

  private static Span span(String quoted, int end) {
    int start = TEXT.indexOf(quoted);
    return new Span(start, end < 0 ? start + quoted.length() : end);
  }
}

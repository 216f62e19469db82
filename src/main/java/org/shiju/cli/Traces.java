package org.shiju.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.indicator.Trace;
import org.shiju.model.Measurement;
import org.shiju.model.Page;
import org.shiju.model.Report;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/** Which rules of the catalogue were tried on a measurement, and what the others failed on. */
final class Traces {
  private final IndicatorMapper mapper;
  private final Report report;
  private final Page page;

  Traces(Rules rules, Report report) {
    this.mapper = new IndicatorMapper(rules);
    this.report = report;
    this.page = Fold.page(report.source().text());
  }

  /**
   * A line for each rule tried, the winner first: {@code disputes.yaml#a.b/1: no: subject [复议]}.
   *
   * @param indicator only the rules of this one; null for all
   */
  List<String> of(Measurement m, @Nullable String indicator) {
    List<String> lines = new ArrayList<>();
    for (Trace trace : mapper.explain(page, report.measurements(), m)) {
      if (indicator == null || trace.rule().contains("#" + indicator + "/")) {
        lines.add(
            trace.rule()
                + (trace.fired()
                    ? ": fired, score " + trace.score()
                    : ": failed on " + trace.firstFailure()));
      }
    }
    return lines;
  }
}

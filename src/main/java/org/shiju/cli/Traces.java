package org.shiju.cli;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.model.Measurement;
import org.shiju.model.Page;
import org.shiju.model.Report;
import org.shiju.text.Fold;
import org.shiju.write.Explanation.Candidate;

/** Which rules of the catalogue were tried on a measurement, and what the others failed on. */
final class Traces {
  private final IndicatorMapper mapper;
  private final Report report;
  private final Set<String> packs;
  private final Page page;

  /**
   * Traces of one report.
   *
   * @param packs the packs that it was read with
   */
  Traces(IndicatorMapper mapper, Report report, Set<String> packs) {
    this.mapper = mapper;
    this.report = report;
    this.packs = packs;
    this.page = Fold.page(report.source().text());
  }

  /**
   * The rules tried, the winner first.
   *
   * @param indicator only the rules of this one; null for all
   */
  List<Candidate> of(Measurement m, @Nullable String indicator) {
    return mapper.explain(page, report.measurements(), m, packs).stream()
        .filter(t -> indicator == null || t.rule().contains("#" + indicator + "/"))
        .map(t -> new Candidate(m.id(), t.rule(), t.firstFailure(), t.score()))
        .toList();
  }
}

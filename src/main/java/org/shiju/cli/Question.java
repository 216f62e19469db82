package org.shiju.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shiju.Shiju;
import org.shiju.model.Measurement;
import org.shiju.model.Numeral;
import org.shiju.model.Origin;
import org.shiju.model.Page;
import org.shiju.model.Report;
import org.shiju.model.Span;
import org.shiju.model.Verdict;
import org.shiju.quantity.QuantityReader;
import org.shiju.text.Fold;
import org.shiju.write.ExplainedText;
import org.shiju.write.Explanation;
import org.shiju.write.Explanation.Answer;
import org.shiju.write.Explanation.Candidate;
import org.shiju.write.Explanation.Reason;
import org.shiju.write.Explanation.Reason.Code;

/**
 * What is asked of a report: all of it, the figure at a place, or what an indicator's rules look
 * at.
 *
 * @param at a place in code points; null for all
 * @param indicator null for all
 */
record Question(@Nullable Integer at, @Nullable String indicator) {

  /** What of the report is shown. */
  Explanation of(Report report, Traces traces, Shiju shiju, QuantityReader numbers) {
    if (at == null && indicator == null) {
      return new Explanation(report.numerals(), report.measurements(), null);
    }
    List<Measurement> measurements = measurements(report, traces);
    List<Numeral> numerals = numerals(report, measurements);
    List<Candidate> candidates = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    Map<String, List<Origin>> all = shiju.origins(report.source());
    Map<String, List<Origin>> origins = new LinkedHashMap<>();
    for (Measurement m : measurements) {
      candidates.addAll(traces.of(m, indicator));
      reasons.add(traces.reason(m, indicator));
      origins.put(m.id(), all.getOrDefault(m.id(), List.of()));
    }
    Page page = Fold.page(report.source().text());
    Map<Numeral, Span> words = new LinkedHashMap<>();
    for (Numeral numeral : numerals) {
      Span word = numbers.guardWord(page, numeral);
      if (word != null) {
        words.put(numeral, word);
      }
      if (numeral.verdict() != Verdict.QUANTITY) {
        String verdict = numeral.verdict().label();
        reasons.add(new Reason(null, Code.NO_QUANTITY, indicator, numeral.rule(), 0, verdict));
      }
    }
    if (reasons.isEmpty()) {
      Code nothing = at == null ? Code.NO_FIGURE : Code.NO_NUMERAL;
      reasons.add(new Reason(null, nothing, indicator, null, 0, at == null ? null : "" + at));
    }
    return new Explanation(numerals, measurements, new Answer(candidates, reasons, origins, words));
  }

  private List<Measurement> measurements(Report report, Traces traces) {
    ExplainedText places = new ExplainedText(report, false);
    return report.measurements().stream()
        .filter(m -> at == null || places.covers(m.quantity().span(), at))
        .filter(m -> at != null || isMeant(m, traces))
        .toList();
  }

  /** Whether one who asks for an indicator may mean a figure. */
  private boolean isMeant(Measurement m, Traces traces) {
    return indicator == null
        || indicator.equals(m.indicator())
        || traces.mayBe(m, indicator)
        || !traces.of(m, indicator).isEmpty();
  }

  /** Those at the place; where an indicator is asked for, those of its figures. */
  private List<Numeral> numerals(Report report, List<Measurement> shown) {
    ExplainedText places = new ExplainedText(report, false);
    Set<Span> figures = shown.stream().map(m -> m.quantity().span()).collect(Collectors.toSet());
    return report.numerals().stream()
        .filter(n -> at == null ? figures.contains(n.span()) : places.covers(n.span(), at))
        .toList();
  }
}

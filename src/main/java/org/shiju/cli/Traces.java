package org.shiju.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.indicator.Nearest;
import org.shiju.indicator.Score;
import org.shiju.indicator.Trace;
import org.shiju.indicator.Trials;
import org.shiju.indicator.Tried;
import org.shiju.model.Measurement;
import org.shiju.model.Report;
import org.shiju.text.Fold;
import org.shiju.write.Explanation.Beaten;
import org.shiju.write.Explanation.Candidate;
import org.shiju.write.Explanation.Condition;
import org.shiju.write.Explanation.Found;
import org.shiju.write.Explanation.Parts;
import org.shiju.write.Explanation.Reason;
import org.shiju.write.Explanation.Reason.Code;

/** Which rules of the catalogue were tried on a measurement, and what the others failed on. */
final class Traces {
  private final Trials trials;

  /**
   * Traces of one report.
   *
   * @param packs the packs that it was read with
   */
  Traces(IndicatorMapper mapper, Report report, Set<String> packs) {
    this.trials = mapper.trials(Fold.page(report.source().text()), report.measurements(), packs);
  }

  /**
   * The rules tried, the winner first.
   *
   * @param indicator only the rules of this one; null for all
   */
  List<Candidate> of(Measurement m, @Nullable String indicator) {
    List<Trace> all = trials.of(m);
    return all.stream()
        .filter(trace -> isOf(trace, indicator))
        .map(trace -> candidate(m, trace, all))
        .toList();
  }

  /** Whether a figure has a unit of an indicator and a name somewhat like its words. */
  boolean mayBe(Measurement m, String indicator) {
    return trials.mayBe(m, indicator);
  }

  /**
   * Why a measurement has its indicator, or not the one asked for.
   *
   * @param indicator the one asked for; null for any
   */
  Reason reason(Measurement m, @Nullable String indicator) {
    List<Trace> all = trials.of(m);
    Trace winner = all.isEmpty() || !all.get(0).fired() ? null : all.get(0);
    List<Trace> asked = all.stream().filter(trace -> isOf(trace, indicator)).toList();
    boolean has = m.indicator() != null && (indicator == null || indicator.equals(m.indicator()));
    if (has && winner == null) {
      return new Reason(m.id(), Code.WHOLE, indicator, m.rule(), 0, m.links().partOf());
    }
    if (asked.isEmpty()) {
      String verb = m.predicate() == null ? "-" : m.predicate();
      return new Reason(m.id(), Code.UNCALLED, indicator, null, 0, m.subject() + " / " + verb);
    }
    Trace best =
        asked.get(0).fired()
            ? asked.get(0)
            : asked.stream().min(Comparator.comparingLong(Traces::failures)).orElseThrow();
    Code code = !best.fired() ? Code.FAILED : best == winner ? Code.WON : Code.BEATEN;
    String by = winner == null ? null : winner.rule() + ", " + winner.score();
    String detail = best.fired() ? code == Code.WON ? null : by : best.firstFailure();
    return new Reason(m.id(), code, indicator, best.rule(), best.score(), detail);
  }

  /** A reason in words for people. */
  static String text(Reason reason, Messages messages) {
    boolean any = reason.code() == Code.UNCALLED && reason.indicator() == null;
    return messages.get(
        "explain.reason." + reason.code().label() + (any ? ".any" : ""),
        String.valueOf(reason.indicator()),
        String.valueOf(reason.rule()),
        reason.score(),
        String.valueOf(reason.detail()));
  }

  private static long failures(Trace trace) {
    return trace.conditions().stream().filter(tried -> !tried.passed()).count();
  }

  private static boolean isOf(Trace trace, @Nullable String indicator) {
    return indicator == null || Nearest.id(trace.rule()).equals(indicator);
  }

  private static Candidate candidate(Measurement m, Trace trace, List<Trace> all) {
    boolean won = trace.fired() && trace == all.get(0);
    Score parts = trace.parts();
    return new Candidate(
        m.id(),
        trace.rule(),
        trace.firstFailure(),
        trace.score(),
        won,
        new Parts(parts.priority(), parts.subject(), parts.predicate(), parts.rest()),
        conditions(trace),
        won ? beaten(all) : List.of());
  }

  private static List<Condition> conditions(Trace trace) {
    Tried failure = trace.conditions().stream().filter(t -> !t.passed()).findFirst().orElse(null);
    return trace.conditions().stream()
        .map(
            tried ->
                new Condition(
                    tried.step().label(),
                    tried.line(),
                    tried.passed(),
                    tried == failure,
                    tried.found().stream()
                        .map(found -> new Found(found.word(), found.in(), found.text()))
                        .toList()))
        .toList();
  }

  private static List<Beaten> beaten(List<Trace> all) {
    return all.stream()
        .skip(1)
        .filter(Trace::fired)
        .map(trace -> new Beaten(trace.rule(), trace.score()))
        .toList();
  }
}

package org.shiju.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of the rules tried on a figure came nearest to taking it: what fired, then what only an
 * {@code unless} line kept back, then what lacked a line of {@code when}, then the rest (unit,
 * growth, another place).
 */
public final class Nearest {
  private static final Comparator<Trace> NEAREST =
      Comparator.comparingInt(Nearest::distance).thenComparing(trace -> -trace.score());

  private Nearest() {}

  /** The nearest of all; of several equally near ones the first. */
  public static Optional<Trace> of(List<Trace> traces) {
    return traces.stream().min(NEAREST);
  }

  /** The nearest rule of one indicator. */
  public static Optional<Trace> of(List<Trace> traces, String id) {
    return of(traces.stream().filter(trace -> id(trace.rule()).equals(id)).toList());
  }

  /** The indicator of a rule: {@code reconsideration.received} of {@code …#…received/2}. */
  public static String id(String rule) {
    return rule.substring(rule.indexOf('#') + 1, rule.lastIndexOf('/'));
  }

  private static int distance(Trace trace) {
    String failure = trace.firstFailure();
    if (failure == null) {
      return 0;
    }
    return failure.startsWith("unless ") ? 1 : failure.startsWith("when ") ? 2 : 3;
  }
}

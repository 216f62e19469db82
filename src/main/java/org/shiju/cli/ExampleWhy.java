package org.shiju.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.indicator.Nearest;
import org.shiju.indicator.Trace;
import org.shiju.model.Measurement;
import org.shiju.model.Report;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/**
 * Why an example of an indicator failed: how each figure in question was read, which rule took it,
 * and what the nearest rule of the wanted indicator failed on.
 */
final class ExampleWhy {
  private final Messages messages;
  private final IndicatorMapper mapper;
  private final Packs packs;

  ExampleWhy(Rules rules, Messages messages) {
    this.messages = messages;
    this.mapper = new IndicatorMapper(rules);
    this.packs = new Packs(rules);
  }

  /** A line for each figure that was wanted and did not come, or came and was not wanted. */
  List<String> lines(ExampleResult result) {
    Report report = result.report();
    if (report == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    ExampleFigures figures = ExampleFigures.of(result);
    for (ExampleFigures.Wanted wanted : figures.wanted()) {
      Measurement read = wanted.read();
      if (read == null) {
        lines.add(unread(report, wanted));
      } else if (!result.id().equals(read.indicator())) {
        lines.add(reading(report, read) + "; " + taken(result, report, read, result.id()));
      }
    }
    for (Measurement m : report.measurements()) {
      boolean wanted = figures.wanted().stream().anyMatch(w -> m.equals(w.read()));
      if (result.id().equals(m.indicator()) && !wanted) {
        lines.add(reading(report, m) + "; " + taken(result, report, m, null));
      }
    }
    return lines;
  }

  /** The rules that the example's figures were won by. */
  List<String> winners(ExampleResult result) {
    Report report = result.report();
    List<String> winners = new ArrayList<>();
    if (report != null) {
      for (Measurement m : report.measurements()) {
        if (result.id().equals(m.indicator())) {
          winner(tried(result, report, m), m).ifPresent(won -> winners.add(won.rule()));
        }
      }
    }
    return winners;
  }

  private static Optional<Trace> winner(List<Trace> tried, Measurement m) {
    return tried.stream()
        .findFirst()
        .filter(first -> first.fired() && Nearest.id(first.rule()).equals(m.indicator()));
  }

  private List<Trace> tried(ExampleResult result, Report report, Measurement m) {
    String pack = result.file().substring(0, result.file().indexOf('/'));
    Set<String> chosen = packs.of(report.metadata().genre(), List.of(pack));
    return mapper.trials(Fold.page(report.source().text()), report.measurements(), chosen).of(m);
  }

  private String unread(Report report, ExampleFigures.Wanted wanted) {
    String verdict =
        report.numerals().stream()
            .filter(n -> wanted.place() != null && wanted.place().covers(n.span()))
            .map(n -> n.verdict().label() + ", " + n.rule())
            .findFirst()
            .orElse(messages.get("why.no.numeral"));
    return messages.get("why.unread", wanted.surface(), verdict);
  }

  private String reading(Report report, Measurement m) {
    return messages.get(
        "why.read",
        m.quantity().span().of(report.source().text()),
        m.subject(),
        Objects.requireNonNullElse(m.predicate(), "(无)"),
        m.quantity().unit().isEmpty() ? "(无)" : m.quantity().unit());
  }

  /**
   * Who took a figure.
   *
   * @param missing the indicator that should have taken it; null where none should
   */
  private String taken(
      ExampleResult result, Report report, Measurement m, @Nullable String missing) {
    List<Trace> tried = tried(result, report, m);
    String id = m.indicator();
    String got = id == null ? messages.get("why.none") : taker(tried, m, id);
    return missing == null ? got : got + "; " + nearest(tried, missing);
  }

  private String taker(List<Trace> tried, Measurement m, String id) {
    return winner(tried, m)
        .map(won -> messages.get("why.got", id, won.rule(), won.score()))
        .orElseGet(() -> messages.get("why.part", id));
  }

  private String nearest(List<Trace> tried, String missing) {
    Trace near = Nearest.of(tried, missing).orElse(null);
    if (near == null) {
      return messages.get("why.uncalled", missing);
    }
    return near.firstFailure() == null
        ? messages.get("why.beaten", near.rule(), near.score())
        : messages.get("why.failed", near.rule(), near.firstFailure());
  }
}

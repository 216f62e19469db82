package org.shiju.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Measurement;
import org.shiju.model.Page;
import org.shiju.model.Section;
import org.shiju.model.Span;
import org.shiju.rules.Rules;

/**
 * Gives measurements their catalogue ids: 761宗 with the subject 行政复议申请 and the predicate 收到 is
 * {@code reconsideration.received}.
 *
 * <p>The words of all rules are looked for at once, and only rules of which a word was found in
 * subject or predicate are tried, so a larger catalogue hardly costs more. Of the rules that fire
 * the most specific wins.
 */
public final class IndicatorMapper {
  /** How far around a figure clause and sentence are read; a page may be one endless sentence. */
  private static final int REACH = 200;

  private static final int MOST_TOPICS = 12;

  private static final Comparator<Trial> BEST_FIRST =
      Comparator.comparing((Trial trial) -> !trial.trace().fired())
          .thenComparing(trial -> -trial.trace().score())
          .thenComparing(trial -> trial.rule().order);

  private final RuleSet rules;

  public IndicatorMapper(Rules rules) {
    this.rules = new RuleSet(rules);
  }

  /** The same measurements, those that answer a question of the catalogue with its id and rule. */
  public List<Measurement> map(Page page, List<Measurement> measurements) {
    Document document = new Document(page, measurements);
    return measurements.stream().map(m -> mapOne(document, m)).toList();
  }

  /** Every rule that a word of the measurement called up, the winner first. */
  public List<Trace> explain(Page page, Measurement measurement) {
    return explain(page, List.of(measurement), measurement);
  }

  /** The same, with the other measurements of the document, which {@code whole} may need. */
  public List<Trace> explain(Page page, List<Measurement> all, Measurement measurement) {
    return trials(new Document(page, all), measurement).stream().map(Trial::trace).toList();
  }

  private record Trial(IndicatorRule rule, Trace trace) {}

  /** What one document's measurements share. */
  private static final class Document {
    final Page page;
    final Reading reading;
    final @Nullable String period;
    final Map<String, Measurement> byId = new HashMap<>();

    Document(Page page, List<Measurement> measurements) {
      this.page = page;
      this.reading = new Reading(page);
      this.period = Guards.reportPeriod(measurements);
      measurements.forEach(m -> byId.put(m.id(), m));
    }

    String read(@Nullable String text) {
      return text == null ? "" : reading.of(text);
    }

    String around(Measurement measurement, Span span) {
      Span figure = measurement.quantity().span();
      int start = Math.max(span.start(), figure.start() - REACH);
      int end = Math.min(Math.min(span.end(), figure.end() + REACH), page.length());
      return start >= end ? "" : Reading.plain(page.folded().substring(start, end));
    }
  }

  private Measurement mapOne(Document document, Measurement measurement) {
    List<Trial> trials = trials(document, measurement);
    if (trials.isEmpty() || !trials.get(0).trace().fired()) {
      return measurement;
    }
    Indicator indicator = trials.get(0).rule().indicator;
    return measurement.withIndicator(indicator.id(), indicator.rule());
  }

  private List<Trial> trials(Document document, Measurement measurement) {
    Matches matches = matches(document, measurement);
    String barred = barred(document, measurement);
    List<Trial> trials = new ArrayList<>();
    for (IndicatorRule rule : matches.candidates()) {
      String failure = firstFailure(rule, matches, measurement, barred);
      int score = failure == null ? matches.score(rule) : 0;
      trials.add(new Trial(rule, new Trace(rule.name(), failure == null, failure, score)));
    }
    trials.sort(BEST_FIRST);
    return trials;
  }

  private Matches matches(Document document, Measurement measurement) {
    Matches matches = new Matches(rules.lexicon);
    matches.scan(Source.SUBJECT, document.read(measurement.subject()), 0);
    matches.scan(Source.PREDICATE, document.read(measurement.predicate()), 0);
    if (matches.candidates().isEmpty()) {
      return matches;
    }
    matches.scan(Source.SCOPE, document.read(measurement.scope()), 0);
    @Nullable Measurement whole = document.byId.get(measurement.links().partOf());
    if (whole != null) {
      matches.scan(
          Source.WHOLE, document.read(whole.subject()) + "|" + document.read(whole.predicate()), 0);
    }
    List<String> topics = measurement.links().context();
    for (int i = 0; i < Math.min(topics.size(), MOST_TOPICS); i++) {
      matches.scan(Source.CONTEXT, document.read(topics.get(i)), i);
    }
    matches.scan(Source.CLAUSE, document.around(measurement, measurement.links().clause()), 0);
    matches.scan(Source.SENTENCE, document.around(measurement, measurement.evidence()), 0);
    return matches;
  }

  /** Why the figure is none that an indicator may have; empty where it is. */
  private String barred(Document document, Measurement measurement) {
    String subject = document.read(measurement.subject());
    if (rules.guards.isElsewhere(subject, document.read(measurement.scope()))) {
      return "a figure of another place";
    }
    if (Guards.isMereStart(measurement, document.period)) {
      return "the near end of a change";
    }
    return rules.guards.isGrowth(measurement, subject, document.read(measurement.predicate()))
        ? "growth"
        : "";
  }

  private static @Nullable String firstFailure(
      IndicatorRule rule, Matches matches, Measurement measurement, String barred) {
    if (!barred.isEmpty() && !(barred.equals("growth") && rule.growth)) {
      return barred;
    }
    if (!rule.dimension.admits(measurement.quantity())) {
      return "unit '" + measurement.quantity().unit() + "' is no " + rule.dimension.id();
    }
    for (Condition condition : rule.when) {
      if (!holds(condition, matches, measurement)) {
        return "when " + condition;
      }
    }
    for (Condition condition : rule.unless) {
      if (holds(condition, matches, measurement)) {
        return "unless " + condition;
      }
    }
    return null;
  }

  private static boolean holds(Condition condition, Matches matches, Measurement measurement) {
    Section section = measurement.section();
    return switch (condition.field) {
      case UNIT -> condition.words.contains(Dimension.unitWord(measurement.quantity()));
      case KIND -> condition.words.contains(measurement.quantity().kind().label());
      case ROLE -> section != null && condition.words.contains(section.role().label());
      case THEME ->
          section != null
              && section.theme() != null
              && condition.words.contains(section.theme().label());
      default -> matches.met(condition);
    };
  }
}

package org.shiju.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shiju.Shiju;
import org.shiju.model.Measurement;
import org.shiju.rules.Rules;

/** Reads one sentence as a report, to begin a rule with one of its figures. */
record SentenceReader(Console console, Rules rules) {

  /**
   * What a figure of the sentence suggests.
   *
   * @param at which one, from 1; null for the first without an indicator
   */
  Drafted draft(String sentence, @Nullable Integer at) {
    List<Measurement> figures = Shiju.with(rules).read(sentence).measurements();
    if (figures.isEmpty()) {
      throw new UsageFault("new.no.figure", sentence);
    }
    if (at != null && (at < 1 || at > figures.size())) {
      throw new UsageFault("new.bad.at", at, figures.size());
    }
    Measurement figure = at != null ? figures.get(at - 1) : first(sentence, figures);
    String surface = surface(sentence, figure);
    console.say(
        "new.figure",
        figures.indexOf(figure) + 1,
        figures.size(),
        surface,
        figure.subject(),
        Objects.requireNonNullElse(figure.predicate(), "-"));
    if (figure.indicator() != null) {
      console.say("new.has", surface, figure.indicator());
    }
    return Drafted.of(rules, sentence, figures, figure);
  }

  private static Measurement first(String sentence, List<Measurement> figures) {
    return figures.stream()
        .filter(m -> m.indicator() == null)
        .findFirst()
        .orElseThrow(
            () ->
                new UsageFault(
                    "new.all.known",
                    String.join(
                        ", ",
                        figures.stream()
                            .map(m -> surface(sentence, m) + " " + m.indicator())
                            .toList())));
  }

  private static String surface(String sentence, Measurement m) {
    return m.quantity().span().of(sentence);
  }
}

package org.shiju.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.indicator.Tried.Found;
import org.shiju.indicator.Tried.Step;
import org.shiju.model.Measurement;
import org.shiju.model.Section;

/**
 * Tries rules on the measurements of one document and keeps what every condition said; the mapper
 * itself stops at the first that speaks against a rule.
 */
public final class Trials {
  /** Shared characters from which on two names are alike. */
  private static final int ALIKE = 2;

  private static final String HEAD =
      "a word of it reaches the end of the subject, which names something else";

  private static final String NO_HEAD =
      "no word of it reaches the end of the subject, which names something else";

  private static final Comparator<Trial> BEST_FIRST =
      Comparator.comparing((Trial trial) -> !trial.trace().fired())
          .thenComparing(trial -> -trial.trace().score())
          .thenComparing(trial -> trial.rule().order);

  private final RuleSet rules;
  private final Document document;

  Trials(RuleSet rules, Document document) {
    this.rules = rules;
    this.document = document;
  }

  private record Trial(IndicatorRule rule, Trace trace) {}

  /** A text in which words are looked for. */
  private record Text(Source source, String text) {}

  /**
   * Every rule that a word of the measurement called up, in the order in which they are decided:
   * those that fired, the winner first, then the others as the catalogue lists them.
   */
  public List<Trace> of(Measurement measurement) {
    Asked asked = document.asked(measurement);
    Matches matches = new Matches(rules, document, asked);
    List<IndicatorRule> candidates = matches.called(rules.all());
    if (candidates.isEmpty()) {
      return List.of();
    }
    Texts held = new Texts(document, asked);
    List<Text> texts = new ArrayList<>();
    for (Source source : Source.values()) {
      for (int i = 0; i < held.count(source); i++) {
        texts.add(new Text(source, held.at(source, i).text()));
      }
    }
    Bar bar = rules.guards.bar(document, asked);
    if (bar == Bar.NONE && rules.guards.isBesideOthers(document, measurement)) {
      bar = Bar.ELSEWHERE;
    }
    List<Trial> trials = new ArrayList<>();
    for (IndicatorRule rule : candidates) {
      trials.add(new Trial(rule, trace(rule, matches, asked, texts, bar)));
    }
    trials.sort(BEST_FIRST);
    return trials.stream().map(Trial::trace).toList();
  }

  /**
   * Whether a figure is one that an indicator could have: no growth, not the near end of a change,
   * none of another place.
   */
  public boolean mayHaveAny(Measurement measurement) {
    return rules.guards.bar(document, document.asked(measurement)) == Bar.NONE
        && !rules.guards.isBesideOthers(document, measurement);
  }

  /**
   * Whether a figure might be meant by an indicator: counted in its units, and named with some of
   * the characters by which its rules are called up.
   */
  public boolean mayBe(Measurement measurement, String indicator) {
    Asked asked = document.asked(measurement);
    for (IndicatorRule rule : rules.rules) {
      if (rule.indicator.id().equals(indicator)
          && rule.dimension.admits(asked.counted())
          && rule.when.stream()
              .filter(line -> line.calls)
              .flatMap(line -> line.words.stream())
              .anyMatch(word -> alike(word, asked.subject()) || alike(word, asked.predicate()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean alike(String word, String name) {
    for (int i = 0; i + ALIKE <= word.length(); i++) {
      if (name.contains(word.substring(i, i + ALIKE))) {
        return true;
      }
    }
    return false;
  }

  private Trace trace(IndicatorRule rule, Matches matches, Asked asked, List<Text> texts, Bar bar) {
    List<Tried> conditions = new ArrayList<>();
    if (bar != Bar.NONE) {
      conditions.add(new Tried(Step.BAR, bar.text(), !bar.stops(rule), List.of()));
    }
    conditions.add(dimension(rule, asked));
    for (Condition line : rule.when) {
      boolean holds = line.holds(matches, asked);
      conditions.add(new Tried(Step.WHEN, line.toString(), holds, found(line, asked, texts)));
    }
    for (Condition line : rule.unless) {
      boolean holds = line.holds(matches, asked);
      conditions.add(new Tried(Step.UNLESS, line.toString(), !holds, found(line, asked, texts)));
    }
    if (rules.guards.countsOther(asked)) {
      boolean reached = matches.reachesEnd(rule);
      Found head = new Found(asked.subject(), Field.SUBJECT.label(), asked.subject());
      conditions.add(new Tried(Step.HEAD, HEAD, reached, List.of(head)));
    }
    String failure = firstFailure(rule, asked, conditions);
    Score parts = matches.score(rule);
    int score = failure == null ? parts.total() : 0;
    return new Trace(rule.name(), failure == null, failure, score, parts, conditions);
  }

  private static Tried dimension(IndicatorRule rule, Asked asked) {
    String unit = asked.counted().unitWord();
    String line = rule.dimension.id();
    boolean admits = rule.dimension.admits(asked.counted());
    List<Found> found = admits ? List.of(new Found(unit, Field.UNIT.label(), unit)) : List.of();
    return new Tried(Step.DIMENSION, line, admits, found);
  }

  private static @Nullable String firstFailure(
      IndicatorRule rule, Asked asked, List<Tried> conditions) {
    for (Tried tried : conditions) {
      if (!tried.passed()) {
        return switch (tried.step()) {
          case BAR -> tried.line();
          case HEAD -> NO_HEAD;
          case DIMENSION ->
              "unit '" + asked.measurement().quantity().unit() + "' is no " + rule.dimension.id();
          default -> tried.step().label() + " " + tried.line();
        };
      }
    }
    return null;
  }

  /** The words of a line that a measurement's texts or labels hold. */
  private static List<Found> found(Condition line, Asked asked, List<Text> texts) {
    String label = label(line.field, asked);
    List<Found> found = new ArrayList<>();
    if (label != null && line.words.contains(label)) {
      found.add(new Found(label, line.field.label(), label));
    }
    for (Text text : texts) {
      if (line.field.sources().contains(text.source())) {
        for (String word : line.words) {
          Found one = new Found(word, text.source().label(), text.text());
          if (stands(word, text.text(), line.field) && !found.contains(one)) {
            found.add(one);
          }
        }
      }
    }
    return found;
  }

  private static @Nullable String label(Field field, Asked asked) {
    Section section = asked.measurement().section();
    return switch (field) {
      case UNIT -> asked.counted().unitWord();
      case KIND -> asked.counted().kind().label();
      case ROLE -> section == null ? null : section.role().label();
      case THEME -> section == null || section.theme() == null ? null : section.theme().label();
      default -> null;
    };
  }

  private static boolean stands(String word, String text, Field field) {
    int bare = Passage.bareLength(text);
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (field.accepts(at, at + word.length(), text.length(), bare)) {
        return true;
      }
    }
    return false;
  }
}

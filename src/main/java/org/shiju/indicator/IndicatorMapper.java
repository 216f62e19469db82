package org.shiju.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Kind;
import org.shiju.model.Measurement;
import org.shiju.model.Page;
import org.shiju.model.Section;
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
  private static final int MOST_TOPICS = 12;
  private static final String GROWTH = "growth";
  private static final String ELSEWHERE = "a figure of another place";

  private static final Comparator<Trial> BEST_FIRST =
      Comparator.comparing((Trial trial) -> !trial.trace().fired())
          .thenComparing(trial -> -trial.trace().score())
          .thenComparing(trial -> trial.rule().order);

  private final RuleSet rules;

  public IndicatorMapper(Rules rules) {
    this.rules = new RuleSet(rules);
  }

  /**
   * The same measurements, those that answer a question of the catalogue with its id and rule.
   *
   * @param packs the packs whose rules are tried
   */
  public List<Measurement> map(Page page, List<Measurement> measurements, Set<String> packs) {
    Document document = new Document(page, measurements, rules, packs);
    return subsets(measurements.stream().map(m -> mapOne(document, m)).toList());
  }

  /**
   * Parts by subject matter keep the id of their whole: in 查处案件1862件,其中食品类718件 the 718 are {@code
   * enforcement.cases}, too.
   */
  private List<Measurement> subsets(List<Measurement> mapped) {
    Map<String, Measurement> byId = new HashMap<>();
    List<Measurement> all = new ArrayList<>();
    for (Measurement m : mapped) {
      Measurement whole = byId.get(m.links().partOf());
      boolean keeps = whole != null && m.indicator() == null && isSubset(m, whole);
      Measurement named =
          whole == null || !keeps ? m : m.withIndicator(whole.indicator(), whole.rule());
      byId.put(m.id(), named);
      all.add(named);
    }
    return all;
  }

  private boolean isSubset(Measurement part, Measurement whole) {
    String predicate = part.predicate();
    return whole.indicator() != null
        && part.quantity().kind() == Kind.COUNT
        && part.quantity().unit().equals(whole.quantity().unit())
        && part.status() == whole.status()
        && part.role() == null
        && Objects.equals(part.period(), whole.period())
        && (predicate == null || predicate.equals(whole.predicate()))
        && !rules.guards.isElsewhere(part.subject(), part.scope() == null ? "" : part.scope());
  }

  /** The names of all rules in their order: {@code disputes.yaml#reconsideration.received/2}. */
  public List<String> rules() {
    return rules.rules.stream().map(IndicatorRule::name).toList();
  }

  /**
   * Every rule that a word of the measurement called up, the winner first.
   *
   * @param all the document's measurements, which {@code whole} may need
   */
  public List<Trace> explain(
      Page page, List<Measurement> all, Measurement measurement, Set<String> packs) {
    Document document = new Document(page, all, rules, packs);
    return trials(document, document.asked(measurement)).stream().map(Trial::trace).toList();
  }

  /**
   * Whether a figure is one that an indicator could have: no growth, not the near end of a change,
   * none of another place.
   */
  public boolean mayTake(
      Page page, List<Measurement> all, Measurement measurement, Set<String> packs) {
    Document document = new Document(page, all, rules, packs);
    return barred(document, document.asked(measurement)).isEmpty()
        && !isBesideOthers(document, measurement);
  }

  private record Trial(IndicatorRule rule, Trace trace) {}

  private Measurement mapOne(Document document, Measurement measurement) {
    IndicatorRule winner = winner(document, document.asked(measurement));
    return winner == null
        ? measurement
        : measurement.withIndicator(winner.indicator.id(), winner.indicator.rule());
  }

  /** The rule that {@link #trials} puts first, if it fired; long texts are read only if need be. */
  private @Nullable IndicatorRule winner(Document document, Asked asked) {
    String barred = barred(document, asked);
    if (!barred.isEmpty() && !barred.equals(GROWTH)) {
      return null;
    }
    Matches matches = document.matches;
    matches.begin();
    matches.narrow(rules.admitting(asked.counted()));
    names(asked, matches);
    boolean otherHead = countsOther(asked);
    Predicate<Condition> holds = condition -> holds(condition, matches, asked);
    List<IndicatorRule> open = new ArrayList<>();
    for (IndicatorRule rule : matches.candidates()) {
      if (matches.isCalledFully(rule)
          && (!otherHead || matches.reachesEnd(rule, asked.subject()))
          && rule.agreesNear(holds)
          && (barred.isEmpty() || rule.growth())) {
        open.add(rule);
      }
    }
    if (open.isEmpty() || isBesideOthers(document, asked.measurement())) {
      return null;
    }
    matches.narrow(orders(open));
    surroundings(document, asked, matches, open);
    IndicatorRule best = null;
    int most = 0;
    for (IndicatorRule rule : open) {
      if (rule.agreesFar(holds)) {
        int score = matches.score(rule);
        if (best == null || score > most || score == most && rule.order < best.order) {
          best = rule;
          most = score;
        }
      }
    }
    return best;
  }

  private static BitSet orders(List<IndicatorRule> open) {
    BitSet orders = new BitSet();
    open.forEach(rule -> orders.set(rule.order));
    return orders;
  }

  private List<Trial> trials(Document document, Asked asked) {
    Matches matches = document.matches;
    matches.begin();
    names(asked, matches);
    if (!matches.candidates().isEmpty()) {
      surroundings(document, asked, matches, matches.candidates());
    }
    String barred = barred(document, asked);
    if (barred.isEmpty() && isBesideOthers(document, asked.measurement())) {
      barred = ELSEWHERE;
    }
    List<Trial> trials = new ArrayList<>();
    for (IndicatorRule rule : matches.candidates()) {
      String failure = firstFailure(rule, matches, asked, barred);
      if (failure == null && countsOther(asked) && !matches.reachesEnd(rule, asked.subject())) {
        failure = "no word of it reaches the end of the subject, which names something else";
      }
      int score = failure == null ? matches.score(rule) : 0;
      trials.add(new Trial(rule, new Trace(rule.name(), failure == null, failure, score)));
    }
    trials.sort(BEST_FIRST);
    return trials;
  }

  /** The words of subject and predicate, which call the rules up. */
  private static void names(Asked asked, Matches matches) {
    matches.scan(Source.SUBJECT, asked.subject(), 0);
    String verb = asked.predicate();
    matches.scan(Source.PREDICATE, verb.isEmpty() ? Condition.NONE : verb, 0);
  }

  /** The words of those other texts that some of the rules read. */
  private static void surroundings(
      Document document, Asked asked, Matches matches, List<IndicatorRule> open) {
    Measurement measurement = asked.measurement();
    int read = 0;
    for (IndicatorRule rule : open) {
      read |= rule.sources();
    }
    if (reads(read, Source.SCOPE)) {
      matches.scan(Source.SCOPE, asked.scope(), 0);
    }
    Measurement whole = document.byId.get(measurement.links().partOf());
    if (whole != null && reads(read, Source.WHOLE)) {
      matches.scan(
          Source.WHOLE, document.read(whole.subject()) + "|" + document.read(whole.predicate()), 0);
    }
    if (reads(read, Source.CONTEXT)) {
      // Whose figure it is tells what a bare 案件 is: 县行政复议局受理案件58件.
      matches.scan(Source.CONTEXT, asked.scope(), 1);
      List<String> topics = measurement.links().context();
      for (int i = 0; i < Math.min(topics.size(), MOST_TOPICS); i++) {
        matches.scan(Source.CONTEXT, document.read(topics.get(i)), i);
      }
    }
    if (reads(read, Source.LEFT)) {
      matches.scan(Source.LEFT, document.left(measurement), 0);
    }
    if (reads(read, Source.CLAUSE)) {
      matches.scan(Source.CLAUSE, document.around(measurement, measurement.links().clause()), 0);
    }
    if (reads(read, Source.SENTENCE)) {
      matches.scan(Source.SENTENCE, document.around(measurement, measurement.evidence()), 0);
    }
  }

  private static boolean reads(int sources, Source source) {
    return (sources & source.bit()) != 0;
  }

  /** Why the figure is none that an indicator may have; empty where it is. */
  private String barred(Document document, Asked asked) {
    Measurement measurement = asked.measurement();
    if (rules.guards.isElsewhere(asked.subject(), asked.scope())) {
      return ELSEWHERE;
    }
    if (Guards.isMereStart(measurement, document.period)) {
      return "the near end of a change";
    }
    return rules.guards.isGrowth(asked.measurement(), asked.subject(), asked.predicate())
        ? GROWTH
        : "";
  }

  /** Whether the text around a figure says that it is another place's. */
  private boolean isBesideOthers(Document document, Measurement measurement) {
    return rules.guards.isElsewhereBeside(document.left(measurement), document.behind(measurement));
  }

  private boolean countsOther(Asked asked) {
    return asked.measurement().quantity().kind() == Kind.COUNT
        && rules.guards.hasOtherHead(asked.subject());
  }

  private static @Nullable String firstFailure(
      IndicatorRule rule, Matches matches, Asked asked, String barred) {
    if (!barred.isEmpty() && !(barred.equals(GROWTH) && rule.growth())) {
      return barred;
    }
    if (!rule.dimension.admits(asked.counted())) {
      return "unit '" + asked.measurement().quantity().unit() + "' is no " + rule.dimension.id();
    }
    Condition failed = failed(rule, matches, asked);
    return failed == null ? null : (rule.when.contains(failed) ? "when " : "unless ") + failed;
  }

  /** The first line that speaks against the rule. */
  private static @Nullable Condition failed(IndicatorRule rule, Matches matches, Asked asked) {
    for (Condition condition : rule.when) {
      if (!holds(condition, matches, asked)) {
        return condition;
      }
    }
    for (Condition condition : rule.unless) {
      if (holds(condition, matches, asked)) {
        return condition;
      }
    }
    return null;
  }

  private static boolean holds(Condition condition, Matches matches, Asked asked) {
    Section section = asked.measurement().section();
    return switch (condition.field) {
      case UNIT ->
          asked.counted().cell()
              ? condition.wanted
              : condition.words.contains(asked.counted().unitWord());
      case KIND -> condition.words.contains(asked.counted().kind().label());
      case ROLE -> section != null && condition.words.contains(section.role().label());
      case THEME ->
          section != null
              && section.theme() != null
              && condition.words.contains(section.theme().label());
      default -> matches.met(condition);
    };
  }
}

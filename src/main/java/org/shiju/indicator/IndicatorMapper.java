package org.shiju.indicator;

import java.util.ArrayList;
import java.util.BitSet;
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

  /** The rules on trial for the measurements of one document, which {@code whole} may need all. */
  public Trials trials(Page page, List<Measurement> all, Set<String> packs) {
    return new Trials(rules, new Document(page, all, rules, packs));
  }

  /** What each rule costs, for documents that are to be added. */
  public RuleProfile profile() {
    return new RuleProfile(rules);
  }

  private Measurement mapOne(Document document, Measurement measurement) {
    IndicatorRule winner = winner(rules, document, document.asked(measurement), Watch.NOBODY);
    return winner == null
        ? measurement
        : measurement.withIndicator(winner.indicator.id(), winner.indicator.rule());
  }

  /** The rule that {@link Trials} puts first, if it fired; long texts are read only if need be. */
  static @Nullable IndicatorRule winner(
      RuleSet rules, Document document, Asked asked, Watch watch) {
    Bar bar = rules.guards.bar(document, asked);
    if (bar != Bar.NONE && bar != Bar.GROWTH) {
      return null;
    }
    Matches matches = document.matches;
    matches.begin();
    matches.narrow(rules.admitting(asked.counted()));
    Texts.names(asked, matches);
    boolean otherHead = rules.guards.countsOther(asked);
    Predicate<Condition> holds = condition -> condition.holds(matches, asked);
    List<IndicatorRule> open = new ArrayList<>();
    for (IndicatorRule rule : matches.candidates()) {
      watch.begins();
      boolean full = matches.isCalledFully(rule);
      boolean near =
          full
              && (!otherHead || matches.reachesEnd(rule, asked.subject()))
              && rule.agreesNear(holds)
              && !bar.stops(rule);
      watch.near(rule, full);
      if (near) {
        open.add(rule);
      }
    }
    if (open.isEmpty() || rules.guards.isBesideOthers(document, asked.measurement())) {
      return null;
    }
    matches.narrow(orders(open));
    Texts.surroundings(document, asked, sources(open), matches);
    IndicatorRule best = null;
    int most = 0;
    for (IndicatorRule rule : open) {
      watch.begins();
      boolean fires = rule.agreesFar(holds);
      int score = fires ? matches.score(rule) : 0;
      watch.far(rule, fires);
      if (fires && (best == null || score > most || score == most && rule.order < best.order)) {
        best = rule;
        most = score;
      }
    }
    if (best != null) {
      watch.won(best);
    }
    return best;
  }

  /** The numbers of rules, for looking for the words of no others. */
  private static BitSet orders(List<IndicatorRule> open) {
    BitSet orders = new BitSet();
    open.forEach(rule -> orders.set(rule.order));
    return orders;
  }

  /** The texts that some of the rules read. */
  static int sources(List<IndicatorRule> open) {
    int read = 0;
    for (IndicatorRule rule : open) {
      read |= rule.sources();
    }
    return read;
  }
}

package org.shiju.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    List<Measurement> mapped = new ArrayList<>(measurements.size());
    for (Measurement measurement : measurements) {
      mapped.add(mapOne(document, measurement));
    }
    subsets(mapped);
    return mapped;
  }

  /**
   * Parts by subject matter keep the id of their whole: in 查处案件1862件,其中食品类718件 the 718 are {@code
   * enforcement.cases}, too.
   */
  private void subsets(List<Measurement> mapped) {
    for (int i = 0; i < mapped.size(); i++) {
      Measurement part = mapped.get(i);
      int at = part.placeOfWhole(mapped);
      if (at >= 0 && at < i && part.indicator() == null && isSubset(part, mapped.get(at))) {
        mapped.set(i, part.withIndicator(mapped.get(at).indicator(), mapped.get(at).rule()));
      }
    }
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
        : measurement.withIndicator(winner.indicator.id(), winner.source);
  }

  /** The rule that {@link Trials} puts first, if it fired; long texts are read only if need be. */
  static @Nullable IndicatorRule winner(
      RuleSet rules, Document document, Asked asked, Watch watch) {
    Bar bar = rules.guards.bar(document, asked);
    if (bar != Bar.NONE && bar != Bar.GROWTH) {
      return null;
    }
    Matches matches = new Matches(rules, document, asked);
    long[] among = rules.admitting(asked.counted());
    watch.read(matches, among);
    boolean otherHead = rules.guards.countsOther(asked);
    IndicatorRule best = null;
    for (int order : asked.named().open()) {
      if (!matches.isOpen(order, among)) {
        continue;
      }
      IndicatorRule rule = rules.rules.get(order);
      watch.begins();
      boolean fires =
          !bar.stops(rule)
              && (!otherHead || matches.reachesEnd(rule))
              && rule.agrees(matches, asked);
      if (fires && best == null && rules.guards.isBesideOthers(document, asked.measurement())) {
        return null;
      }
      watch.decided(rule, fires);
      if (fires && (best == null || matches.isBetter(rule, best))) {
        best = rule;
      }
    }
    if (best != null) {
      watch.won(best);
    }
    return best;
  }
}

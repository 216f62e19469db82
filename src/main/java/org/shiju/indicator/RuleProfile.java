package org.shiju.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.shiju.model.Measurement;
import org.shiju.model.Page;

/**
 * What each rule costs: runs the rules over documents again and again, as the mapper does, with a
 * clock around the conditions of each. The mapper itself has no clock.
 */
public final class RuleProfile {
  private final RuleSet rules;
  private final long[] called;
  private final long[] tried;
  private final long[] fired;
  private final long[] won;
  private final long[] nanos;

  RuleProfile(RuleSet rules) {
    this.rules = rules;
    int all = rules.rules.size();
    called = new long[all];
    tried = new long[all];
    fired = new long[all];
    won = new long[all];
    nanos = new long[all];
  }

  /**
   * What one rule did and took.
   *
   * @param called for how many figures a word of it was found
   * @param tried for how many all the words that call it up were found, so that its other
   *     conditions were asked
   * @param fired for how many they all held
   * @param won to how many it gave its indicator
   * @param nanos the time around its conditions, all documents together, in nanoseconds
   */
  public record Cost(String rule, long called, long tried, long fired, long won, long nanos) {}

  /**
   * Adds one document.
   *
   * @param warmUp rounds before the clock counts
   * @param rounds rounds that it counts, at least one; the shortest time of a rule is taken, since
   *     whatever else runs on the machine makes times longer and never shorter
   */
  public void add(
      Page page, List<Measurement> measurements, Set<String> packs, int warmUp, int rounds) {
    long[] least = new long[nanos.length];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i < warmUp + rounds; i++) {
      long[] clock = new long[nanos.length];
      round(new Document(page, measurements, rules, packs), measurements, clock, i == 0);
      for (int rule = 0; i >= warmUp && rule < clock.length; rule++) {
        least[rule] = Math.min(least[rule], clock[rule]);
      }
    }
    for (int rule = 0; rule < least.length; rule++) {
      nanos[rule] += least[rule];
    }
  }

  /** All rules, the most expensive first. */
  public List<Cost> costs() {
    List<Cost> costs = new ArrayList<>();
    for (IndicatorRule rule : rules.rules) {
      int at = rule.order;
      costs.add(new Cost(rule.name(), called[at], tried[at], fired[at], won[at], nanos[at]));
    }
    costs.sort(Comparator.comparingLong(Cost::nanos).reversed());
    return costs;
  }

  private void round(
      Document document, List<Measurement> measurements, long[] clock, boolean counted) {
    for (Measurement measurement : measurements) {
      Asked asked = document.asked(measurement);
      Bar bar = rules.guards.bar(document, asked);
      if (bar == Bar.NONE || bar == Bar.GROWTH) {
        decide(document, asked, bar, clock, counted ? 1 : 0);
      }
    }
  }

  /** The steps of the mapper for one figure. */
  private void decide(Document document, Asked asked, Bar bar, long[] clock, int count) {
    Matches matches = document.matches;
    matches.begin();
    matches.narrow(rules.admitting(asked.counted()));
    Texts.names(asked, matches);
    boolean otherHead = rules.guards.countsOther(asked);
    Predicate<Condition> holds = condition -> condition.holds(matches, asked);
    List<IndicatorRule> open = new ArrayList<>();
    for (IndicatorRule rule : matches.candidates()) {
      long begun = System.nanoTime();
      boolean full = matches.isCalledFully(rule);
      boolean near =
          full
              && (!otherHead || matches.reachesEnd(rule, asked.subject()))
              && rule.agreesNear(holds)
              && !bar.stops(rule);
      clock[rule.order] += System.nanoTime() - begun;
      called[rule.order] += count;
      tried[rule.order] += full ? count : 0;
      if (near) {
        open.add(rule);
      }
    }
    if (open.isEmpty() || rules.guards.isBesideOthers(document, asked.measurement())) {
      return;
    }
    matches.narrow(IndicatorMapper.orders(open));
    Texts.surroundings(document, asked, IndicatorMapper.sources(open), matches);
    IndicatorRule best = null;
    int most = 0;
    for (IndicatorRule rule : open) {
      long begun = System.nanoTime();
      boolean fires = rule.agreesFar(holds);
      int score = fires ? matches.score(rule) : 0;
      clock[rule.order] += System.nanoTime() - begun;
      fired[rule.order] += fires ? count : 0;
      if (fires && (best == null || score > most || score == most && rule.order < best.order)) {
        best = rule;
        most = score;
      }
    }
    if (best != null) {
      won[best.order] += count;
    }
  }
}

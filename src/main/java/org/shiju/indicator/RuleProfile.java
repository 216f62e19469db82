package org.shiju.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.shiju.model.Measurement;
import org.shiju.model.Page;

/**
 * What each rule costs: lets the mapper decide over documents again and again, with a clock around
 * the conditions of each.
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
   * @param nanos the time around its conditions on other texts than subject and predicate, all
   *     documents together, in nanoseconds
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
    Watch watch = new Clock(clock, counted ? 1 : 0);
    for (Measurement measurement : measurements) {
      IndicatorMapper.winner(rules, document, document.asked(measurement), watch);
    }
  }

  /** Times the conditions of each rule, and counts what becomes of it in the first round. */
  private final class Clock implements Watch {
    private final long[] clock;
    private final int count;
    private long begun;

    Clock(long[] clock, int count) {
      this.clock = clock;
      this.count = count;
    }

    @Override
    public void read(Matches matches, long[] among) {
      matches.called(among).forEach(rule -> called[rule.order] += count);
      matches.full(among).forEach(rule -> tried[rule.order] += count);
    }

    @Override
    public void begins() {
      begun = System.nanoTime();
    }

    @Override
    public void decided(IndicatorRule rule, boolean fires) {
      clock[rule.order] += System.nanoTime() - begun;
      fired[rule.order] += fires ? count : 0;
    }

    @Override
    public void won(IndicatorRule rule) {
      won[rule.order] += count;
    }
  }
}

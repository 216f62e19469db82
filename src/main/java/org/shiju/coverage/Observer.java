package org.shiju.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.indicator.Nearest;
import org.shiju.indicator.Trace;
import org.shiju.indicator.Trials;
import org.shiju.model.Measurement;
import org.shiju.model.Page;
import org.shiju.model.Report;
import org.shiju.model.Status;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/** From a report to what it shows of the rules. Thread-safe. */
public final class Observer {
  private final IndicatorMapper mapper;
  private final Packs packs;
  private final Expectations expectations;
  private final Collection<String> asked;

  /**
   * An observer with a rule set.
   *
   * @param asked the packs that the reports were read with; empty where their kind decided
   */
  public Observer(Rules rules, Collection<String> asked) {
    this.mapper = new IndicatorMapper(rules);
    this.packs = new Packs(rules);
    this.expectations = new Expectations(rules);
    this.asked = List.copyOf(asked);
  }

  /** The names of all rules of the catalogue, in its order. */
  public List<String> rules() {
    return mapper.rules();
  }

  public Expectations expectations() {
    return expectations;
  }

  public Sightings of(Report report) {
    Page page = Fold.page(report.source().text());
    Set<String> chosen = packs.of(report.metadata().genre(), asked);
    Map<String, Integer> fired = new LinkedHashMap<>();
    List<Unmapped> unmapped = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    Trials trials = mapper.trials(page, report.measurements(), chosen);
    for (Measurement m : report.measurements()) {
      List<Trace> tried = trials.of(m);
      if (m.indicator() != null) {
        taken(report, m, tried, fired, claims);
      } else if (m.status() == Status.ACTUAL && trials.mayHaveAny(m)) {
        Trace near = Nearest.of(tried).filter(Observer::failsOnWords).orElse(null);
        unmapped.add(
            new Unmapped(
                Unmapped.What.of(m),
                near == null ? null : near.rule(),
                near == null ? null : near.firstFailure(),
                quoted(report, m)));
      }
    }
    return new Sightings(fired, unmapped, claims, expectations.of(page, report));
  }

  /** Whether a line of the rule spoke against the figure, and not its unit. */
  private static boolean failsOnWords(Trace trace) {
    String failure = trace.firstFailure();
    return failure != null && (failure.startsWith("when ") || failure.startsWith("unless "));
  }

  /**
   * The rule that took a figure, and who else would have; a part may have its id from its whole.
   */
  private static void taken(
      Report report,
      Measurement m,
      List<Trace> tried,
      Map<String, Integer> fired,
      List<Claim> claims) {
    if (tried.isEmpty() || !tried.get(0).fired()) {
      return;
    }
    Trace winner = tried.get(0);
    fired.merge(winner.rule(), 1, Integer::sum);
    tried.stream()
        .filter(t -> t.fired() && !Nearest.id(t.rule()).equals(Nearest.id(winner.rule())))
        .findFirst()
        .ifPresent(rival -> claims.add(new Claim(winner, rival, quoted(report, m))));
  }

  private static Quoted quoted(Report report, Measurement m) {
    return Quoted.of(report, m.evidence(), m.quantity().span());
  }
}

package org.shiju;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.indicator.RuleProfile;
import org.shiju.indicator.Trace;
import org.shiju.indicator.Trials;
import org.shiju.model.Measurement;
import org.shiju.model.Page;
import org.shiju.model.Report;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/** What the profile counts is what explain tells. */
class RuleProfileTest {
  private static final Rules RULES = Rules.builtIn();
  private static final Shiju SHIJU = Shiju.with(RULES);
  private static final IndicatorMapper MAPPER = new IndicatorMapper(RULES);

  static List<Path> samples() {
    return Samples.files();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void eachRuleWinsAsOftenAsItDoesWhenFiguresAreMapped(Path file) {
    Report report = SHIJU.read(Samples.read(file));
    Page page = Fold.page(report.source().text());
    Set<String> packs = new Packs(RULES).of(report.metadata().genre(), List.of());
    Trials trials = MAPPER.trials(page, report.measurements(), packs);
    Map<String, Long> wins = new TreeMap<>();
    for (Measurement m : report.measurements()) {
      List<Trace> tried = trials.of(m);
      if (!tried.isEmpty() && tried.get(0).fired()) {
        wins.merge(tried.get(0).rule(), 1L, Long::sum);
      }
    }
    RuleProfile profile = MAPPER.profile();
    profile.add(page, report.measurements(), packs, 0, 1);
    Map<String, Long> profiled = new TreeMap<>();
    for (RuleProfile.Cost cost : profile.costs()) {
      if (cost.won() > 0) {
        profiled.put(cost.rule(), cost.won());
      }
      assertThat(cost.won()).isLessThanOrEqualTo(cost.fired());
      assertThat(cost.fired()).isLessThanOrEqualTo(cost.tried());
      assertThat(cost.tried()).isLessThanOrEqualTo(cost.called());
    }
    assertThat(profiled).isNotEmpty().isEqualTo(wins);
  }
}

package org.shiju.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shiju.rules.Rules;

/** What is kept of a name is what reading it anew gives, whichever names came between. */
class NamesReadTest {
  private static final String[] THINGS = {"行政复议申请", "规范性文件", "案件", "人民调解员", "出庭应诉率"};
  private static final String[] VERBS = {"收到", "审结", "受理", "备案", Condition.NONE};

  private final RuleSet rules = new RuleSet(Rules.builtIn());

  @Test
  void aNameIsReadOnce() {
    NamesRead names = new NamesRead(rules);
    assertThat(names.of("行政复议申请", "收到")).isSameAs(names.of("行政复议申请", "收到"));
  }

  @Test
  void moreNamesThanAreKeptAreReadAsAnew() {
    NamesRead names = new NamesRead(rules);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 5000; i++) {
        String subject = i / 25 + THINGS[i % 5];
        String predicate = VERBS[i / 5 % 5];
        Named kept = names.of(subject, predicate);
        Named anew = Named.of(subject, predicate, rules);
        assertThat(kept.isOf(subject, predicate)).isTrue();
        assertThat(kept.lines(rules)).isEqualTo(anew.lines(rules));
        assertThat(kept.open()).isEqualTo(anew.open());
      }
    }
  }

  @Test
  void aScoreIsKeptAsItIs() {
    Named named = new NamesRead(rules).of("行政复议申请", "收到");
    assertThat(named.open()).isNotEmpty();
    for (int order : named.open()) {
      IndicatorRule rule = rules.rules.get(order);
      assertThat(named.total(rule)).isEqualTo(named.score(rule).total());
      assertThat(named.total(rule)).isEqualTo(named.score(rule).total());
    }
  }

  @Test
  void nameWithoutEndIsNotKept() {
    NamesRead names = new NamesRead(rules);
    String endless = "案件".repeat(1000);
    assertThat(names.of(endless, "收到")).isNotSameAs(names.of(endless, "收到"));
  }
}

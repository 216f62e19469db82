package org.shiju.check;

import java.util.List;
import org.shiju.model.Measurement;
import org.shiju.model.Page;
import org.shiju.rules.Rules;

/**
 * Holds a report's own figures against each other.
 *
 * <p>In 调解纠纷513件,调解成功485件,调解成功率94.5% it finds {@code 485<=513} and {@code 485/513=94.54%~94.5%}.
 * Only figures of one period, one scope and one neighbourhood meet, and only those that are said to
 * be so; a missing operand gives no finding. Silence is no approval.
 */
public final class Checker {
  private final CheckRules rules;

  /**
   * Reads {@code checks.yaml}.
   *
   * @throws org.shiju.rules.RuleException where the file is at fault
   */
  public Checker(Rules rules) {
    this.rules = new CheckRules(rules);
  }

  /** Checks measurements in text order. */
  public Checked check(Page page, List<Measurement> measurements) {
    Figures figures = new Figures(page, measurements, false, rules);
    Findings findings = new Findings();
    new Identities(rules, figures, findings).check();
    new Parts(rules, figures, findings).check();
    new Neighbours(rules, figures, findings).check();
    new Comparisons(rules, figures, findings).check();
    new Changes(rules, figures, findings).check();
    new Shares(rules, figures, findings).check();
    new Enumerations(rules, figures, findings).check();
    if (figures.hasOthers()) {
      Figures cells = new Figures(page, measurements, true, rules);
      new Identities(rules, cells, findings).check();
      new Tables(cells, findings).check();
    }
    return findings.inTextOrder();
  }
}

package org.shiju.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shiju.check.Checker;
import org.shiju.clean.Cleaner;
import org.shiju.coverage.Expectations;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.indicator.RuleFaults;
import org.shiju.measure.Linker;
import org.shiju.outline.Outliner;
import org.shiju.panel.Panel;
import org.shiju.quantity.QuantityReader;
import org.shiju.read.DocumentReader;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;

/** All faults of a rule set in one run; what one check cannot read, the others still look at. */
public final class Linter {
  private final Rules rules;
  private final Faults faults;

  private Linter(Rules rules) {
    this.rules = rules;
    this.faults = new Faults(rules);
  }

  /**
   * The faults, each once, by path, line and column.
   *
   * <p>Only rules read from YAML are held to their examples; the packed form has none.
   *
   * @param loading what was wrong when the files were read and laid over each other
   */
  public static List<RuleException> faults(Rules rules, List<RuleException> loading) {
    Linter linter = new Linter(rules);
    loading.forEach(linter.faults::add);
    linter.files();
    linter.catalogue();
    linter.stages();
    return linter.faults.sorted();
  }

  private void files() {
    Structure structure = new Structure(faults);
    for (String name : rules.names()) {
      Node file = rules.file(name);
      faults.collect(() -> structure.check(file));
      Leftovers.find(file, faults);
    }
  }

  private void catalogue() {
    CatalogueView view = new CatalogueView(rules);
    faults.collect(() -> new References(rules, faults).run(view.ids()));
    Set<String> files = new HashSet<>();
    for (Packs.Pack pack : view.packs()) {
      view.files(pack).forEach(file -> files.add(file.file()));
    }
    new CatalogueLint(view, faults).run();
    RuleFaults.find(rules, faults::addUntold);
    for (String name : rules.names()) {
      if (!files.contains(name)) {
        faults.collect(() -> new RuleLint(rules.file(name), faults).run());
      }
    }
    faults.collect(() -> new CheckLint(rules, view, faults).run());
  }

  /** Each stage reads its own files and refuses what it does not know. */
  private void stages() {
    faults.stage(() -> new DocumentReader(rules));
    faults.stage(() -> new Cleaner(rules));
    faults.stage(() -> new Outliner(rules));
    faults.stage(() -> new QuantityReader(rules));
    faults.stage(() -> new Linker(rules));
    faults.stage(() -> new IndicatorMapper(rules));
    faults.stage(() -> new Checker(rules));
    faults.stage(() -> new Panel(rules));
    faults.stage(() -> new Expectations(rules));
  }
}

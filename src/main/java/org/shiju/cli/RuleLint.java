package org.shiju.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shiju.check.Checker;
import org.shiju.clean.Cleaner;
import org.shiju.coverage.Expectation;
import org.shiju.coverage.Expectations;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.measure.Linker;
import org.shiju.outline.Outliner;
import org.shiju.panel.Panel;
import org.shiju.quantity.QuantityReader;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/**
 * The faults of a rule set: what a stage cannot load, ids that stand twice, rules without examples
 * that hold them to something, ids and units that do not exist.
 */
final class RuleLint {
  /** Plain vocabularies, which the examples of the rules that use them cover. */
  private static final Set<String> WITHOUT_EXAMPLES =
      Set.of("dimensions.yaml#dimensions", "checks.yaml#figures", "roles.yaml#title");

  private final Rules rules;
  private final Faults faults = new Faults();

  private RuleLint(Rules rules) {
    this.rules = rules;
  }

  /**
   * Each as {@code FILE:LINE: what is wrong; what to do}.
   *
   * <p>Only rules read from YAML are held to their examples; the packed form has none.
   */
  static List<String> faults(Rules rules) {
    RuleLint lint = new RuleLint(rules);
    new IndicatorLint(rules, lint.faults).run();
    lint.stages();
    List<String> catalogue = Catalogues.files(rules).stream().map(Node::file).toList();
    for (String file : rules.names()) {
      if (!catalogue.contains(file)) {
        lint.faults.collect(() -> lint.file(rules.file(file)));
      }
    }
    lint.faults.collect(() -> new CheckLint(rules, lint.faults).run());
    return lint.faults.all();
  }

  /** Each stage reads its own files and refuses what it does not know. */
  private void stages() {
    faults.collect(() -> new Cleaner(rules));
    faults.collect(() -> new Outliner(rules));
    faults.collect(() -> new QuantityReader(rules));
    faults.collect(() -> new Linker(rules));
    faults.collect(() -> new IndicatorMapper(rules));
    faults.collect(() -> new Checker(rules));
    faults.collect(() -> new Panel(rules));
    faults.collect(this::expectations);
  }

  /** What {@code coverage.yaml} expects must be ids of the catalogue. */
  private void expectations() {
    List<String> ids = Catalogues.ids(rules);
    for (Expectation expectation : new Expectations(rules).all()) {
      for (String id : expectation.yields()) {
        if (!ids.contains(id)) {
          faults.add(
              rules
                  .file(Expectations.FILE)
                  .fault(
                      "expectation '" + expectation.id() + "' yields '" + id + "', no indicator",
                      "see 'shiju rules list'"));
        }
      }
    }
  }

  private void file(Node root) {
    Map<String, Node> ids = new HashMap<>();
    for (Map.Entry<String, Node> entry : root.entries().entrySet()) {
      Node part = entry.getValue();
      boolean exempt = WITHOUT_EXAMPLES.contains(root.file() + "#" + entry.getKey());
      rule(part, entry.getKey(), exempt, ids);
      if (part.isList()) {
        part.items().forEach(item -> rule(item, entry.getKey(), exempt, ids));
      }
    }
  }

  private void rule(Node node, String part, boolean exempt, Map<String, Node> ids) {
    if (!node.isMap()) {
      return;
    }
    Node id = node.get("id").orElse(null);
    if (id != null) {
      Node before = ids.putIfAbsent(id.text(), node);
      if (before != null) {
        faults.add(
            node.fault(
                "rule '" + id.text() + "' stands already in line " + before.line(),
                "rename one of them"));
      }
    }
    if (!exempt && node.isWritten() && (id != null || node.get("examples").isPresent())) {
      faults.collect(() -> examples(node, "rule '" + (id == null ? part : id.text()) + "'"));
    }
  }

  /** One example at least that gives something, and one that gives nothing. */
  private static void examples(Node rule, String name) {
    Node examples = rule.get("examples").orElse(null);
    if (examples == null) {
      throw rule.fault(name + " has no examples", "write one that holds, and one of nothing");
    }
    boolean nothing;
    boolean something;
    if (examples.isMap()) {
      examples.only("furniture", "text");
      something = !examples.texts("furniture").isEmpty();
      nothing = !examples.texts("text").isEmpty();
    } else {
      List<Boolean> silent = ExampleSuite.in(rule).stream().map(RuleLint::isSilent).toList();
      something = silent.contains(false);
      nothing = silent.contains(true);
    }
    if (!something) {
      throw rule.fault(name + " has no example that gives something", "write one");
    }
    if (!nothing) {
      throw rule.fault(name + " has no example that gives nothing", "write one");
    }
  }

  private static boolean isSilent(Node example) {
    example.only("text", "gives").need("text").text();
    return example.texts("gives").equals(List.of(ExampleSuite.NOTHING));
  }
}

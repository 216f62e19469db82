package org.shiju.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.shiju.rules.Near;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;

/**
 * The faults of indicator rules that can be told without any text: lists that are not there or that
 * nobody calls, units outside the dimension, rules that can never fire or never win.
 *
 * <p>A file or a rule that cannot be read leaves the others to be looked at.
 */
public final class RuleFaults {
  private final Consumer<RuleException> faults;
  private final Rules rules;
  private final Map<String, Dimension> dimensions = new HashMap<>();
  private final List<Written> written = new ArrayList<>();
  private final Set<String> forEvery = new HashSet<>();
  private final Optional<Guards> guards;

  /** How many rules were met, of those too that could not be read. */
  private int order;

  private RuleFaults(Rules rules, Consumer<RuleException> faults) {
    this.rules = rules;
    this.faults = faults;
    this.guards = guards(rules);
  }

  /** Hands over each fault that the rules of all indicators have. */
  public static void find(Rules rules, Consumer<RuleException> faults) {
    new RuleFaults(rules, faults).find();
  }

  private void find() {
    collect(() -> dimensions.putAll(Dimension.all(rules)));
    Packs packs = new Packs(rules, faults);
    for (Packs.Pack pack : packs.all()) {
      if (pack.isForEvery()) {
        forEvery.add(pack.id());
      }
      for (Node file : files(packs, pack)) {
        collect(() -> file(pack, file));
      }
    }
    written.forEach(this::beaten);
  }

  private static List<Node> files(Packs packs, Packs.Pack pack) {
    try {
      return Catalogue.files(packs, pack);
    } catch (RuleException e) { // told elsewhere; the order matters only between equals
      return packs.indicators(pack);
    }
  }

  /** The words for growth, without which nothing can be said of what wins. */
  private static Optional<Guards> guards(Rules rules) {
    try {
      return Optional.of(new Guards(rules));
    } catch (RuleException e) {
      return Optional.empty();
    }
  }

  private void file(Packs.Pack pack, Node file) {
    Map<String, List<String>> lists = RuleSet.lists(file);
    Set<String> called = new HashSet<>();
    for (Node indicator : file.need("indicators").items()) {
      collect(() -> indicator(pack, indicator, lists, called));
    }
    file.get("lists").ifPresent(node -> uncalled(node, called));
  }

  private void uncalled(Node lists, Set<String> called) {
    lists
        .entries()
        .forEach(
            (name, words) -> {
              if (!called.contains(name)) {
                faults.accept(
                    new RuleException(
                        words.key(),
                        "no rule of the file calls the list '" + name + "'",
                        "call it as $" + name + ", or drop it"));
              }
            });
  }

  private void indicator(
      Packs.Pack pack, Node indicator, Map<String, List<String>> lists, Set<String> called) {
    String id = indicator.need("id").text();
    int number = 0;
    for (Node rule : indicator.need("rules").items()) {
      int its = ++number;
      order++;
      collect(() -> calls(rule, called));
      collect(() -> rule(pack, indicator, id, its, rule, lists));
    }
  }

  private static void calls(Node rule, Set<String> called) {
    for (Node part : rule.entries().values()) {
      for (Node line : part.isList() ? part.items() : List.<Node>of()) {
        for (Node words : line.entries().values()) {
          words.texts().stream()
              .filter(word -> word.startsWith("$"))
              .forEach(word -> called.add(word.substring(1)));
        }
      }
    }
  }

  private void rule(
      Packs.Pack pack,
      Node indicator,
      String id,
      int number,
      Node node,
      Map<String, List<String>> lists) {
    RuleBody body = RuleBody.of(node, lists);
    Node name = indicator.need("dimension");
    Dimension dimension = dimensions.get(name.text());
    if (dimension == null) {
      if (dimensions.isEmpty()) {
        return;
      }
      throw name.fault(
          "no dimension '" + name.text() + "'",
          "see dimensions.yaml" + Near.hint(name.text(), dimensions.keySet()));
    }
    new UnitFaults(dimension, lists, faults).find(node);
    Written rule =
        new Written(node, id, pack.id(), number, order, body, dimension, asksGrowth(body));
    written.add(rule);
    for (RuleBody.Line unless : body.unless()) {
      if (rule.isShutBy(unless)) {
        faults.accept(
            node.fault(
                "the rule never fires: '"
                    + unless.field().label()
                    + "' under unless holds whenever its when does",
                "drop that line under unless, or the rule"));
      }
    }
  }

  private boolean asksGrowth(RuleBody body) {
    return guards.isPresent() && guards.get().asksGrowth(body.when());
  }

  private void beaten(Written rule) {
    if (guards.isEmpty()) {
      return;
    }
    for (Written other : written) {
      boolean meets = other.pack().equals(rule.pack()) || forEvery.contains(other.pack());
      if (other != rule && meets && other.beats(rule)) {
        faults.accept(
            rule.node()
                .fault(
                    "rule "
                        + rule.number()
                        + " is always beaten: wherever it fires, "
                        + other.shown()
                        + " fires and stands before it",
                    "drop it, narrow the other, or give this one a 'priority'"));
        return;
      }
    }
  }

  private void collect(Runnable check) {
    try {
      check.run();
    } catch (RuleException e) {
      faults.accept(e);
    }
  }
}

package org.shiju.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shiju.examples.Marked;
import org.shiju.model.Measurement;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;

/** The ids that {@code checks.yaml} names: each is an indicator or an entry under figures. */
final class CheckLint {
  private static final List<String> IDENTITIES = List.of("sums", "bounds", "rates", "averages");
  private static final List<String> KEYS =
      List.of("whole", "plus", "parts", "part", "more", "any_scope", "rate", "of", "total", "each");

  private final Node file;
  private final List<Node> packs;
  private final Faults faults;
  private final Set<String> indicators;
  private final Set<String> known;

  CheckLint(Rules rules, Faults faults) {
    this.file = rules.file("checks.yaml");
    this.packs = new Packs(rules).checks();
    this.faults = faults;
    this.indicators = new HashSet<>();
    Catalogues.indicators(rules).forEach(i -> indicators.add(i.need("id").text()));
    this.known = new HashSet<>(indicators);
    file.need("figures").items().forEach(figure -> known.add(figure.need("id").text()));
  }

  void run() {
    for (Node figure : file.need("figures").items()) {
      demand(figure, "indicator", indicators);
    }
    demand(file.need("shares"), "indicators", indicators);
    for (String part : IDENTITIES) {
      identities(file, part);
      packs.forEach(pack -> identities(pack, part));
    }
  }

  private void identities(Node root, String part) {
    for (Node identity : root.get(part).map(Node::items).orElse(List.of())) {
      KEYS.forEach(key -> demand(identity, key, known));
      ExampleSuite.in(identity).forEach(example -> faults.collect(() -> marks(example)));
    }
  }

  private void demand(Node rule, String key, Set<String> ids) {
    for (String id : rule.textsOrNone(key)) {
      if (!ids.contains(id)) {
        faults.add(unknown(rule.need(key), id));
      }
    }
  }

  private void marks(Node example) {
    String text = example.need("text").text();
    try {
      for (Measurement figure : Marked.parse(text).figures()) {
        if (figure.indicator() != null && !indicators.contains(figure.indicator())) {
          faults.add(unknown(example, figure.indicator()));
        }
      }
    } catch (IllegalArgumentException e) {
      throw example.fault("no marked text: " + e.getMessage(), "write it as the file's head says");
    }
  }

  private static RuleException unknown(Node at, String id) {
    return at.fault("the catalogue has no '" + id + "'", "see shiju rules list");
  }
}

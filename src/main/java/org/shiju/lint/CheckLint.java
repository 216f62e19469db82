package org.shiju.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shiju.examples.Marked;
import org.shiju.model.Measurement;
import org.shiju.rules.Alternatives;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Near;
import org.shiju.rules.Node;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;

/**
 * The ids that {@code checks.yaml} and those of packs name: each is an indicator or an entry under
 * figures; and no identity is called like another.
 */
final class CheckLint {
  private static final String FILE = "checks.yaml";
  private static final List<String> IDENTITIES = List.of("sums", "bounds", "rates", "averages");
  private static final List<String> KEYS =
      List.of("whole", "plus", "parts", "part", "more", "any_scope", "rate", "of", "total", "each");

  private final List<Node> files = new ArrayList<>();
  private final Faults faults;
  private final Set<String> indicators;
  private final Set<String> known = new LinkedHashSet<>();
  private final Map<String, Node> ids = new HashMap<>();

  CheckLint(Rules rules, CatalogueView catalogue, Faults faults) {
    if (rules.names().contains(FILE)) {
      files.add(rules.file(FILE));
    }
    files.addAll(catalogue.checks());
    this.faults = faults;
    this.indicators = catalogue.ids();
    known.addAll(indicators);
    for (Node file : files) {
      CatalogueView.rules(file, "figures").forEach(figure -> known.add(figure.need("id").text()));
    }
  }

  void run() {
    for (Node file : files) {
      for (Node figure : CatalogueView.rules(file, "figures")) {
        faults.collect(() -> demand(figure, "indicator", indicators));
      }
      file.get("shares")
          .ifPresent(shares -> faults.collect(() -> demand(shares, "indicators", indicators)));
      for (String part : IDENTITIES) {
        for (Node identity : CatalogueView.rules(file, part)) {
          faults.collect(() -> identity(identity));
        }
      }
    }
  }

  private void identity(Node identity) {
    String id = identity.need("id").text();
    Node before = ids.putIfAbsent(id, identity);
    if (before != null && !before.file().equals(identity.file())) {
      faults.add(
          identity.fault("rule '" + id + "' stands already in " + before.place(), "rename it"));
    }
    for (String key : KEYS) {
      faults.collect(() -> demand(identity, key, known));
    }
    ExampleSuite.in(identity).forEach(example -> faults.collect(() -> marks(example)));
  }

  private void demand(Node rule, String key, Set<String> ids) {
    Node named = rule.get(key).orElse(null);
    if (named != null) {
      for (Node id : named.isText() ? List.of(named) : named.items()) {
        if (!ids.contains(id.text())) {
          faults.add(unknown(id, id.text(), ids));
        }
      }
    }
  }

  private void marks(Node example) {
    Node text = example.need("text");
    try {
      for (String one : Alternatives.of(text)) {
        for (Measurement figure : Marked.parse(one).figures()) {
          if (figure.indicator() != null && !indicators.contains(figure.indicator())) {
            faults.add(unknown(text, figure.indicator(), indicators));
          }
        }
      }
    } catch (IllegalArgumentException e) {
      throw text.fault("no marked text: " + e.getMessage(), "write it as the file's head says");
    }
  }

  private static RuleException unknown(Node at, String id, Set<String> known) {
    return at.fault(
        "the catalogue has no '" + id + "'", "see shiju rules list" + Near.hint(id, known));
  }
}

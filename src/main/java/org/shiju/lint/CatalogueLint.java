package org.shiju.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shiju.rules.Alternatives;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;

/** What each indicator must have of examples, and what these say of each other. */
final class CatalogueLint {
  private static final int LEAST_EXAMPLES = 2;

  private final CatalogueView catalogue;
  private final Faults faults;
  private final Map<String, Node> ids = new HashMap<>();

  CatalogueLint(CatalogueView catalogue, Faults faults) {
    this.catalogue = catalogue;
    this.faults = faults;
  }

  void run() {
    for (Packs.Pack pack : catalogue.packs()) {
      Claims claims = new Claims(faults);
      for (Node file : catalogue.files(pack)) {
        for (Node indicator : CatalogueView.indicators(file)) {
          faults.collect(() -> indicator(indicator, claims));
        }
      }
    }
  }

  private void indicator(Node indicator, Claims claims) {
    String id = indicator.need("id").text();
    Node before = ids.putIfAbsent(id, indicator);
    if (before != null) {
      faults.add(
          indicator.fault(
              "indicator '" + id + "' stands already in " + before.place(), "keep one of them"));
    }
    if (indicator.isWritten() && indicator.get("examples").isPresent()) {
      examples(indicator, id);
      Contradictions.find(indicator, faults);
      claims.add(indicator, id);
    }
  }

  private void examples(Node indicator, String id) {
    int giving = 0;
    int nothing = 0;
    for (Node example : ExampleSuite.in(indicator)) {
      List<String> gives = example.texts("gives");
      if (gives.equals(List.of(ExampleSuite.NOTHING))) {
        nothing++;
      } else {
        giving++;
        Quoted.find(example, faults);
      }
      faults.collect(() -> Alternatives.of(example.need("text")));
    }
    if (giving < LEAST_EXAMPLES) {
      faults.add(
          indicator.fault(
              "indicator '" + id + "' has " + giving + " examples that give a figure",
              "write at least " + LEAST_EXAMPLES));
    }
    if (nothing == 0) {
      faults.add(
          indicator.fault("indicator '" + id + "' has no example that gives nothing", "write one"));
    }
  }
}

package org.shiju.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.shiju.indicator.Catalogue;
import org.shiju.indicator.Indicator;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;

/** The catalogue as rule files hold it, and its ids in its own order. */
final class Catalogues {
  private Catalogues() {}

  static List<Node> indicators(Rules rules) {
    List<Node> indicators = new ArrayList<>();
    for (Node file : files(rules)) {
      indicators.addAll(file.need("indicators").items());
    }
    return indicators;
  }

  static List<Node> files(Rules rules) {
    Packs packs = new Packs(rules);
    return packs.all().stream().flatMap(pack -> packs.indicators(pack).stream()).toList();
  }

  static List<String> ids(Rules rules) {
    return new Catalogue(rules).indicators().stream().map(Indicator::id).toList();
  }

  /** Refuses ids that the catalogue does not have. */
  static void demand(List<String> catalogue, Collection<String> wanted) {
    for (String id : wanted) {
      if (!catalogue.contains(id)) {
        throw new UsageFault("no.indicator", id);
      }
    }
  }
}

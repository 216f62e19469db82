package org.shiju.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.shiju.indicator.Catalogue;
import org.shiju.indicator.Indicator;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/** The catalogue as rule files hold it, and its ids in its own order. */
final class Catalogues {
  private static final String FOLDER = "rule-of-law/";

  private Catalogues() {}

  static List<Node> indicators(Rules rules) {
    List<Node> indicators = new ArrayList<>();
    for (Node file : rules.below(FOLDER)) {
      indicators.addAll(file.need("indicators").items());
    }
    return indicators;
  }

  static List<Node> files(Rules rules) {
    return rules.below(FOLDER);
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

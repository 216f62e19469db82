package org.shiju.cli;

import java.util.Collection;
import java.util.List;
import org.shiju.indicator.Catalogue;
import org.shiju.indicator.Indicator;
import org.shiju.rules.Rules;

/** The ids of the catalogue, in its own order. */
final class Catalogues {
  private Catalogues() {}

  static List<String> ids(Rules rules) {
    return new Catalogue(rules).indicators().stream().map(Indicator::id).toList();
  }

  /** Refuses ids that the catalogue does not have. */
  static void demand(List<String> catalogue, Collection<String> wanted) {
    for (String id : wanted) {
      if (!catalogue.contains(id)) {
        throw UsageFault.unknown("no.indicator", id, catalogue);
      }
    }
  }
}

package org.shiju.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/** The ids of the catalogue in its order: theme files by name, indicators as they stand in them. */
final class Catalogues {
  private static final String FOLDER = "rule-of-law/";

  private Catalogues() {}

  static List<String> ids(Rules rules) {
    List<String> ids = new ArrayList<>();
    for (Node file : rules.below(FOLDER)) {
      for (Node indicator : file.need("indicators").items()) {
        ids.add(indicator.need("id").text());
      }
    }
    return ids;
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

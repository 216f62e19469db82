package org.shiju.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.Place;
import org.shiju.rules.Rules;

/** The wordings under an indicator: each entry of its {@code rules}, with its place. */
final class Wordings {
  private Wordings() {}

  /**
   * A wording.
   *
   * @param name as the program calls it: {@code rule-of-law/disputes.yaml#mediation.cases/2}
   */
  record Wording(String name, String id, int number, Place place) {}

  /** Those that no example is won by, of indicators that have examples. */
  static List<Wording> without(Rules rules, Set<String> won) {
    List<Wording> idle = new ArrayList<>();
    Packs packs = new Packs(rules);
    for (Node file : packs.all().stream().flatMap(p -> packs.indicators(p).stream()).toList()) {
      for (Node indicator : file.need("indicators").items()) {
        if (indicator.get("examples").isPresent()) {
          idle.addAll(of(file, indicator).stream().filter(w -> !won.contains(w.name())).toList());
        }
      }
    }
    return idle;
  }

  private static List<Wording> of(Node file, Node indicator) {
    String id = indicator.need("id").text();
    List<Wording> wordings = new ArrayList<>();
    for (Node rule : indicator.need("rules").items()) {
      int number = wordings.size() + 1;
      String name = file.file() + "#" + id + "/" + number;
      wordings.add(new Wording(name, id, number, rule.place()));
    }
    return wordings;
  }
}

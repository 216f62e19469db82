package org.shiju.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.shiju.rules.Near;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/**
 * Names by which one rule calls another: the marker of parts, lines above a line, the indicators
 * that a matter yields.
 */
final class References {
  private final Rules rules;
  private final Faults faults;

  References(Rules rules, Faults faults) {
    this.rules = rules;
    this.faults = faults;
  }

  /**
   * Looks at all of them.
   *
   * @param indicators the ids of the catalogue
   */
  void run(Collection<String> indicators) {
    file("headings.yaml")
        .ifPresent(
            file ->
                file.get("part")
                    .ifPresent(part -> known(part, ids(file, "markers"), "no marker is called")));
    file("furniture.yaml").ifPresent(this::furniture);
    file("coverage.yaml").ifPresent(file -> expectations(file, indicators));
  }

  private void expectations(Node file, Collection<String> indicators) {
    for (Node matter : CatalogueView.rules(file, "expectations")) {
      matter.get("yields").ifPresent(names -> each(names, indicators, "no indicator is called"));
    }
  }

  private Optional<Node> file(String name) {
    return rules.names().contains(name) ? Optional.of(rules.file(name)) : Optional.empty();
  }

  private void furniture(Node file) {
    Collection<String> ids = ids(file, "rules");
    Collection<String> groups =
        file.get("words").map(words -> words.entries().keySet()).orElse(java.util.Set.of());
    for (Node rule : CatalogueView.rules(file, "rules")) {
      rule.get("below").ifPresent(names -> each(names, ids, "no rule is called"));
      rule.get("made_of").ifPresent(names -> each(names, groups, "no words are called"));
    }
  }

  private static List<String> ids(Node file, String list) {
    List<String> ids = new ArrayList<>();
    CatalogueView.rules(file, list).forEach(rule -> ids.add(rule.need("id").text()));
    return ids;
  }

  private void each(Node names, Collection<String> known, String what) {
    for (Node name : names.isText() ? List.of(names) : names.items()) {
      known(name, known, what);
    }
  }

  private void known(Node name, Collection<String> known, String what) {
    if (name.isText() && !known.contains(name.text())) {
      faults.add(name.fault(what + " '" + name.text() + "'", Near.remedy(name.text(), known)));
    }
  }
}

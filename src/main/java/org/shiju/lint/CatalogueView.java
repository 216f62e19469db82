package org.shiju.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;

/** The catalogue as its files hold it, as far as they can be read. */
final class CatalogueView {
  private final Packs packs;
  private final Set<String> ids = new LinkedHashSet<>();

  CatalogueView(Rules rules) {
    packs = new Packs(rules, fault -> {}); // told by the pack's own check
    for (Packs.Pack pack : packs.all()) {
      for (Node file : packs.indicators(pack)) {
        indicators(file).forEach(indicator -> ids.add(indicator.need("id").text()));
      }
    }
    rules.unread().values().forEach(this::guess);
  }

  List<Packs.Pack> packs() {
    return packs.all();
  }

  List<Node> files(Packs.Pack pack) {
    return packs.indicators(pack);
  }

  /** The files of all packs that hold identities between their figures. */
  List<Node> checks() {
    return packs.checks();
  }

  /** The indicators of a file that have an id. */
  static List<Node> indicators(Node file) {
    return rules(file, "indicators");
  }

  /** The rules of a list that have an id. */
  static List<Node> rules(Node file, String list) {
    List<Node> rules = new ArrayList<>();
    if (file.isMap() && file.get(list).filter(Node::isList).isPresent()) {
      for (Node rule : file.need(list).items()) {
        if (rule.isMap() && rule.get("id").filter(Node::isText).isPresent()) {
          rules.add(rule);
        }
      }
    }
    return rules;
  }

  Set<String> ids() {
    return ids;
  }

  /** A file that is no YAML just now: what stands behind {@code id:} will be an id again. */
  private void guess(String yaml) {
    for (String line : yaml.lines().toList()) {
      int at = line.indexOf("id:");
      if (at >= 0 && line.substring(0, at).chars().noneMatch(Character::isLetterOrDigit)) {
        ids.add(line.substring(at + "id:".length()).strip());
      }
    }
  }
}

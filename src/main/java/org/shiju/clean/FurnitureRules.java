package org.shiju.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Node;

/** {@code furniture.yaml}, read: the rules in file order, the first that matches wins. */
final class FurnitureRules {
  private final List<String> keeps;
  private final List<String> titles;
  private final List<String> addresseeEnds;
  private final List<LineRule> rules = new ArrayList<>();

  /** The longest line that any rule may match. */
  private final int longest;

  FurnitureRules(Node file) {
    file.only("keeps", "titles", "addressee_ends", "words", "rules");
    keeps = file.texts("keeps");
    titles = file.texts("titles");
    addresseeEnds = file.texts("addressee_ends");
    Map<String, Node> words = file.need("words").entries();
    Set<String> ids = new HashSet<>();
    for (Node node : file.need("rules").items()) {
      LineRule rule = LineRule.of(node, words);
      if (!ids.add(rule.id())) {
        throw node.fault("two rules are called '" + rule.id() + "'", "rename one of them");
      }
      rules.add(rule);
    }
    longest = rules.stream().mapToInt(LineRule::max).max().orElse(0);
  }

  /**
   * The rule that makes the line furniture in the zone, or null.
   *
   * @param above the rule that marked the line above, if one did
   */
  @Nullable LineRule match(Line line, Zone zone, @Nullable LineRule above) {
    if (line.length() > longest || LineRule.holdsAny(line.squeezed(), keeps)) {
      return null;
    }
    for (LineRule rule : rules) {
      if (rule.zones().contains(zone) && rule.follows(above) && rule.matches(line)) {
        return rule;
      }
    }
    return null;
  }

  /** Whether a line above a menu may be the site's: neither a title nor a source or a date. */
  boolean mayBeOfSite(Line line) {
    return !LineRule.holdsAny(line.squeezed(), keeps)
        && !LineRule.holdsAny(line.squeezed(), titles);
  }

  /** Whether the line is an addressee: 松河县人民政府： */
  boolean isAddressee(Line line) {
    return line.squeezed().endsWith(":") && addresseeEnds.stream().anyMatch(line.core()::endsWith);
  }
}

package org.shiju.clean;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Node;

/** {@code furniture.yaml}, read: the rules in file order, the first that matches wins. */
final class FurnitureRules {
  private final Phrases keeps;
  private final Phrases titles;
  private final List<String> addresseeEnds;
  private final Map<Zone, InZone> rules = new EnumMap<>(Zone.class);

  /**
   * The rules of a zone.
   *
   * @param longest the longest line that any of them may match
   */
  private record InZone(List<LineRule> rules, int longest) {
    static InZone of(List<LineRule> all, Zone zone) {
      List<LineRule> here = all.stream().filter(rule -> rule.zones().contains(zone)).toList();
      return new InZone(here, here.stream().mapToInt(LineRule::max).max().orElse(0));
    }
  }

  FurnitureRules(Node file) {
    file.only("keeps", "titles", "addressee_ends", "words", "rules");
    keeps = new Phrases(file.texts("keeps"));
    titles = new Phrases(file.texts("titles"));
    addresseeEnds = file.texts("addressee_ends");
    Map<String, Node> words = file.need("words").entries();
    Set<String> ids = new HashSet<>();
    List<LineRule> all = new ArrayList<>();
    for (Node node : file.need("rules").items()) {
      LineRule rule = LineRule.of(node, words);
      if (!ids.add(rule.id())) {
        throw node.fault("two rules are called '" + rule.id() + "'", "rename one of them");
      }
      all.add(rule);
    }
    for (Zone zone : Zone.values()) {
      rules.put(zone, InZone.of(all, zone));
    }
  }

  /**
   * The rule that makes the line furniture in the zone, or null.
   *
   * @param above the rule that marked the line above, if one did
   */
  @Nullable LineRule match(Line line, Zone zone, @Nullable LineRule above) {
    InZone here = requireNonNull(rules.get(zone));
    if (line.isLongerThan(here.longest)) {
      return null;
    }
    for (LineRule rule : here.rules) {
      if (rule.follows(above) && rule.matches(line)) {
        return keeps.anyIn(line) ? null : rule;
      }
    }
    return null;
  }

  /** Whether a line above a menu may be the site's: neither a title nor a source or a date. */
  boolean mayBeOfSite(Line line) {
    return !keeps.anyIn(line) && !titles.anyIn(line);
  }

  /** Whether the line is an addressee: 松河县人民政府： */
  boolean isAddressee(Line line) {
    return line.squeezed().endsWith(":") && addresseeEnds.stream().anyMatch(line.core()::endsWith);
  }
}

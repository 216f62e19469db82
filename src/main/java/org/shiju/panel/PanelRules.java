package org.shiju.panel;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/**
 * The words a panel goes by, from {@code panel.yaml}, and what {@code checks.yaml} knows of units.
 *
 * @param party what stands before a region in the name of its party committee: 中共
 * @param government what follows a region in the name of a body that speaks for all of it: 人民政府
 * @param up words of growth
 * @param down words of decline
 * @param yearBefore words that compare with the year before: 同比
 * @param sameUnits measure words of one thing: 件, 宗
 * @param tolerance how far 约 and 近 may be from the truth, as a share
 */
record PanelRules(
    List<String> party,
    Set<String> government,
    List<String> up,
    List<String> down,
    List<String> yearBefore,
    List<Set<String>> sameUnits,
    BigDecimal tolerance) {

  static PanelRules of(Rules rules) {
    Node file = rules.file("panel.yaml").only("issuers", "growth");
    Node issuers = file.need("issuers").only("party", "government", "examples");
    Node growth = file.need("growth").only("up", "down", "year_before", "examples");
    Node checks = rules.file("checks.yaml");
    return new PanelRules(
        issuers.texts("party"),
        Set.copyOf(issuers.texts("government")),
        growth.texts("up"),
        growth.texts("down"),
        growth.texts("year_before"),
        checks.need("units").need("same").items().stream().map(PanelRules::family).toList(),
        checks.need("tolerance").decimal());
  }

  private static Set<String> family(Node node) {
    return new HashSet<>(node.texts());
  }

  /** Whether two measure words count the same thing: 件 and 宗 do, 件 and 人 do not. */
  boolean sameUnit(String a, String b) {
    return a.equals(b) || sameUnits.stream().anyMatch(f -> f.contains(a) && f.contains(b));
  }

  /** 1 for words of growth, -1 for words of decline, 0 where there are none or both. */
  int direction(String words) {
    boolean grows = up.stream().anyMatch(words::contains);
    boolean falls = down.stream().anyMatch(words::contains);
    return grows == falls ? 0 : grows ? 1 : -1;
  }
}

package org.shiju.quantity;

import java.util.List;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.WordMap;

/**
 * Tells a place in a ranking (排名第四, 位列全省第一, 由第4位升至第3位) from an ordinal (第八次会议, 第一责任人).
 *
 * <p>A ranking has a word of ranking before 第 in its clause, or an area right before it, and ends
 * its phrase behind the numeral.
 */
final class Ranks {
  private static final int REACH = 14;
  private final List<String> before;
  private final WordMap<Boolean> area;
  private final WordMap<Boolean> stop;
  private final WordMap<Boolean> behind;

  Ranks(Rules rules) {
    Node node =
        rules
            .file("guards.yaml")
            .need("ranks")
            .only("before", "area_before", "behind", "stop", "examples");
    before = node.texts("before");
    area = WordMap.of(node.texts("area_before"));
    stop = WordMap.of(node.texts("stop"));
    behind = WordMap.of(node.texts("behind"));
  }

  /**
   * Whether the numeral that ends at {@code end}, with 第 or 前 at {@code mark}, is a place in a
   * ranking.
   */
  boolean isRank(String text, int mark, int end) {
    WordMap.Found<Boolean> place = behind.startingAt(text, end);
    int after = place == null ? end : end + place.length();
    if (stop.startingAt(text, end) != null || !endsPhrase(text, after)) {
      return false;
    }
    String clause = Clauses.before(text, mark, REACH);
    boolean ranked = before.stream().anyMatch(clause::contains);
    return ranked || area.endingAt(text, mark) != null;
  }

  private static boolean endsPhrase(String text, int at) {
    if (at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    if (c == '、' && at + 1 < text.length() && NumeralParser.mayStart(text.charAt(at + 1))) {
      return false; // 第4、5大队
    }
    return c < 0x4e00 || c > 0x9fff || "的和与并且及或,、;。升上降跃".indexOf(c) >= 0;
  }
}

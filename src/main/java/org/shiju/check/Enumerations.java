package org.shiju.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.shiju.model.Finding;
import org.shiju.model.Kind;
import org.shiju.text.Chars;
import org.shiju.text.WordMap;

/**
 * A count against the names that the text lists right before or right behind it: 诉调、检调、公调三大机制;
 * 3个镇(甲、乙、丙).
 *
 * <p>An open list (等) that falls short says nothing, and neither does a list whose last name holds
 * 和 and may be two. A list that does not match is told only where it is long and plainly what is
 * counted.
 */
final class Enumerations {
  private static final int LONGEST = 160;

  /** How far behind its figure a list may begin. */
  private static final int NEAR = 16;

  private static final BigDecimal FEWEST = BigDecimal.valueOf(3);
  private static final BigDecimal MOST = BigDecimal.valueOf(30);

  private static final Chars BREAKS = Chars.of(",;:。!?()\n\r");

  private final CheckRules.ListWords words;
  private final Figures figures;
  private final String folded;
  private final Findings findings;

  /** Where no 、 and no break stands before the figure asked for last. */
  private int unlistedStart;

  private int unlistedEnd;

  Enumerations(CheckRules rules, Figures figures, Findings findings) {
    this.words = rules.lists;
    this.figures = figures;
    this.folded = figures.page.folded();
    this.findings = findings;
  }

  void check() {
    for (Figure figure : figures.all) {
      if (figure.kind() == Kind.COUNT
          && figure.isExact()
          && figure.value().compareTo(FEWEST) >= 0
          && figure.value().compareTo(MOST) <= 0
          && figure.value().stripTrailingZeros().scale() <= 0) {
        before(figure);
        behind(figure);
      }
    }
  }

  private void before(Figure figure) {
    int end = figure.said().quantity().outer().start();
    int from = end;
    int comma = -1;
    boolean digit = false;
    while (from > 0 && end - from < LONGEST && !BREAKS.has(folded.charAt(from - 1))) {
      if (from == unlistedEnd && unlistedStart < from) {
        from = Math.max(unlistedStart, end - LONGEST);
        continue;
      }
      char c = folded.charAt(--from);
      if (c == '、') {
        if (digit) {
          return; // a list of figures: one of its members holds a digit, whatever opens it
        }
        comma = from;
      }
      digit |= c >= '0' && c <= '9';
    }
    if (comma < 0) {
      unlistedStart = from;
      unlistedEnd = end;
      return;
    }
    String list = folded.substring(from, end);
    String predicate = figure.predicate();
    boolean plain = !predicate.isEmpty() && list.substring(0, comma - from).contains(predicate);
    int names = plain ? list.indexOf(predicate) + predicate.length() : 0;
    compare(figure, list.substring(names), plain);
  }

  /** A bracket, or 即 and a list, right behind the counted noun: 3个镇(甲、乙、丙); 共3个,即甲、乙、丙. */
  private void behind(Figure figure) {
    int limit = Math.min(figure.end() + LONGEST, folded.length());
    int at = figure.end();
    int most = Math.min(limit, at + NEAR);
    while (at < most && !BREAKS.has(folded.charAt(at)) && lead(at, limit) == 0) {
      at++;
    }
    boolean bracket = at < limit && folded.charAt(at) == '(';
    if (at + 1 < limit && folded.charAt(at) == ',') {
      at++;
    }
    int from = at + (bracket ? 1 : lead(at, limit));
    if (from <= at) {
      return;
    }
    int to = from;
    while (to < limit && !BREAKS.has(folded.charAt(to))) {
      to++;
    }
    boolean closed =
        to < limit && (folded.charAt(to) == ')' || !bracket && isEnd(folded.charAt(to)));
    if (closed) {
      compare(figure, folded.substring(from, to), true);
    }
  }

  /** Length of the longest word that leads to a list at a place; 0 where none does. */
  private int lead(int at, int limit) {
    WordMap.Found<Boolean> word = words.lead().startingAt(folded, at, limit - at);
    return word == null ? 0 : word.length();
  }

  private static boolean holdsDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(char c) {
    return c == '。' || c == ';' || c == '\n';
  }

  private void compare(Figure figure, String list, boolean plain) {
    if (list.indexOf('、') < 0) {
      return;
    }
    String names = list.strip();
    boolean open = Words.endsWithAny(names, words.open());
    for (String word : words.open()) {
      names = names.endsWith(word) ? names.substring(0, names.length() - word.length()) : names;
    }
    if (holdsDigit(names)) {
      return;
    }
    List<String> items = Arrays.asList(names.split("、", -1));
    if (items.size() < 2 || items.stream().anyMatch(String::isBlank)) {
      return;
    }
    int count = figure.value().intValue();
    boolean joint = Words.hasAny(items.get(items.size() - 1), words.joint());
    if (items.size() == count && !joint || joint && items.size() + 1 == count) {
      findings.add(
          Finding.Type.ENUMERATION,
          List.of(figure),
          "列举" + count + "项(" + names + ")=" + figure.print(),
          true,
          "listed-names");
    } else if (plain
        && !open
        && !joint
        && items.size() >= 4
        && Math.abs(items.size() - count) == 1) {
      findings.add(
          Finding.Type.ENUMERATION,
          List.of(figure),
          "列举" + items.size() + "项(" + names + ")≠" + figure.print(),
          false,
          "listed-names");
    }
  }
}

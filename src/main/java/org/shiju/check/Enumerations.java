package org.shiju.check;

import java.util.Arrays;
import java.util.List;
import org.shiju.model.Finding;
import org.shiju.model.Kind;

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

  private final CheckRules.ListWords words;
  private final Figures figures;
  private final Findings findings;

  Enumerations(CheckRules rules, Figures figures, Findings findings) {
    this.words = rules.lists;
    this.figures = figures;
    this.findings = findings;
  }

  void check() {
    for (Figure figure : figures.all) {
      if (figure.said().quantity().kind() == Kind.COUNT
          && figure.isExact()
          && figure.value().stripTrailingZeros().scale() <= 0
          && figure.value().intValue() >= 3
          && figure.value().intValue() <= 30) {
        before(figure);
        behind(figure);
      }
    }
  }

  private void before(Figure figure) {
    String folded = figures.page.folded();
    int end = figure.said().quantity().outer().start();
    int from = end;
    while (from > 0
        && end - from < LONGEST
        && ",;:。!?()\n\r".indexOf(folded.charAt(from - 1)) < 0) {
      from--;
    }
    String list = figures.text(from, end);
    String predicate = figure.predicate();
    int comma = list.indexOf('、');
    boolean plain =
        !predicate.isEmpty() && comma > 0 && list.substring(0, comma).contains(predicate);
    int names = plain ? list.indexOf(predicate) + predicate.length() : 0;
    compare(figure, list.substring(names), plain);
  }

  /** A bracket right behind the counted noun: 3个镇(甲、乙、丙). */
  private void behind(Figure figure) {
    String folded = figures.page.folded();
    int at = figure.end();
    while (at < folded.length()
        && at - figure.end() < 16
        && ",;:。!?()\n\r、".indexOf(folded.charAt(at)) < 0) {
      at++;
    }
    if (at >= folded.length() || folded.charAt(at) != '(') {
      return;
    }
    String rest = figures.text(at + 1, Math.min(at + LONGEST, folded.length()));
    int close = rest.indexOf(')');
    if (close > 0) {
      String list = rest.substring(0, close);
      boolean names = list.chars().noneMatch(c -> ",;:。(\n".indexOf(c) >= 0);
      if (names) {
        compare(figure, list, true);
      }
    }
  }

  private void compare(Figure figure, String list, boolean plain) {
    String names = list.strip();
    boolean open = Words.endsWithAny(names, words.open());
    for (String word : words.open()) {
      names = names.endsWith(word) ? names.substring(0, names.length() - word.length()) : names;
    }
    List<String> items = Arrays.asList(names.split("、", -1));
    if (items.size() < 2
        || items.stream().anyMatch(String::isBlank)
        || names.chars().anyMatch(c -> c >= '0' && c <= '9')) {
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

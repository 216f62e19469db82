package org.shiju.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Finding;

/**
 * What the text itself calls parts of a whole: 61件(其中政府规范性文件25件、部门规范性文件36件).
 *
 * <p>Parts that add up to the whole make a sum; parts of a list that claims to be complete and does
 * not add up, an inconsistent one; any other part need only stay below its whole.
 */
final class Parts {
  private static final String SUM = "parts-of-whole";
  private static final String BOUND = "part-within-whole";
  private static final String SHARE = "share-of-whole";

  /** 其中 stands no further before its part than this many characters. */
  private static final int AMONG_REACH = 12;

  /** A closing total looks no further back than this. */
  private static final int MOST_PARTS = 40;

  /** A list of parts longer than this many characters is not trusted to be complete. */
  private static final int LONGEST_LIST = 2000;

  private final CheckRules rules;
  private final Figures figures;
  private final Findings findings;

  Parts(CheckRules rules, Figures figures, Findings findings) {
    this.rules = rules;
    this.figures = figures;
    this.findings = findings;
  }

  void check() {
    Map<Figure, List<Figure>> lists = new LinkedHashMap<>();
    for (Figure figure : figures.all) {
      Figure whole = figure.whole();
      if (whole != null && belongs(figure, whole)) {
        lists.computeIfAbsent(whole, key -> new ArrayList<>()).add(figure);
      }
    }
    lists.forEach((whole, parts) -> runs(parts).forEach(run -> sums(whole, run)));
    lists.forEach(this::bounds);
    shares();
    closingTotals();
  }

  /**
   * Whether the two count the same thing in the same period, the part perhaps in a narrower scope.
   */
  private boolean belongs(Figure part, Figure whole) {
    return rules.units.comparable(part, whole)
        && part.period().equals(whole.period())
        && (whole.scope().isEmpty() || whole.scope().equals(part.scope()))
        && !Words.hasAny(figures.clauseBefore(part, 20), rules.parts.besides());
  }

  /** The parts of one whole, cut where another 其中 begins a list of its own. */
  private List<List<Figure>> runs(List<Figure> parts) {
    List<List<Figure>> runs = new ArrayList<>();
    for (Figure part : parts) {
      boolean again =
          !runs.isEmpty()
              && Words.hasAny(figures.clauseBefore(part, AMONG_REACH), rules.parts.among());
      if (runs.isEmpty() || again) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(part);
    }
    return runs;
  }

  private void sums(Figure whole, List<Figure> parts) {
    if (parts.size() < 2 || !whole.isExact() || !parts.stream().allMatch(Figure::isExact)) {
      return;
    }
    List<List<Figure>> groups = groups(whole, parts);
    for (List<Figure> group : groups) {
      addSum(whole, group, true, SUM);
    }
    if (groups.isEmpty() && !isReachedEarly(whole, parts) && isComplete(whole, parts)) {
      addSum(whole, parts, false, SUM);
    }
  }

  /**
   * The parts taken in turn until they reach the whole, and again: one list may divide the whole
   * twice (by kind, then by outcome). Parts that are left over stand behind a semicolon or bracket
   * (结案7件,维持5件,撤销2件;在审2件); otherwise there is no sum.
   */
  private List<List<Figure>> groups(Figure whole, List<Figure> parts) {
    List<List<Figure>> groups = new ArrayList<>();
    List<Figure> group = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Figure part : parts) {
      boolean reached = group.isEmpty() && !groups.isEmpty();
      if (reached && part.value().signum() != 0 && !isSetOff(part)) {
        return List.of();
      }
      group.add(part);
      sum = sum.add(part.value());
      if (group.size() > 1 && sum.compareTo(whole.value()) == 0) {
        groups.add(group);
        group = new ArrayList<>();
        sum = BigDecimal.ZERO;
      }
    }
    return groups;
  }

  private boolean isSetOff(Figure part) {
    Figure before = figures.all.get(part.order() - 1);
    String between = figures.text(Math.max(before.end(), part.start() - rules.reach), part.start());
    return between.contains(";") || between.contains(")");
  }

  /** Whether the first parts alone make the whole, so that a mismatch is no fault of the report. */
  private static boolean isReachedEarly(Figure whole, List<Figure> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Figure part : parts) {
      sum = sum.add(part.value());
      if (sum.compareTo(whole.value()) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text promises that the parts are all there are. */
  private boolean isComplete(Figure whole, List<Figure> parts) {
    Figure first = parts.get(0);
    Figure last = parts.get(parts.size() - 1);
    if (whole.end() > first.start()
        || first.start() - whole.end() > rules.reach
        || last.end() - first.start() > LONGEST_LIST
        || !parts.stream().allMatch(part -> rules.units.same(whole, part))
        || holdsOtherNumbers(whole, parts)) {
      return false;
    }
    String lead = figures.text(whole.end(), first.start());
    String after = figures.text(last.end(), Math.min(last.end() + 2, figures.page.length()));
    String tail = figures.text(parts.get(parts.size() - 2).end(), last.start());
    if (Words.hasAny(tail, rules.parts.rest())) {
      return true;
    }
    if (Words.hasAny(lead + after + tail, rules.parts.partial())) {
      return false;
    }
    boolean bracket = lead.startsWith("(") || lead.startsWith(":");
    String before = figures.clauseBefore(whole, 40);
    return Words.hasAny(lead, rules.parts.dealt())
        || bracket && (Words.hasAny(before, rules.parts.total()) || areOutcomes(whole, parts));
  }

  /** Whether a rule says that a bracket of such parts behind such a whole holds all of them. */
  private boolean areOutcomes(Figure whole, List<Figure> parts) {
    return rules.sums.all().stream()
        .filter(sum -> sum.closed() && sum.whole().equals(whole.said().indicator()))
        .anyMatch(
            sum ->
                parts.stream()
                    .allMatch(
                        part ->
                            part.said().indicator() != null
                                && (sum.more().contains(part.said().indicator())
                                    || sum.parts().contains(part.said().indicator()))));
  }

  /** Whether digits stand between the parts that no part accounts for. */
  private boolean holdsOtherNumbers(Figure whole, List<Figure> parts) {
    int at = whole.end();
    for (Figure part : parts) {
      if (figures.hasDigit(at, part.start())) {
        return true;
      }
      at = part.end();
    }
    return false;
  }

  private void addSum(Figure whole, List<Figure> parts, boolean holds, String rule) {
    List<Figure> operands = new ArrayList<>(List.of(whole));
    operands.addAll(parts);
    String expression =
        whole.print()
            + (holds ? "=" : "≠")
            + parts.stream().map(Figure::print).collect(Collectors.joining("+"));
    if (findings.add(Finding.Type.SUM, operands, expression, holds, rule)
        && !parts.stream().allMatch(part -> rules.units.same(whole, part))) {
      findings.warn(Identities.mixedUnits(operands, expression));
    }
  }

  private void bounds(Figure whole, List<Figure> parts) {
    for (Figure part : parts) {
      if (findings.isSummed(whole, part) || !rules.units.same(part, whole)) {
        continue;
      }
      boolean holds = !part.interval().isAbove(whole.interval());
      // A bracket may hold another count (查处80家(责令整改90次)); 其中 cannot.
      if (!holds && !isNamedAmong(part, whole)) {
        continue;
      }
      findings.add(
          Finding.Type.BOUND,
          List.of(part, whole),
          part.print() + (holds ? "<=" : ">") + whole.print(),
          holds,
          BOUND);
    }
  }

  private boolean isNamedAmong(Figure part, Figure whole) {
    String between = figures.text(whole.end(), Math.min(part.start(), whole.end() + rules.reach));
    return Words.hasAny(between, rules.parts.among());
  }

  /** 其中工伤类60件,占60%: the rate right behind a part, over its whole. */
  private void shares() {
    Rates rates = new Rates(figures, findings);
    for (int i = 1; i < figures.all.size(); i++) {
      Figure rate = figures.all.get(i);
      Figure part = figures.all.get(i - 1);
      if (!rate.unit().equals("%")) {
        continue;
      }
      Figure whole = part.whole() != null ? part.whole() : wholeBefore(part);
      if (whole != null
          && rate.isExact()
          && rate.inSentenceOf(part)
          && part.isExact()
          && whole.isExact()
          && belongs(part, whole)
          && rules.units.same(part, whole)
          && figures.areJoined(part, rules.parts.share(), rate)) {
        rates.ratio(
            List.of(whole, part),
            part.value(),
            whole.value(),
            rate,
            "%",
            part.print() + "/" + whole.print(),
            false,
            SHARE);
      }
    }
  }

  /** 评查案卷240宗,优秀86宗,占35.8%: what stands before a part that no word names one; or null. */
  private @Nullable Figure wholeBefore(Figure part) {
    Figure before = part.order() == 0 ? null : figures.all.get(part.order() - 1);
    return before != null
            && before.inSentenceOf(part)
            && before.value().compareTo(part.value()) >= 0
        ? before
        : null;
  }

  /** 罚款30件,没收20件,合计50件: a total behind its parts. Only an exact match is a sum. */
  private void closingTotals() {
    for (int i = 2; i < figures.all.size(); i++) {
      Figure total = figures.all.get(i);
      Figure before = figures.all.get(i - 1);
      if (total.isAmount()
          && total.isExact()
          && before.inSentenceOf(total)
          && figures.areJoined(before, rules.parts.closing(), total)) {
        closingTotal(total, i);
      }
    }
  }

  private void closingTotal(Figure total, int at) {
    List<Figure> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = at - 1;
        i >= Math.max(0, at - MOST_PARTS) && sum.compareTo(total.value()) < 0;
        i--) {
      Figure part = figures.all.get(i);
      if (!part.inSentenceOf(total)
          || !part.isExact()
          || !rules.units.same(part, total)
          || !part.period().equals(total.period())) {
        return;
      }
      parts.add(0, part);
      sum = sum.add(part.value());
    }
    if (parts.size() >= 2 && sum.compareTo(total.value()) == 0) {
      addSum(total, parts, true, "closing-total");
    }
  }
}

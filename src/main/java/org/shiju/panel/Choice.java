package org.shiju.panel;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shiju.check.Decimals;

/**
 * The one value of a cell among its mentions, and the rule that left it: of 共收到761宗 and 其中公安300宗
 * the whole.
 *
 * <p>The rules are tried in their order, each on what those before it left; the first after which
 * one value is left gives its name. A rule that would leave nothing leaves all.
 *
 * @param mention the mention that shows the value; null where two values remain
 * @param rule which rule left it
 */
record Choice(@Nullable Mention mention, Rule rule) {
  /** The rules in their order. */
  enum Rule {
    /** One mention. */
    ONLY,
    /** Several mentions of one value. */
    SAME_VALUE,
    /** The report of the year goes before later ones. */
    OWN_YEAR,
    /** What is part of a whole goes behind what is none. */
    WHOLE_OF_PARTS,
    /** The whole year goes before a part of it. */
    FULL_YEAR,
    /** 120件 goes before 超100件, which allows it and is near it. */
    EXACT_OVER_BOUND,
    /** 12034件 goes before 1.2万件, which is its rounding. */
    FINER_PRINT,
    /** Only reports of later years tell it. */
    PRIOR_YEAR_MENTION,
    /** Two values remain. */
    CONFLICT;

    /** The name in the output: {@code same_value}. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record Step(Rule rule, UnaryOperator<List<Mention>> narrow) {}

  /** The choice among the mentions of one cell; there is one at least. */
  static Choice of(List<Mention> mentions, PanelRules rules) {
    boolean told = mentions.stream().anyMatch(Mention::isOwn);
    List<Mention> left = mentions;
    for (Step step : steps(rules)) {
      List<Mention> narrowed = step.narrow.apply(left);
      left = narrowed.isEmpty() ? left : narrowed;
      if (isOne(left)) {
        Rule rule = step.rule == Rule.ONLY && left.size() > 1 ? Rule.SAME_VALUE : step.rule;
        return new Choice(shown(left), told ? rule : Rule.PRIOR_YEAR_MENTION);
      }
    }
    return new Choice(null, Rule.CONFLICT);
  }

  private static List<Step> steps(PanelRules rules) {
    return List.of(
        new Step(Rule.ONLY, all -> all),
        new Step(Rule.OWN_YEAR, all -> all.stream().filter(Mention::isOwn).toList()),
        new Step(Rule.WHOLE_OF_PARTS, all -> all.stream().filter(m -> !m.part()).toList()),
        new Step(Rule.FULL_YEAR, all -> all.stream().filter(Spell::isWholeYear).toList()),
        new Step(Rule.EXACT_OVER_BOUND, all -> exact(all, rules.tolerance())),
        new Step(Rule.FINER_PRINT, Choice::finer));
  }

  private static boolean isOne(List<Mention> mentions) {
    Mention first = mentions.get(0);
    return mentions.stream().allMatch(m -> m.value().compareTo(first.value()) == 0);
  }

  /**
   * The mention that shows the value: an exact one, in the report of the year, in the whole year.
   */
  private static Mention shown(List<Mention> mentions) {
    return mentions.stream()
        .min(
            Comparator.comparing(Mention::isExact)
                .thenComparing(Mention::isOwn)
                .thenComparing(Spell::isWholeYear)
                .reversed()
                .thenComparing(Mention.ORDER))
        .orElseThrow();
  }

  private static List<Mention> exact(List<Mention> all, BigDecimal tolerance) {
    List<Mention> exact = all.stream().filter(Mention::isExact).toList();
    return exact.isEmpty()
        ? all
        : all.stream().filter(m -> m.isExact() || !allowsAll(m, exact, tolerance)).toList();
  }

  private static boolean allowsAll(Mention bound, List<Mention> exact, BigDecimal tolerance) {
    return exact.stream()
        .allMatch(
            e ->
                Limits.allows(bound.bound(), bound.value(), e.value(), tolerance)
                    && isNear(bound.value(), e.value()));
  }

  /** 超100件 may be said of 120件, and of 5300件 only if something else is meant. */
  private static boolean isNear(BigDecimal a, BigDecimal b) {
    BigDecimal less = a.abs().min(b.abs());
    return less.add(less).compareTo(a.abs().max(b.abs())) >= 0;
  }

  private static List<Mention> finer(List<Mention> all) {
    int most = all.stream().mapToInt(Mention::digits).max().orElse(0);
    List<Mention> finest = all.stream().filter(m -> m.digits() == most).toList();
    return all.stream()
        .filter(m -> m.digits() == most || !finest.stream().allMatch(f -> rounds(f, m)))
        .toList();
  }

  /** Rounded, or cut off: 1.2万件 may be said of 12034件 and of 12999件, 1.3万件 of the latter. */
  private static boolean rounds(Mention fine, Mention coarse) {
    int digits = coarse.digits();
    boolean cut = coarse.value().abs().compareTo(fine.value().abs()) <= 0;
    return Decimals.roundsTo(fine.value(), coarse.value(), digits)
        || cut && Decimals.cutsTo(fine.value(), coarse.value(), digits);
  }
}

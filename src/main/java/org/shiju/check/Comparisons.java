package org.shiju.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Kind;

/**
 * A figure against the one that the text compares it with: 办件1.37亿件,比上年(1.13亿件)增长21.2%;
 * 18.52亿元,净增2.11亿元; 82.3%,距85%的目标还差2.7个百分点; 6215人,完成年度目标(5500人)的113%.
 *
 * <p>A rate of growth whose base stands beside it must agree; the others are told where they do,
 * for another figure may be meant.
 */
final class Comparisons {
  private static final String DIFFERENCE = "difference-from-base";

  /** Characters before a base in which the text says that it is one. */
  private static final int REACH = 14;

  /** A compared figure stands no more than this many figures before its base. */
  private static final int MOST_BETWEEN = 4;

  private final CheckRules.ComparisonWords words;
  private final CheckRules.ChangeWords changes;
  private final Units units;
  private final Figures figures;
  private final Findings findings;
  private final Rates rates;

  Comparisons(CheckRules rules, Figures figures, Findings findings) {
    this.words = rules.comparisons;
    this.changes = rules.changes;
    this.units = rules.units;
    this.figures = figures;
    this.findings = findings;
    this.rates = new Rates(figures, findings);
  }

  void check() {
    for (Figure figure : figures.all) {
      if (!figure.isExact()) {
        continue;
      }
      switch (figure.kind()) {
        case PERCENT -> {
          growth(figure);
          share(figure);
        }
        case PERCENTAGE_POINT -> points(figure);
        case RATIO -> proportion(figure);
        default -> delta(figure);
      }
    }
  }

  /** The figure so many places before or behind, if it stands in the same sentence; else null. */
  private @Nullable Figure beside(Figure figure, int places) {
    int at = figure.order() + places;
    Figure other = at < 0 || at >= figures.all.size() ? null : figures.all.get(at);
    return other != null && other.inSentenceOf(figure) && other.isExact() ? other : null;
  }

  /** 比上年(1.13亿件), 比2022年的18.52亿元: the base of a comparison. */
  private boolean isBase(Figure figure) {
    int end = figure.order() == 0 ? 0 : figures.all.get(figure.order() - 1).end();
    String before = figures.text(Math.max(end, figure.start() - REACH), figure.start());
    return figure.isAmount()
        && Words.hasAny(before, words.than())
        && !Words.hasAny(before, words.rival())
        && !Words.hasAny(before, changes.verbs());
  }

  private void growth(Figure rate) {
    Figure base = baseOf(rate);
    if (base == null) {
      return;
    }
    Figure now = comparedWith(base, Math.min(base.order(), rate.order()));
    boolean grows =
        now != null && Words.hasAny(figures.text(now.end(), rate.start()), changes.verbs());
    if (now == null || !grows || base.value().signum() <= 0) {
      return;
    }
    boolean cut = now.value().compareTo(base.value()) < 0;
    String change = cut ? base.print() + "-" + now.print() : now.print() + "-" + base.print();
    rates.ratio(
        List.of(now, base),
        now.value().subtract(base.value()).abs(),
        base.value(),
        rate,
        "%",
        "(" + change + ")/" + base.print(),
        now.order() + 1 == Math.min(base.order(), rate.order()),
        "growth-over-base");
  }

  /**
   * The base right before a rate, before its size (净增2.11亿元,增长11.4%), or in the bracket behind it.
   */
  private @Nullable Figure baseOf(Figure rate) {
    Figure before = beside(rate, -1);
    if (before != null && isBase(before)) {
      return before;
    }
    Figure earlier = beside(rate, -2);
    if (before != null && earlier != null && isBase(earlier) && units.same(before, earlier)) {
      return earlier;
    }
    Figure behind = beside(rate, 1);
    String between = behind == null ? "" : figures.text(rate.end(), behind.start());
    return between.startsWith("(") && Words.hasAny(between, words.earlier()) ? behind : null;
  }

  /** The nearest figure before a place that counts what the base counts. */
  private @Nullable Figure comparedWith(Figure base, int order) {
    for (int i = order - 1; i >= Math.max(0, order - MOST_BETWEEN); i--) {
      Figure figure = figures.all.get(i);
      if (!figure.inSentenceOf(base)) {
        return null;
      }
      if (figure.isExact() && units.same(figure, base)) {
        return figure;
      }
    }
    return null;
  }

  /** 比2022年的18.52亿元净增2.11亿元. */
  private void delta(Figure size) {
    Figure base = beside(size, -1);
    Figure now = beside(size, -2);
    if (base != null
        && now != null
        && isBase(base)
        && units.same(now, base)
        && units.same(base, size)
        && isOnlyChange(figures.text(base.end(), size.start()).replace(")", ""))) {
      findings.difference(now, base, size, false, DIFFERENCE);
    }
  }

  private boolean isOnlyChange(String between) {
    return changes.between().fills(between, 0, between.length());
  }

  /** 满意率82.3%,距85%的目标还差2.7个百分点: the points lie between the two rates before them. */
  private void points(Figure size) {
    Figure base = beside(size, -1);
    Figure now = beside(size, -2);
    if (base != null && now != null && base.isRate() && now.isRate()) {
      findings.difference(now, base, size, false, DIFFERENCE);
    }
  }

  /** 新增就业6215人,完成年度目标(5500人)的113%. */
  private void share(Figure rate) {
    Figure of = beside(rate, -1);
    Figure part = beside(rate, -2);
    if (of != null
        && part != null
        && units.same(part, of)
        && figures.text(of.end(), rate.start()).replace(")", "").strip().equals("的")) {
      quotient(part, of, rate, "%", "share-of-target");
    }
  }

  /** 收入分别为41268元和21953元,收入比1.88:1. */
  private void proportion(Figure ratio) {
    Figure second = beside(ratio, -1);
    if (second != null && second.kind() == Kind.RATIO) {
      second = beside(ratio, -2);
    }
    Figure first = second == null ? null : beside(second, -1);
    if (first != null && second != null && units.same(first, second)) {
      quotient(first, second, ratio, "", "ratio-of-neighbours");
    }
  }

  private void quotient(Figure part, Figure of, Figure rate, String sign, String rule) {
    BigDecimal whole = of.value();
    String expression = part.print() + "/" + of.print();
    rates.ratio(List.of(part, of), part.value(), whole, rate, sign, expression, false, rule);
  }
}

package org.shiju.check;

import java.math.BigDecimal;
import java.util.List;
import org.shiju.model.Finding;
import org.shiju.model.Kind;

/**
 * Rates and averages against the figures right before them, by what the text calls them:
 * 受理投诉60件,办结57件, 办结率95%; 应考60人,实考57人,参考率95%; 作出处罚20件,罚款8万元,案均0.4万元. Only an agreement is told, for
 * other figures may be meant.
 */
final class Neighbours {
  /** Characters in which a rate or a part says its name. */
  private static final int LONGEST_NAME = 20;

  /** An average looks no further back than this many figures. */
  private static final int REACH = 4;

  private final CheckRules.NeighbourWords words;
  private final Figures figures;
  private final Findings findings;
  private final Rates rates;

  /** What names the part that is left over: 其余, 剩下. */
  private final List<String> left;

  Neighbours(CheckRules rules, Figures figures, Findings findings) {
    this.words = rules.neighbours;
    this.left = rules.parts.rest();
    this.figures = figures;
    this.findings = findings;
    this.rates = new Rates(figures, findings);
  }

  void check() {
    for (int i = 1; i < figures.all.size(); i++) {
      step(figures.all.get(i - 1), figures.all.get(i));
    }
    for (int i = 2; i < figures.all.size(); i++) {
      Figure figure = figures.all.get(i);
      if (!figure.isExact()) {
        continue;
      }
      rest(figures.all.get(i - 2), figures.all.get(i - 1), figure);
      if (figure.unit().equals("%")) {
        rate(figure, figures.all.get(i - 1), figures.all.get(i - 2));
      } else if (figure.isAmount()
          && hasTwoBefore(figure)
          && Words.hasAny(figures.clauseBefore(figure, LONGEST_NAME), words.each())) {
        average(figure);
      }
    }
  }

  /** 受理信访事项88件,办结85件: what is done with a thing is not done more often than the step before. */
  private void step(Figure before, Figure after) {
    int first = stepOf(before);
    boolean follows =
        first >= 0
            && stepOf(after) > first
            && areComparable(before, after, after)
            && before.said().subject().equals(after.said().subject());
    if (follows) {
      findings.add(
          Finding.Type.BOUND,
          List.of(after, before),
          after.print() + "<=" + before.print(),
          true,
          "step-within-step");
    }
  }

  /** 收集难题47个,解决44个,剩下3个: what is left over and what was done make up the whole. */
  private void rest(Figure whole, Figure part, Figure rest) {
    if (areComparable(whole, part, rest)
        && areComparable(whole, rest, part)
        && part.value().add(rest.value()).compareTo(whole.value()) == 0
        && Words.hasAny(figures.clauseBefore(rest, LONGEST_NAME), left)) {
      findings.add(
          Finding.Type.SUM,
          List.of(whole, part, rest),
          whole.print() + "=" + part.print() + "+" + rest.print(),
          true,
          "rest-of-whole");
    }
  }

  private int stepOf(Figure figure) {
    return words.steps().getOrDefault(figure.predicate(), -1);
  }

  private void rate(Figure rate, Figure part, Figure of) {
    if (!areComparable(of, part, rate)) {
      return;
    }
    String name = nameOf(rate, part);
    String said = figures.clauseBefore(part, LONGEST_NAME) + behind(part, rate);
    boolean named = !name.isEmpty() && said.contains(name);
    boolean due =
        Words.hasAny(figures.clauseBefore(of, LONGEST_NAME), words.due())
            && Words.hasAny(said, words.done());
    if (named && words.not().stream().anyMatch(not -> said.contains(not + name))) {
      String quotient = "(" + of.print() + "-" + part.print() + ")/" + of.print();
      tell(of.value().subtract(part.value()), of, part, rate, quotient, false);
    } else if (named || due) {
      tell(part.value(), of, part, rate, part.print() + "/" + of.print(), due);
    }
  }

  private void tell(
      BigDecimal value, Figure of, Figure part, Figure rate, String quotient, boolean fault) {
    rates.ratio(
        List.of(of, part), value, of.value(), rate, "%", quotient, fault, "rate-of-outcome");
  }

  private static boolean areComparable(Figure of, Figure part, Figure rate) {
    return of.inSentenceOf(rate)
        && part.inSentenceOf(rate)
        && of.isExact()
        && part.isExact()
        && of.kind() == Kind.COUNT
        && part.kind() == Kind.COUNT
        && of.unit().equals(part.unit())
        && of.period().equals(part.period())
        && of.scope().equals(part.scope())
        && part.value().compareTo(of.value()) <= 0;
  }

  /** The two characters before 率, which tell what the rate counts; empty where there is no 率. */
  private String nameOf(Figure rate, Figure part) {
    String between = figures.text(Math.max(part.end(), rate.start() - LONGEST_NAME), rate.start());
    for (String ending : words.rate()) {
      int end = between.lastIndexOf(ending);
      if (end >= 2) {
        return between.substring(end - 2, end);
      }
    }
    return "";
  }

  /** What stands behind a part in its own clause: 57件办结. */
  private String behind(Figure part, Figure rate) {
    String behind = figures.text(part.end(), Math.min(part.end() + 4, rate.start()));
    int mark = behind.indexOf(',');
    return behind.substring(0, Math.max(0, mark));
  }

  /** Whether there can be one figure over another before it. */
  private boolean hasTwoBefore(Figure each) {
    int before = 0;
    for (int i = Math.max(0, each.order() - REACH); i < each.order(); i++) {
      before += figures.all.get(i).inSentenceOf(each) ? 1 : 0;
    }
    return before > 1;
  }

  /**
   * 案均0.4万元: the first two figures before it in the sentence of which one over the other is that.
   */
  private void average(Figure each) {
    int from = Math.max(0, each.order() - REACH);
    List<Figure> before =
        figures.all.subList(from, each.order()).stream()
            .filter(figure -> figure.inSentenceOf(each) && figure.isExact())
            .toList();
    for (Figure total : before) {
      for (Figure count : before) {
        if (total.kind() == each.kind() && count.kind() == Kind.COUNT && !total.equals(count)) {
          rates.ratio(
              List.of(total, count),
              total.value(),
              count.value(),
              each,
              "",
              total.print() + "/" + count.print(),
              false,
              "average-of-neighbours");
        }
      }
    }
  }
}

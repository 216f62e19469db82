package org.shiju.check;

import java.util.List;
import org.shiju.model.Finding;
import org.shiju.model.Kind;

/** A share of a whole above 100%: 满意率达103%. Told only where it is broken. */
final class Shares {
  private final CheckRules.Shares shares;
  private final Figures figures;
  private final Findings findings;

  Shares(CheckRules rules, Figures figures, Findings findings) {
    this.shares = rules.shares;
    this.figures = figures;
    this.findings = findings;
  }

  void check() {
    for (Figure figure : figures.all) {
      if (figure.kind() == Kind.PERCENT
          && figure.interval().low().compareTo(Decimals.HUNDRED) > 0
          && figure.isExact()
          && isShare(figure)) {
        findings.add(
            Finding.Type.BOUND,
            List.of(figure),
            figure.print() + "%>100%",
            false,
            "share-within-whole");
      }
    }
  }

  private boolean contains(Figure figure) {
    String indicator = figure.said().indicator();
    return indicator != null && shares.indicators().contains(indicator);
  }

  private boolean isShare(Figure figure) {
    String subject = figure.said().subject();
    String clause = figures.clauseBefore(figure, 40);
    return (contains(figure) || Words.endsWithAny(subject, shares.subjects()))
        && !Words.hasAny(subject + figure.predicate() + clause, shares.unless());
  }
}

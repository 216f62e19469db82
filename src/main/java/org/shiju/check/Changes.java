package org.shiju.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.ChangeRole;
import org.shiju.model.Kind;

/**
 * A change against the size that the text gives it: 从8天压缩至3天,共压缩5天,压缩比例62.5%.
 *
 * <p>A figure is the size of the change only where nothing but words of changing stands between.
 */
final class Changes {
  private static final String DIFFERENCE = "size-of-change";
  private static final String RATIO = "rate-of-change";

  private final CheckRules.ChangeWords words;
  private final Units units;
  private final Figures figures;
  private final Findings findings;

  Changes(CheckRules rules, Figures figures, Findings findings) {
    this.words = rules.changes;
    this.units = rules.units;
    this.figures = figures;
    this.findings = findings;
  }

  void check() {
    List<Figure> all = figures.all;
    for (int i = 0; i + 2 < all.size(); i++) {
      Figure from = all.get(i);
      Figure to = all.get(i + 1);
      if (from.said().role() != ChangeRole.FROM
          || to.said().role() != ChangeRole.TO
          || !from.inSentenceOf(to)
          || !from.isExact()
          || !to.isExact()) {
        continue;
      }
      if (isOf(Kind.PERCENT, from, to)) {
        told(from, to, all.get(i + 2), Kind.PERCENTAGE_POINT);
      } else if (isOf(Kind.RANK, from, to)) {
        told(from, to, all.get(i + 2), Kind.COUNT);
      } else if (units.same(from, to)) {
        sizes(from, to, all.get(i + 2), i + 3 < all.size() ? all.get(i + 3) : null);
      }
    }
  }

  private void sizes(Figure from, Figure to, Figure next, @Nullable Figure afterNext) {
    if (follows(to, next) && units.same(to, next)) {
      findings.difference(from, to, next, true, DIFFERENCE);
      if (afterNext != null && follows(next, afterNext)) {
        rate(from, to, next, afterNext);
      }
    } else if (follows(to, next)) {
      rate(from, to, null, next);
    }
  }

  /** 由31.5%提高到52.3%,提高20.8个百分点; 由第41位升至第29位,提升12位: the difference is told in another unit. */
  private void told(Figure from, Figure to, Figure size, Kind unit) {
    if (follows(to, size) && size.kind() == unit) {
      findings.difference(from, to, size, true, DIFFERENCE);
    }
  }

  private static boolean isOf(Kind kind, Figure from, Figure to) {
    return from.kind() == kind && to.kind() == kind;
  }

  private boolean follows(Figure before, Figure size) {
    return before.inSentenceOf(size)
        && size.isExact()
        && figures.areJoined(before, words.between(), size);
  }

  private void rate(Figure from, Figure to, @Nullable Figure size, Figure rate) {
    if (!rate.unit().equals("%")) {
      return;
    }
    BigDecimal change = from.value().subtract(to.value()).abs();
    boolean cut = from.value().compareTo(to.value()) >= 0;
    boolean sized = size != null && size.value().compareTo(change) == 0;
    String shown =
        sized
            ? Decimals.plain(change)
            : cut
                ? "(" + from.print() + "-" + to.print() + ")"
                : "(" + to.print() + "-" + from.print() + ")";
    new Rates(figures, findings)
        .ratio(
            sized && size != null ? List.of(from, size) : List.of(from, to),
            change,
            from.value(),
            rate,
            "%",
            shown + "/" + from.print(),
            size == null || sized,
            RATIO);
  }
}

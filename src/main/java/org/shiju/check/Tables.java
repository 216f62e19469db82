package org.shiju.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.shiju.model.Finding;

/**
 * The rows of a table against their totals: 163 + 11 + 0 + 0 + 4 + 0 = 178.
 *
 * <p>A row with one figure besides zeros is told only where it does not add up.
 */
final class Tables {
  private static final String RULE = "row-total";

  private final Figures cells;
  private final Findings findings;

  Tables(Figures cells, Findings findings) {
    this.cells = cells;
    this.findings = findings;
  }

  void check() {
    List<Figure> parts = new ArrayList<>();
    for (Figure cell : cells.all) {
      if (!parts.isEmpty() && !cell.inSentenceOf(parts.get(0))) {
        parts.clear();
      }
      if (cell.isTotal()) {
        total(cell, parts);
        parts.clear();
      } else {
        parts.add(cell);
      }
    }
  }

  private void total(Figure total, List<Figure> parts) {
    if (parts.size() < 2) {
      return;
    }
    Interval sum = parts.stream().map(Figure::interval).reduce(Interval::plus).orElseThrow();
    boolean holds = sum.meets(total.interval());
    long told = parts.stream().filter(part -> part.value().signum() != 0).count();
    if (!holds || told > 1) {
      List<Figure> operands = new ArrayList<>(List.of(total));
      operands.addAll(parts);
      String added = parts.stream().map(Figure::print).collect(Collectors.joining("+"));
      findings.add(
          Finding.Type.SUM, operands, total.print() + (holds ? "=" : "≠") + added, holds, RULE);
    }
  }
}

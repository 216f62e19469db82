package org.shiju.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Furniture;
import org.shiju.model.Numeral;
import org.shiju.model.Page;
import org.shiju.model.Quantity;
import org.shiju.model.Span;
import org.shiju.model.TableRow;
import org.shiju.rules.Rules;

/**
 * Reads the numbers of a page: every numeral with its verdict, and the quantities among them with
 * value, unit, kind and bound.
 *
 * <p>Example: 截至2023年12月，共办理1万4千余宗案件。 gives the numerals 2023年12月 (a date) and 1万4千余宗 (a quantity:
 * 14000, 宗, more than).
 *
 * <p>Thread-safe.
 */
public final class QuantityReader {
  private final Units units;
  private final Bounds bounds;
  private final Guards guards;
  private final Ranks ranks;
  private final Nils nils;
  private final NumberWords amounts;
  private final PageWords words;
  private final TableRules tables;

  public QuantityReader(Rules rules) {
    units = new Units(rules);
    bounds = new Bounds(rules);
    guards = new Guards(rules);
    ranks = new Ranks(rules);
    nils = new Nils(rules);
    amounts = new NumberWords(rules, bounds);
    words = new PageWords(guards.insideWords, nils.words, amounts.words);
    tables = new TableRules(rules);
  }

  /**
   * Reads a page.
   *
   * @param packs the packs whose tables are known by their form
   */
  public Amounts read(Page page, List<Furniture> furniture, Set<String> packs) {
    List<TableRow> rows = rows(page, furniture, packs);
    PageWords.Found found = words.in(page.folded());
    List<Quantity> said = new ArrayList<>(amounts.in(page.folded(), found.amounts()));
    said.addAll(nils.in(page.folded(), found.nils()));
    rows.forEach(row -> row.cells().forEach(cell -> said.add(cell.quantity())));
    said.sort((one, other) -> one.span().compareTo(other.span()));
    return new NumeralScan(page, furniture, units, bounds, guards, ranks, found.guards(), said)
        .scan(rows);
  }

  /** The word by which a guard took a numeral (热线 behind 12345); null where no word did. */
  public @Nullable Span guardWord(Page page, Numeral numeral) {
    return guards.word(page.folded(), words.in(page.folded()).guards(), numeral);
  }

  private List<TableRow> rows(Page page, List<Furniture> furniture, Set<String> packs) {
    List<Span> lines = new ArrayList<>(page.lines().size());
    int next = 0;
    for (Span line : page.lines()) {
      while (next < furniture.size() && furniture.get(next).span().start() < line.start()) {
        next++;
      }
      if (next == furniture.size() || !furniture.get(next).span().equals(line)) {
        lines.add(line);
      }
    }
    int last = lines.size(); // behind the last that may be a row
    while (last > 0 && !TableLine.mayEndInCell(page.folded(), lines.get(last - 1))) {
      last--;
    }
    return last == 0
        ? List.of()
        : new TableReader(page, tables, units, tables.of(packs)).read(lines.subList(0, last));
  }
}

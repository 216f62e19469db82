package org.shiju.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shiju.model.Furniture;
import org.shiju.model.Page;
import org.shiju.model.Quantity;
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
  private final NumberWords words;

  public QuantityReader(Rules rules) {
    units = new Units(rules);
    bounds = new Bounds(rules);
    guards = new Guards(rules);
    ranks = new Ranks(rules);
    nils = new Nils(rules);
    words = new NumberWords(rules, bounds);
  }

  public Amounts read(Page page, List<Furniture> furniture) {
    List<Quantity> said = new ArrayList<>(words.in(page.folded()));
    said.addAll(nils.in(page.folded()));
    said.sort(Comparator.comparing(Quantity::span));
    return new NumeralScan(page, furniture, units, bounds, guards, ranks, said).scan();
  }
}

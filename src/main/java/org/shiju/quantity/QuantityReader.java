package org.shiju.quantity;

import java.util.List;
import org.shiju.model.Furniture;
import org.shiju.model.Page;
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

  public QuantityReader(Rules rules) {
    units = new Units(rules);
    bounds = new Bounds(rules);
    guards = new Guards(rules);
    ranks = new Ranks(rules);
    nils = new Nils(rules);
  }

  public Amounts read(Page page, List<Furniture> furniture) {
    return new NumeralScan(page, furniture, units, bounds, guards, ranks, nils).scan();
  }
}

package org.shiju.quantity;

import java.util.List;
import org.shiju.model.Numeral;
import org.shiju.model.Quantity;
import org.shiju.model.TableRow;

/**
 * What a text holds of numbers: every numeral with its verdict, and those that are quantities.
 *
 * @param numerals in text order
 * @param quantities in text order, without overlap
 * @param rows the rows of tables, whose cells are among the quantities
 */
public record Amounts(List<Numeral> numerals, List<Quantity> quantities, List<TableRow> rows) {
  public Amounts {
    numerals = List.copyOf(numerals);
    quantities = List.copyOf(quantities);
    rows = List.copyOf(rows);
  }
}

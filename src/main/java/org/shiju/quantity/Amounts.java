package org.shiju.quantity;

import java.util.List;
import org.shiju.model.Numeral;
import org.shiju.model.Quantity;

/**
 * What a text holds of numbers: every numeral with its verdict, and those that are quantities.
 *
 * @param numerals in text order
 * @param quantities in text order, without overlap
 */
public record Amounts(List<Numeral> numerals, List<Quantity> quantities) {
  public Amounts {
    numerals = List.copyOf(numerals);
    quantities = List.copyOf(quantities);
  }
}

package org.shiju.check;

import java.util.ArrayList;
import java.util.List;
import org.shiju.rules.Node;

/**
 * A rate with its numerator and denominator: 调解成功率 = 调解成功 / 调解.
 *
 * @param parts indicator ids that make up the numerator, those that are printed
 * @param of indicator id of the denominator
 * @param sign what is printed behind the rate: {@code %}, or nothing for a plain ratio
 * @param certain whether the definition fixes the denominator, so that a mismatch is a fault
 * @param feasible predicates of a denominator over which the rate must be some whole number of
 *     cases even where the numerator is not printed; none: the question is not asked
 */
record Rate(
    String id,
    String rate,
    List<String> parts,
    String of,
    String sign,
    boolean certain,
    List<String> feasible) {

  static List<Rate> list(Node list) {
    List<Rate> rates = new ArrayList<>();
    for (Node node : list.items()) {
      node.only("id", "rate", "part", "of", "sign", "certain", "feasible", "why", "examples");
      rates.add(
          new Rate(
              node.need("id").text(),
              node.need("rate").text(),
              node.texts("part"),
              node.need("of").text(),
              node.need("sign").text(),
              node.need("certain").flag(),
              node.textsOrNone("feasible")));
    }
    return rates;
  }
}

package org.shiju.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.shiju.rules.Node;

/**
 * A total that must come to a sensible amount for each case: 142宗 and 405.23元 in all do not.
 *
 * @param least the smallest average that can be meant
 */
record Average(String id, String total, String each, BigDecimal least) {

  static List<Average> list(Node list) {
    List<Average> averages = new ArrayList<>();
    for (Node node : list.items()) {
      node.only("id", "total", "each", "least", "why", "examples");
      averages.add(
          new Average(
              node.need("id").text(),
              node.need("total").text(),
              node.need("each").text(),
              node.need("least").decimal()));
    }
    return averages;
  }
}

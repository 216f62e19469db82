package org.shiju.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** Numbers of reports as texts: a browser reads a number as a double, which 0.1 is none of. */
final class Values {
  private Values() {}

  /** Turns the values of all measurements into texts: {@code "99.2"}. */
  static void asText(ObjectNode document) {
    for (JsonNode measurement : document.path("measurements")) {
      for (String key : new String[] {"value", "value_max"}) {
        JsonNode value = measurement.path(key);
        if (value.isNumber()) {
          ((ObjectNode) measurement).put(key, text(value.decimalValue()));
        }
      }
    }
  }

  /** {@code 108000000}, never {@code 1.08E+8}. */
  static String text(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}

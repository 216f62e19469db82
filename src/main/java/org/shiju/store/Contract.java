package org.shiju.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/**
 * What a JSON object must have to be a document of ours: the key {@code schema} guards the rest.
 */
final class Contract {
  /** Every version that begins so is read: {@code 1.0}, {@code 1.7}. */
  private static final String MAJOR = "1.";

  /** No figure of a report has more digits; one that has would fill the memory when printed. */
  private static final int MOST_DIGITS = 100;

  private Contract() {}

  /**
   * Refuses what is no document of {@code extract}, or one of another major version.
   *
   * @param place for the message
   */
  static void demand(JsonNode document, String place) {
    JsonNode schema = document.path("schema");
    if (!schema.isTextual()) {
      throw new ResultsException("no_result", place, "no key 'schema'");
    }
    if (!schema.textValue().startsWith(MAJOR)) {
      throw new ResultsException("other_schema", place, schema.textValue());
    }
    demand(document.path("source").path("uri").isTextual(), place, "source.uri");
    demand(document.path("metadata").isObject(), place, "metadata");
    demand(document.path("measurements").isArray(), place, "measurements");
    demand(document.path("checks").isArray(), place, "checks");
    document.path("measurements").forEach(m -> measurement(m, place));
  }

  private static void measurement(JsonNode m, String place) {
    demand(m.path("id").isTextual(), place, "measurements.id");
    demand(m.path("start").isInt() && m.path("end").isInt(), place, "measurements.start");
    demand(m.path("surface").isTextual(), place, "measurements.surface");
    demand(m.path("evidence").path("text").isTextual(), place, "measurements.evidence");
    demand(isValue(m.path("value")), place, "measurements.value");
  }

  private static boolean isValue(JsonNode value) {
    if (!value.isNumber()) {
      return false;
    }
    BigDecimal number = value.decimalValue();
    return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
  }

  private static void demand(boolean holds, String place, String key) {
    if (!holds) {
      throw new ResultsException("no_result", place, "no sound key '" + key + "'");
    }
  }
}

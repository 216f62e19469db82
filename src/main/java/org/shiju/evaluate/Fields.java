package org.shiju.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a document's metadata that are judged: title, issuers, region and so on. Blanks do
 * not count, nor does the order of issuers.
 */
final class Fields {
  static final String ISSUERS = "issuers";
  static final String YEAR = "report_year";

  static final List<String> NAMES =
      List.of(
          "title",
          ISSUERS,
          "region_name",
          "region_level",
          YEAR,
          "published",
          "signed",
          "document_number",
          "addressee");

  private Fields() {}

  /** The name of the first field of gold that is not what it must be; null where all are. */
  static @Nullable String fault(JsonNode gold) {
    if (!gold.isObject()) {
      return "{}";
    }
    for (String name : NAMES) {
      JsonNode value = gold.path(name);
      boolean sound =
          switch (name) {
            case ISSUERS -> value.isArray() && areTexts(value);
            case YEAR -> value.isInt();
            default -> value.isTextual();
          };
      if (!sound && !value.isNull() && !value.isMissingNode()) {
        return name;
      }
    }
    return null;
  }

  private static boolean areTexts(JsonNode list) {
    for (JsonNode item : list) {
      if (!item.isTextual()) {
        return false;
      }
    }
    return true;
  }

  static Map<String, List<String>> ofGold(JsonNode gold) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    NAMES.forEach(name -> fields.put(name, values(gold.path(name))));
    return fields;
  }

  /** The same of a document of results, whose region is an object. */
  static Map<String, List<String>> ofResult(JsonNode metadata) {
    Map<String, List<String>> fields = ofGold(metadata);
    fields.put("region_name", values(metadata.path("region").path("name")));
    fields.put("region_level", values(metadata.path("region").path("level")));
    return fields;
  }

  private static List<String> values(JsonNode value) {
    if (value.isArray()) {
      List<String> items = new ArrayList<>();
      value.forEach(item -> items.add(item.asText()));
      items.sort(null);
      return items;
    }
    String text = value.isNull() ? "" : Characters.squeezed(value.asText());
    return text.isEmpty() ? List.of() : List.of(text);
  }
}

package org.shiju.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The tables over all documents: figures, checks, warnings. Each is an array of rows behind the
 * names of their columns; a row begins with the number of its document.
 */
final class Lists {
  private static final List<String> FIGURES =
      List.of(
          "id",
          "indicator",
          "value",
          "value_max",
          "unit",
          "kind",
          "bound",
          "status",
          "role",
          "subject",
          "predicate",
          "period",
          "scope",
          "section_role",
          "surface");

  private static final List<String> CHECKS =
      List.of("kind", "status", "expression", "operands", "rule");
  private static final List<String> WARNINGS = List.of("code", "start", "message");

  private final Block figures;
  private final Block checks;
  private final Block warnings;

  Lists() throws IOException {
    figures = opened(FIGURES, "evidence");
    checks = opened(CHECKS);
    warnings = opened(WARNINGS);
  }

  void add(int number, JsonNode document) throws IOException {
    String before = "";
    for (JsonNode measurement : document.path("measurements")) {
      row(figures.json(), number, measurement, FIGURES);
      String sentence = measurement.path("evidence").path("text").asText();
      // Figures of one sentence follow each other: null is the sentence before.
      figures.json().writeString(sentence.equals(before) ? null : sentence);
      figures.json().writeEndArray();
      before = sentence;
    }
    rows(checks.json(), number, document.path("checks"), CHECKS);
    rows(warnings.json(), number, document.path("warnings"), WARNINGS);
  }

  void into(OutputStream page) throws IOException {
    figures.into(page, "figures");
    checks.into(page, "checks");
    warnings.into(page, "warnings");
  }

  private static Block opened(List<String> columns, String... further) throws IOException {
    Block block = new Block();
    JsonGenerator json = block.json();
    json.writeStartArray();
    json.writeStartArray();
    json.writeString("doc");
    for (String column : columns) {
      json.writeString(column);
    }
    for (String column : further) {
      json.writeString(column);
    }
    json.writeEndArray();
    return block;
  }

  private static void rows(JsonGenerator json, int number, JsonNode items, List<String> columns)
      throws IOException {
    for (JsonNode item : items) {
      row(json, number, item, columns);
      json.writeEndArray();
    }
  }

  private static void row(JsonGenerator json, int number, JsonNode item, List<String> columns)
      throws IOException {
    json.writeStartArray();
    json.writeNumber(number);
    for (String column : columns) {
      JsonNode cell = item.path(column);
      if (cell.isMissingNode()) {
        json.writeNull();
      } else {
        json.writeTree(cell);
      }
    }
  }
}

package org.shiju.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** How a value of the output becomes one cell, and a cell a value again. */
enum ColumnType {
  TEXT("VARCHAR"),
  INTEGER("INTEGER"),
  LONG("BIGINT"),
  /** Exact to 15 decimals and below 10^23. */
  DECIMAL("DECIMAL(38,15)"),
  DATE("DATE"),
  /** 湛江市委;湛江市人民政府. */
  LIST("VARCHAR"),
  /** {@code m1 m2 m3}. */
  WORDS("VARCHAR"),
  /** {@code page 3}. */
  PLACE("VARCHAR"),
  /** How many items there are. */
  SIZE("INTEGER"),
  /** How many of them have an indicator. */
  NAMED("INTEGER"),
  /** Their codes. */
  CODES("VARCHAR");

  /** The type in SQL. */
  final String sql;

  ColumnType(String sql) {
    this.sql = sql;
  }

  boolean isNumber() {
    return this == INTEGER || this == LONG || this == DECIMAL || this == SIZE || this == NAMED;
  }

  /** A text, a number or null; never a missing node, an array or an object. */
  JsonNode cell(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return NullNode.instance;
    }
    return switch (this) {
      case TEXT, INTEGER, LONG, DECIMAL -> value;
      case DATE -> isDate(value.asText()) ? value : NullNode.instance;
      case LIST -> joined(texts(value, ""), ";");
      case WORDS -> joined(texts(value, ""), " ");
      case CODES -> joined(texts(value, "/code"), " ");
      case SIZE -> IntNode.valueOf(value.size());
      case NAMED -> IntNode.valueOf(texts(value, "/indicator").size());
      case PLACE -> place(value);
    };
  }

  /** The value that a cell was made of; missing where a cell does not tell. */
  JsonNode value(Object cell) {
    return switch (this) {
      case TEXT, DATE -> TextNode.valueOf(cell.toString());
      case INTEGER -> IntNode.valueOf(((Number) cell).intValue());
      case LONG -> JsonNodeFactory.instance.numberNode(((Number) cell).longValue());
      case DECIMAL -> JsonNodeFactory.instance.numberNode(plain((BigDecimal) cell));
      case LIST -> split(cell.toString(), ";");
      case WORDS -> split(cell.toString(), " ");
      case PLACE -> placed(cell.toString());
      case SIZE, NAMED, CODES -> MissingNode.getInstance();
    };
  }

  /** 99.2 for 99.200000000000000, and 108000000, never 1.08E+8. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static List<String> texts(JsonNode items, String path) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : items) {
      JsonNode text = item.at(path);
      if (text.isTextual()) {
        texts.add(text.asText());
      }
    }
    return texts;
  }

  private static JsonNode joined(List<String> texts, String by) {
    return TextNode.valueOf(String.join(by, texts));
  }

  private static JsonNode split(String text, String by) {
    var array = JsonNodeFactory.instance.arrayNode();
    if (!text.isEmpty()) {
      List.of(text.split(by)).forEach(array::add);
    }
    return array;
  }

  private static JsonNode place(JsonNode location) {
    String key = location.fieldNames().next();
    String text = location.get(key).asText();
    return TextNode.valueOf(key.equals("path") ? text : key + " " + text);
  }

  private static JsonNode placed(String text) {
    ObjectNode location = JsonNodeFactory.instance.objectNode();
    for (String key : List.of("page", "paragraph")) {
      if (text.matches(key + " [0-9]{1,9}")) {
        return location.put(key, Integer.parseInt(text.substring(key.length() + 1)));
      }
    }
    return location.put("path", text);
  }
}

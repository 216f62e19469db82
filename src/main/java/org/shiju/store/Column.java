package org.shiju.store;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One column of a table.
 *
 * @param table whose column it is; {@code head} and {@code tail} stand in every flat table
 * @param path where its value stands, in the document or in the item of a row
 * @param values unit, or the values that it can have
 * @param english what it means
 * @param chinese the same: 起始位置
 */
record Column(
    String table,
    String name,
    ColumnType type,
    JsonPointer path,
    String values,
    String english,
    String chinese) {

  /** Whether the value is the document's and not the row's. */
  boolean ofDocument() {
    return table.equals("head") || table.equals("tail") || table.equals(Columns.DOCUMENTS);
  }

  JsonNode cell(JsonNode document, JsonNode item) {
    return type.cell((ofDocument() ? document : item).at(path));
  }

  /** The column in SQL: {@code "end" INTEGER}. */
  String definition() {
    return quoted() + " " + type.sql;
  }

  String quoted() {
    return '"' + name + '"';
  }
}

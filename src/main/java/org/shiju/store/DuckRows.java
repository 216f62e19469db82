package org.shiju.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The rows of one query, in the order of their documents, one of them at hand. */
final class DuckRows {
  private final ResultSet rows;
  private final String table;
  private final List<Column> heads;
  private final List<Column> own;
  private boolean hasRow;

  DuckRows(Connection connection, String sql, String table) throws SQLException {
    this.rows = connection.createStatement().executeQuery(sql);
    this.table = table;
    this.heads = Columns.flat(table).stream().filter(Column::ofDocument).toList();
    this.own = Columns.of(table);
    this.hasRow = rows.next();
  }

  /** Refuses a table that lacks one of these columns. */
  void demand(List<Column> columns) throws SQLException {
    for (Column column : columns) {
      rows.findColumn(column.name());
    }
  }

  boolean hasRow() {
    return hasRow;
  }

  /** The number of the document that the row at hand belongs to. */
  int doc() {
    try {
      return rows.getInt("doc");
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  void advance() {
    try {
      hasRow = rows.next();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** What the row at hand tells of its document. */
  void head(Rebuilt document) {
    fill(heads, document);
  }

  /** The rows of this document, each an item of it; those behind them stay. */
  void items(int doc, Rebuilt document) {
    while (hasRow && doc() == doc) {
      Rebuilt item = new Rebuilt(Spine.JSON.createObjectNode());
      fill(own, item);
      document.add(table, item);
      advance();
    }
  }

  private void fill(List<Column> columns, Rebuilt target) {
    try {
      for (Column column : columns) {
        target.set(column, rows.getObject(column.name()));
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static UncheckedIOException failed(SQLException e) {
    return new UncheckedIOException(new IOException("DuckDB: " + e.getMessage(), e));
  }
}

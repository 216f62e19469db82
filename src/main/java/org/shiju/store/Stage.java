package org.shiju.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows of one table on their way into DuckDB: a line of JSON for each, with decimals as text.
 * DuckDB reads a JSON number by way of a double, which would make 12345678901234567.01 another.
 */
final class Stage implements Closeable {
  private static final int DECIMALS = 15;
  private static final int WHOLE_DIGITS = 23;
  private static final int LEAST_LINE = 1 << 20;

  private final Path file;
  private final List<Column> columns;
  private final OutputStream out;
  private int longest = LEAST_LINE;
  private long rows;
  private long cut;

  Stage(Path file, List<Column> columns) throws IOException {
    this.file = file;
    this.columns = columns;
    this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  Path file() {
    return file;
  }

  long rows() {
    return rows;
  }

  long cut() {
    return cut;
  }

  void row(JsonNode document, JsonNode item) throws IOException {
    ObjectNode row = Spine.JSON.createObjectNode();
    for (Column column : columns) {
      JsonNode cell = column.cell(document, item);
      boolean decimal = column.type() == ColumnType.DECIMAL && cell.isNumber();
      row.set(column.name(), decimal ? held(cell.decimalValue()) : cell);
    }
    byte[] line = Spine.JSON.writeValueAsBytes(row);
    out.write(line);
    out.write('\n');
    longest = Math.max(longest, line.length + 1);
    rows++;
  }

  /** What a DECIMAL(38,15) can hold of a number. */
  private JsonNode held(BigDecimal value) {
    BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    boolean fits = rounded.precision() - DECIMALS <= WHOLE_DIGITS;
    if (!fits || rounded.compareTo(value) != 0) {
      cut++;
    }
    return fits ? TextNode.valueOf(rounded.toPlainString()) : Spine.JSON.nullNode();
  }

  /** {@code CREATE TABLE} with these columns. */
  String table(String name) {
    return columns.stream()
        .map(Column::definition)
        .collect(Collectors.joining(", ", "CREATE TABLE \"" + name + "\" (", ")"));
  }

  /** {@code SELECT} that gives the rows back. */
  String select() {
    String types =
        columns.stream()
            .map(column -> column.quoted() + ": '" + column.type().sql + "'")
            .collect(Collectors.joining(", ", "{", "}"));
    return "SELECT * FROM read_json("
        + Duck.text(file)
        + ", format = 'newline_delimited', compression = 'none', maximum_object_size = "
        + longest
        + ", columns = "
        + types
        + ")";
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

package org.shiju.write;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of named columns as CSV, as JSON (an array of objects) or as JSON Lines. A cell is a
 * text, a number, true or false, null, or a {@link Listed}.
 */
public final class Rows implements Closeable {
  private final OutputStream target;
  private final List<String> columns;
  private final @Nullable CsvTable csv;
  private final @Nullable JsonGenerator json;
  private final boolean lines;

  private Rows(OutputStream target, Format format, boolean bom, List<String> columns)
      throws IOException {
    this.target = target;
    this.columns = List.copyOf(columns);
    this.lines = format == Format.JSONL;
    boolean isJson = lines || format == Format.JSON;
    this.csv = isJson ? null : new CsvTable(target, bom, columns);
    this.json = isJson ? JsonReport.JSON.createGenerator(target, JsonEncoding.UTF8) : null;
  }

  /**
   * Several things in one cell: a text in CSV, an array of objects in JSON.
   *
   * @param text as CSV has it
   * @param objects as JSON has it
   */
  public record Listed(String text, List<Map<String, @Nullable Object>> objects) {}

  /**
   * Opens a table and writes its head.
   *
   * @param bom whether CSV opens with a byte order mark
   */
  public static Rows open(OutputStream target, Format format, boolean bom, List<String> columns)
      throws IOException {
    Rows rows = new Rows(target, format, bom, columns);
    if (rows.json != null) {
      rows.json.setPrettyPrinter(rows.lines ? new MinimalPrettyPrinter("") : JsonReport.printer());
      if (!rows.lines) {
        rows.json.writeStartArray();
      }
    }
    return rows;
  }

  /** One row: a cell for each column. */
  public void row(List<@Nullable Object> cells) throws IOException {
    if (csv != null) {
      csv.row(cells.stream().<@Nullable Object>map(Rows::flat).toList());
    }
    if (json != null) {
      json.writeStartObject();
      for (int i = 0; i < columns.size(); i++) {
        json.writeFieldName(columns.get(i));
        value(json, cells.get(i));
      }
      json.writeEndObject();
      if (lines) {
        json.writeRaw('\n');
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (csv != null) {
      csv.close();
    }
    if (json != null) {
      if (!lines) {
        json.writeEndArray();
        json.writeRaw('\n');
      }
      json.close();
    }
    target.flush();
  }

  private static @Nullable Object flat(@Nullable Object cell) {
    return cell instanceof Listed listed ? listed.text() : cell;
  }

  private static void value(JsonGenerator out, @Nullable Object cell) throws IOException {
    if (cell == null) {
      out.writeNull();
    } else if (cell instanceof BigDecimal number) {
      out.writeNumber(Numbers.plain(number));
    } else if (cell instanceof Integer number) {
      out.writeNumber(number);
    } else if (cell instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (cell instanceof Listed listed) {
      objects(out, listed.objects());
    } else {
      out.writeString(cell.toString());
    }
  }

  private static void objects(JsonGenerator out, List<Map<String, @Nullable Object>> objects)
      throws IOException {
    out.writeStartArray();
    for (Map<String, @Nullable Object> object : objects) {
      out.writeStartObject();
      for (Map.Entry<String, @Nullable Object> entry : object.entrySet()) {
        out.writeFieldName(entry.getKey());
        value(out, entry.getValue());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}

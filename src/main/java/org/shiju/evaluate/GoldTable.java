package org.shiju.evaluate;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One table of gold: cells between tabs, a head, no quotes. */
final class GoldTable {
  private static final CSVFormat TSV =
      CSVFormat.TDF
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setAllowMissingColumnNames(true)
          .setQuote(null)
          .setIgnoreSurroundingSpaces(false)
          .get();

  /** One row, with its place for complaints. */
  record Row(Path file, long line, CSVRecord cells) {
    String text(String column) {
      if (!cells.isSet(column)) {
        throw new GoldFault("no_cell", place(), column);
      }
      return cells.get(column);
    }

    int integer(String column) {
      return integer(column, text(column));
    }

    int integer(String column, String cell) {
      try {
        return Integer.parseInt(cell.strip());
      } catch (NumberFormatException e) {
        throw new GoldFault("no_number", place(), column, cell);
      }
    }

    BigDecimal decimal(String column) {
      try {
        return new BigDecimal(text(column).strip());
      } catch (NumberFormatException e) {
        throw new GoldFault("no_number", place(), column, text(column));
      }
    }

    @Nullable BigDecimal decimalOrNull(String column) {
      return text(column).isEmpty() ? null : decimal(column);
    }

    String place() {
      return file + ", line " + line;
    }
  }

  private GoldTable() {}

  /**
   * The rows of a file.
   *
   * @param text of the file
   * @param columns that it must have
   */
  static List<Row> rows(Path file, String text, List<String> columns) {
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = TSV.parse(new StringReader(text))) {
      for (String column : columns) {
        if (!parser.getHeaderNames().contains(column)) {
          throw new GoldFault("no_column", file + ", line 1", column);
        }
      }
      for (CSVRecord cells : parser) {
        rows.add(new Row(file, parser.getCurrentLineNumber(), cells));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new GoldFault("broken", file, String.valueOf(e.getMessage()));
    }
    return rows;
  }
}

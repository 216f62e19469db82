package org.shiju.store;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of all tables, as {@code columns.tsv} lists them.
 *
 * <p>A flat table (sheet, Parquet) says in every row whose figure it is: 761宗 stands beside 湛江市 and
 * 2023. In a database it says so by the number of the document.
 */
final class Columns {
  static final String DOCUMENTS = "documents";
  static final String MEASUREMENTS = "measurements";

  private static final List<Column> ALL = load();
  private static final Column DOC = key("doc", "/doc", "Number of the document", "文件序号");
  private static final Column PLACE =
      key("place", "/place", "Number of the row in its document", "在文件中的序号");

  private Columns() {}

  /** The long CSV's columns, then what makes the rows documents again. */
  static List<Column> flat(String table) {
    boolean documents = table.equals(DOCUMENTS);
    return Stream.of(of("head"), of(table), documents ? List.<Column>of() : of("tail"))
        .flatMap(List::stream)
        .toList();
  }

  /** A database's columns: the keys, then the item's own. */
  static List<Column> keyed(String table) {
    return switch (table) {
      case DOCUMENTS -> flat(DOCUMENTS);
      case "indicators", "errors", "dictionary" -> of(table);
      default -> with(List.of(DOC, PLACE), of(table));
    };
  }

  static List<Column> of(String table) {
    return ALL.stream().filter(column -> column.table().equals(table)).toList();
  }

  private static List<Column> with(List<Column> keys, List<Column> own) {
    return Stream.concat(keys.stream(), own.stream()).toList();
  }

  private static Column key(String name, String path, String english, String chinese) {
    String table = name.equals("doc") ? "tail" : "";
    return new Column(
        table, name, ColumnType.INTEGER, JsonPointer.compile(path), "from 1", english, chinese);
  }

  private static List<Column> load() {
    List<Column> columns = new ArrayList<>();
    Resources.text("columns.tsv").lines().skip(1).forEach(line -> columns.add(column(line)));
    return List.copyOf(columns);
  }

  private static Column column(String line) {
    String[] cells = line.split("\t", -1);
    return new Column(
        cells[0],
        cells[1],
        ColumnType.valueOf(cells[2]),
        JsonPointer.compile(cells[3]),
        cells[4],
        cells[5],
        cells[6]);
  }
}

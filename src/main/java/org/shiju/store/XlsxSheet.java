package org.shiju.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One table of a workbook, on as many sheets as its rows need: {@code measurements}, {@code
 * measurements_2}.
 *
 * <p>Text is written as text, so {@code =1+1} is those four characters and no formula. A number of
 * more digits than a spreadsheet can hold is written as text, too.
 */
final class XlsxSheet {
  /** What a sheet may hold, its head included. */
  static final int MOST_ROWS = 1 << 20;

  /** What a cell may hold. */
  static final int MOST_CHARACTERS = 32767;

  private static final int MOST_DIGITS = 15;
  private static final int ROWS_IN_MEMORY = 500;
  private static final Set<String> BROAD =
      Set.of(
          "title", "evidence_text", "section", "expression", "meaning_en", "meaning_zh", "values");
  private static final Set<String> NARROW =
      Set.of("id", "unit", "kind", "status", "role", "bound", "report_year", "doc");

  private final Workbook book;
  private final String table;
  private final List<Column> columns;
  private final List<String> names;
  private final int most;
  private final List<String> more = new ArrayList<>();
  private Worksheet sheet;
  private int row;
  private long rows;
  private long cut;

  XlsxSheet(Workbook book, String table, List<String> names, int most) throws IOException {
    this(book, table, List.of(), names, most);
  }

  private XlsxSheet(
      Workbook book, String table, List<Column> columns, List<String> names, int most) {
    this.book = book;
    this.table = table;
    this.columns = columns;
    this.names = names;
    this.most = most;
    this.sheet = begin(table);
  }

  static XlsxSheet of(Workbook book, String table, List<Column> columns, int most) {
    return new XlsxSheet(book, table, columns, columns.stream().map(Column::name).toList(), most);
  }

  String table() {
    return table;
  }

  List<Column> columns() {
    return columns;
  }

  /** The names of the sheets that it went on, {@code measurements_2}. */
  List<String> more() {
    return more;
  }

  long rows() {
    return rows;
  }

  long cut() {
    return cut;
  }

  void texts(String... cells) throws IOException {
    row(Stream.of(cells).<JsonNode>map(TextNode::valueOf).toList());
  }

  void row(List<JsonNode> cells) throws IOException {
    if (row + 1 == most) {
      finish();
      more.add(table + "_" + (more.size() + 2));
      sheet = begin(more.get(more.size() - 1));
    }
    row++;
    rows++;
    for (int i = 0; i < cells.size(); i++) {
      cell(i, cells.get(i));
    }
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  void finish() throws IOException {
    sheet.setAutoFilter(0, 0, row, names.size() - 1);
    sheet.finish();
  }

  private Worksheet begin(String name) {
    Worksheet begun = book.newWorksheet(name);
    begun.freezePane(0, 1);
    for (int i = 0; i < names.size(); i++) {
      begun.inlineString(0, i, names.get(i));
      begun.style(0, i).bold().set();
      begun.width(i, width(names.get(i)));
    }
    row = 0;
    return begun;
  }

  private static int width(String name) {
    if (BROAD.contains(name)) {
      return 48;
    }
    return NARROW.contains(name) ? 9 : 16;
  }

  private void cell(int at, JsonNode value) {
    if (value.isNumber() && isHeld(value.decimalValue())) {
      sheet.value(row, at, ColumnType.plain(value.decimalValue()));
    } else if (value.isNumber()) {
      sheet.inlineString(row, at, ColumnType.plain(value.decimalValue()).toPlainString());
    } else if (!value.isNull() && !value.asText().isEmpty()) {
      sheet.inlineString(row, at, fitting(printable(value.asText())));
    }
  }

  private static boolean isHeld(BigDecimal value) {
    BigDecimal plain = ColumnType.plain(value);
    return plain.precision() <= MOST_DIGITS && plain.scale() <= MOST_DIGITS;
  }

  private String fitting(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    cut++;
    int end = MOST_CHARACTERS - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** What XML cannot hold is �. */
  static String printable(String text) {
    return text.codePoints().allMatch(XlsxSheet::isHeld)
        ? text
        : text.codePoints()
            .map(c -> isHeld(c) ? c : 0xfffd)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isHeld(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < 0xd800)
        || (c >= 0xe000 && c <= 0xfffd)
        || c >= 0x10000;
  }
}

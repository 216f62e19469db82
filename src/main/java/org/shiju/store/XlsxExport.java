package org.shiju.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook (XLSX) of a run: the sheets {@code documents}, {@code measurements}, {@code checks}
 * and {@code dictionary}, which tells what each column means.
 *
 * <p>Sheets are written one after the other, so the run is read once for each; no document is kept.
 */
public final class XlsxExport {
  private static final List<String> TABLES = List.of("documents", "measurements", "checks");
  private static final List<String> DICTIONARY =
      List.of("sheet", "column", "meaning_en", "meaning_zh", "values");

  private final Workbook book;
  private final int rowsOfSheet;
  private long documents;
  private long rows;
  private long cut;

  private XlsxExport(Workbook book, int rowsOfSheet) {
    this.book = book;
    this.rowsOfSheet = rowsOfSheet;
  }

  /**
   * Writes the workbook; the same lines give the same bytes.
   *
   * @param spine the run, as JSON Lines
   * @param out the workbook, replaced where there is one
   */
  public static Exported write(Path spine, Path out) throws IOException {
    return write(spine, out, XlsxSheet.MOST_ROWS);
  }

  static Exported write(Path spine, Path out, int rowsOfSheet) throws IOException {
    try (Partial partial = Partial.of(out)) {
      Path raw = partial.file("raw.xlsx");
      Path whole = partial.file("whole.xlsx");
      Exported exported = raw(spine, raw, rowsOfSheet);
      XlsxPackage.normalise(raw, whole);
      partial.finish(whole);
      return exported;
    }
  }

  private static Exported raw(Path spine, Path raw, int rowsOfSheet) throws IOException {
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(raw), 1 << 16);
        Workbook book = new Workbook(stream, "Shiju", null)) {
      book.setCompressionLevel(1);
      XlsxExport export = new XlsxExport(book, rowsOfSheet);
      export.sheets(spine);
      return new Exported(export.documents, export.rows, export.cut);
    }
  }

  private void sheets(Path spine) throws IOException {
    List<XlsxSheet> written = new ArrayList<>();
    for (String table : TABLES) {
      written.add(sheet(spine, table));
    }
    documents = written.get(0).rows();
    rows = written.stream().mapToLong(XlsxSheet::rows).sum();
    cut = written.stream().mapToLong(XlsxSheet::cut).sum();
    dictionary(written);
  }

  /** One table of the run; a text of the whole document has no room in a cell. */
  private XlsxSheet sheet(Path spine, String table) throws IOException {
    List<Column> columns =
        Columns.flat(table).stream().filter(column -> !column.name().equals("text")).toList();
    XlsxSheet sheet = XlsxSheet.of(book, table, columns, rowsOfSheet);
    Spine.each(
        spine,
        document -> {
          for (JsonNode item : Spine.rows(document, table)) {
            sheet.row(columns.stream().map(column -> column.cell(document, item)).toList());
          }
        });
    sheet.finish();
    return sheet;
  }

  private void dictionary(List<XlsxSheet> written) throws IOException {
    XlsxSheet sheet = new XlsxSheet(book, "dictionary", DICTIONARY, rowsOfSheet);
    for (XlsxSheet one : written) {
      for (Column column : one.columns()) {
        sheet.texts(
            one.table(), column.name(), column.english(), column.chinese(), column.values());
      }
      for (String name : one.more()) {
        sheet.texts(name, "", "Goes on from " + one.table(), "接 " + one.table(), "");
      }
    }
    sheet.finish();
  }
}

package org.shiju.write;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Metadata;
import org.shiju.model.Region;
import org.shiju.model.Report;

/**
 * Rows of RFC 4180, UTF-8. A text that a spreadsheet would run as a formula gets an apostrophe
 * before it: {@code =1+1} becomes {@code '=1+1}. Numbers are written as they are.
 */
final class CsvTable implements Closeable {
  /** What every row of every table begins with. */
  static final List<String> DOCUMENT =
      List.of(
          "doc_uri",
          "doc_sha256",
          "title",
          "issuer",
          "region_name",
          "region_code",
          "region_level",
          "report_year");

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private final CSVPrinter printer;

  CsvTable(OutputStream target, boolean bom, boolean header, List<String> columns)
      throws IOException {
    this(target, bom);
    if (header) {
      printer.printRecord(Stream.concat(DOCUMENT.stream(), columns.stream()).toList());
    }
  }

  /** A table of these columns and no others. */
  CsvTable(OutputStream target, boolean bom, List<String> columns) throws IOException {
    this(target, bom);
    printer.printRecord(columns);
  }

  private CsvTable(OutputStream target, boolean bom) throws IOException {
    if (bom) {
      target.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
    }
    printer =
        new CSVPrinter(
            new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8)),
            CSVFormat.RFC4180);
  }

  /** One row: the columns of the document, then these. */
  void row(Report report, List<@Nullable Object> cells) throws IOException {
    List<@Nullable Object> row = new ArrayList<>(document(report));
    row.addAll(cells);
    row(row);
  }

  /** One row, as it is. */
  void row(List<@Nullable Object> cells) throws IOException {
    List<@Nullable Object> row = new ArrayList<>(cells);
    row.replaceAll(CsvTable::cell);
    printer.printRecord(row);
  }

  /** Ends the table; the stream stays open. */
  @Override
  public void close() throws IOException {
    printer.flush();
  }

  private static List<@Nullable Object> document(Report report) {
    Metadata metadata = report.metadata();
    Region region = metadata.region();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(report.source().source().uri());
    cells.add(report.source().source().sha256());
    cells.add(metadata.title());
    cells.add(String.join(";", metadata.issuers()));
    cells.add(region == null ? null : region.name());
    cells.add(region == null ? null : region.code());
    cells.add(region == null ? null : region.level());
    cells.add(metadata.reportYear());
    return cells;
  }

  private static @Nullable Object cell(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return Numbers.text(number);
    }
    return value instanceof String text ? harmless(text) : value;
  }

  static String harmless(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}

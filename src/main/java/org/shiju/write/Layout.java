package org.shiju.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * How results are to be written.
 *
 * @param format the form
 * @param table what a row is; read by {@link Format#CSV} only
 * @param includeText whether JSON carries the whole text
 * @param bom whether CSV opens with a byte order mark
 * @param selection which measurements are written
 * @param indicators ids of the catalogue in its order; read by {@link Format#WIDE} only
 */
public record Layout(
    Format format,
    Table table,
    boolean includeText,
    boolean bom,
    Selection selection,
    List<String> indicators) {
  public Layout {
    indicators = List.copyOf(indicators);
  }

  /**
   * A writer of this layout.
   *
   * @param several whether more than one document is to come: JSON then is an array
   */
  public ReportWriter open(OutputStream target, boolean several) throws IOException {
    ReportWriter writer =
        switch (format) {
          case JSON -> JsonWriter.indented(target, includeText, several);
          case JSONL -> JsonWriter.lines(target, includeText);
          case CSV -> new CsvWriter(target, bom, table);
          case WIDE -> new WideWriter(target, bom, indicators);
        };
    return new Narrowed(writer, selection);
  }

  private record Narrowed(ReportWriter writer, Selection selection) implements ReportWriter {
    @Override
    public void write(org.shiju.model.Report report) throws IOException {
      writer.write(selection.of(report));
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }
}

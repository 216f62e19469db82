package org.shiju.write;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.shiju.model.Report;

/**
 * A file of results in pieces of bytes: what opens it, a piece for each report, what stands between
 * and what closes it. Pieces depend on nothing but their own report, so that many threads can make
 * them, and a file that broke off can be gone on with. Thread-safe.
 */
public final class Rendering implements Frame {
  private static final byte[] NOTHING = {};

  /** Figures of a report whose piece is made while it is written; some 15 MB of JSON. */
  private static final int LONG = 10_000;

  /** Room for the piece of a usual report, which each thread keeps for the next. */
  private static final ThreadLocal<Chunks> ROOM =
      ThreadLocal.withInitial(() -> new Chunks(1 << 17));

  private final Layout layout;
  private final boolean several;

  /**
   * The pieces of a layout.
   *
   * @param several whether more than one report is to come: JSON then is an array
   */
  public Rendering(Layout layout, boolean several) {
    this.layout = layout;
    this.several = several;
  }

  @Override
  public byte[] head() {
    return switch (layout.format()) {
      case CSV, WIDE -> inMemory(out -> rows(out, layout.bom(), true).close());
      case JSON -> bytes(several ? "[" : "");
      case JSONL, XLSX, PARQUET, DUCKDB -> NOTHING;
    };
  }

  /** What a report gives. */
  public Piece piece(Report whole) {
    Report report = layout.selection().of(whole);
    return report.measurements().size() < LONG
        ? Piece.of(inMemory(out -> print(report, out)))
        : out -> print(report, out);
  }

  /** What a report gives, in memory however much it is. */
  public byte[] bytes(Report whole) {
    Report report = layout.selection().of(whole);
    return inMemory(out -> print(report, out));
  }

  private void print(Report report, OutputStream out) throws IOException {
    switch (layout.format()) {
      case CSV, WIDE -> {
        try (ReportWriter rows = rows(out, false, false)) {
          rows.write(report);
        }
      }
      case JSONL, XLSX, PARQUET, DUCKDB -> line(report, out);
      case JSON -> object(report, out);
    }
  }

  @Override
  public byte[] before(long pieces) {
    boolean array = layout.format() == Format.JSON && several;
    return array ? bytes(pieces == 0 ? "\n  " : ",\n  ") : NOTHING;
  }

  @Override
  public byte[] foot(long pieces) {
    if (layout.format() != Format.JSON) {
      return NOTHING;
    }
    String end = pieces == 0 ? "" : "\n";
    return bytes(several ? end + "]\n" : end);
  }

  private ReportWriter rows(OutputStream out, boolean bom, boolean header) throws IOException {
    return layout.format() == Format.CSV
        ? new CsvWriter(out, bom, header, layout.table())
        : new WideWriter(out, bom, header, layout.indicators());
  }

  private void line(Report report, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonReport.JSON.createGenerator(out, JsonEncoding.UTF8)) {
      JsonReport.write(report, layout.includeText(), json);
      json.writeRaw('\n');
    }
  }

  private void object(Report report, OutputStream out) throws IOException {
    try (JsonGenerator json = JsonReport.JSON.createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(several ? JsonReport.innerPrinter() : JsonReport.printer());
      JsonReport.write(report, layout.includeText(), json);
    }
  }

  private static byte[] inMemory(Piece piece) {
    Chunks out = ROOM.get();
    try {
      piece.into(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    } finally {
      out.clear(); // for the next; what was longer is not kept
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package org.shiju.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.shiju.batch.ErrorLine;
import org.shiju.batch.Fingerprint;
import org.shiju.batch.Groups;
import org.shiju.batch.Outcome;
import org.shiju.model.Report;
import org.shiju.read.Input;
import org.shiju.read.UnreadableException;
import org.shiju.write.Format;
import org.shiju.write.Layout;
import org.shiju.write.Rendering;
import org.shiju.write.Selection;
import org.shiju.write.Table;

/**
 * From documents to rows of output, on the executors.
 *
 * @param rules which, and where from
 * @param counters for Spark's pages
 * @param format JSONL or CSV: the form of lines
 * @param table what a row of CSV is
 * @param includeText whether JSON carries the whole text
 * @param fingerprints whether duplicates are to be found
 * @param form what becomes of a line
 */
record Extraction(
    RuleTicket rules,
    Counters counters,
    Format format,
    Table table,
    boolean includeText,
    boolean fingerprints,
    Line.Form form)
    implements Serializable {

  /** What is made of one report. */
  private record Made(Row row, int figures) {}

  /** What each document gives, in the order of the documents; small ones are read together. */
  JavaRDD<Row> of(JavaRDD<Input> documents) {
    return documents
        .mapPartitions(Groups::new)
        .flatMap(group -> Engine.of(rules).make(group.inputs(), this::made))
        .map(this::row);
  }

  /** What a document gives. */
  Row row(Input input) throws IOException {
    return row(Engine.of(rules).make(input, this::made));
  }

  private Row row(Outcome<Made> outcome) throws IOException {
    Made made = outcome.result();
    counters.count(made == null ? null : made.figures());
    return made == null
        ? form.row(error(outcome.input(), Objects.requireNonNull(outcome.failure())))
        : made.row();
  }

  private List<Made> made(List<Report> reports) throws UnreadableException {
    Rendering rendering = new Rendering(layout(), true);
    List<Made> all = new ArrayList<>(reports.size());
    long bytes = 0;
    for (Report report : reports) {
      byte[] piece = withoutEnd(rendering.bytes(report));
      bytes += piece.length;
      Room.demandSmall(bytes); // the rows of a handful are held together
      Line line = new Line(false, piece, fingerprints ? Fingerprint.of(report) : null);
      all.add(made(line, report));
    }
    return all;
  }

  private Made made(Line line, Report report) {
    try {
      return new Made(form.row(line), report.measurements().size());
    } catch (IOException e) {
      throw new UncheckedIOException("a line of our own is no JSON", e);
    }
  }

  private Line error(Input input, Outcome.Failure failure) {
    byte[] bytes =
        format == Format.CSV
            ? ErrorRow.of(input, failure)
            : ErrorLine.of(input, failure).getBytes(StandardCharsets.UTF_8);
    return new Line(true, bytes, null);
  }

  /** What a file of the form begins with. */
  String head() {
    byte[] head = withoutEnd(new Rendering(layout(), true).head());
    return new String(head, StandardCharsets.UTF_8);
  }

  private Layout layout() {
    return new Layout(format, table, includeText, false, Selection.ALL, List.of());
  }

  /** The writer of lines ends them. */
  private static byte[] withoutEnd(byte[] piece) {
    int end = piece.length;
    while (end > 0 && (piece[end - 1] == '\n' || piece[end - 1] == '\r')) {
      end--;
    }
    return Arrays.copyOf(piece, end);
  }
}

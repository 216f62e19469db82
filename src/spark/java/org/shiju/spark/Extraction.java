package org.shiju.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.shiju.batch.ErrorLine;
import org.shiju.batch.Fingerprint;
import org.shiju.batch.Outcome;
import org.shiju.model.Report;
import org.shiju.read.Input;
import org.shiju.write.Format;
import org.shiju.write.Layout;
import org.shiju.write.Rendering;
import org.shiju.write.Selection;
import org.shiju.write.Table;

/**
 * From documents to lines of output, on the executors.
 *
 * @param rules which, and where from
 * @param counters for Spark's pages
 * @param form JSONL or CSV
 * @param table what a row of CSV is
 * @param includeText whether JSON carries the whole text
 * @param fingerprints whether duplicates are to be found
 */
record Extraction(
    RuleTicket rules,
    Counters counters,
    Format form,
    Table table,
    boolean includeText,
    boolean fingerprints)
    implements Serializable {

  /** What each document gives, in the order of the documents. */
  JavaRDD<Line> of(JavaRDD<Input> documents) {
    return documents.map(this::line);
  }

  /** What a document gives. */
  Line line(Input input) {
    Outcome<Report> outcome = Engine.of(rules).read(input);
    counters.count(outcome);
    Report report = outcome.result();
    if (report != null) {
      byte[] piece = withoutEnd(new Rendering(layout(), true).piece(report));
      return new Line(false, piece, fingerprints ? Fingerprint.of(report) : null);
    }
    Outcome.Failure failure = Objects.requireNonNull(outcome.failure());
    return new Line(
        true,
        form == Format.CSV
            ? ErrorRow.of(input, failure)
            : ErrorLine.of(input, failure).getBytes(StandardCharsets.UTF_8),
        null);
  }

  /** What a file of the form begins with. */
  String head() {
    byte[] head = withoutEnd(new Rendering(layout(), true).head());
    return new String(head, StandardCharsets.UTF_8);
  }

  private Layout layout() {
    return new Layout(form, table, includeText, false, Selection.ALL, List.of());
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

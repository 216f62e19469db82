package org.shiju.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.shiju.batch.ErrorLine;
import org.shiju.batch.Outcome;
import org.shiju.read.Input;

/** Lines that {@code extract -f jsonl} wrote before, to be merged with others. */
final class Results {
  private static final int CONTRACT = Contract.SCHEMA.fieldIndex("schema");
  private static final int MEASUREMENTS = Contract.SCHEMA.fieldIndex("measurements");
  private static final int ERROR = Contract.SCHEMA.fieldIndex("error");

  private Results() {}

  static JavaRDD<Row> rows(Dataset<String> lines, Line.Form form, Counters counters) {
    return lines
        .toJavaRDD()
        .filter(line -> !line.isBlank())
        .map(line -> form.row(line(line, counters)));
  }

  /** The line itself; one that is no result becomes an error and costs the others nothing. */
  private static Line line(String line, Counters counters) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    try {
      Row row = Contract.row(bytes);
      if (!row.isNullAt(ERROR)) {
        counters.count(null);
        return new Line(true, bytes, null);
      }
      if (!row.isNullAt(CONTRACT)
          && row.getString(CONTRACT).startsWith("1.")
          && !row.isNullAt(MEASUREMENTS)) {
        counters.count(((Object[]) row.get(MEASUREMENTS)).length);
        return new Line(false, bytes, null);
      }
    } catch (IOException e) {
      // told below
    }
    counters.count(null);
    String begin = line.substring(0, Math.min(line.length(), 60));
    Outcome.Failure failure =
        new Outcome.Failure(
            "no_result",
            "is no line of 'extract -f jsonl'; leave it out",
            new IllegalArgumentException(begin));
    byte[] error = ErrorLine.of(new Input(begin, null), failure).getBytes(StandardCharsets.UTF_8);
    return new Line(true, error, null);
  }
}

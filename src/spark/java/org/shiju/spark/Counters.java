package org.shiju.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.shiju.batch.Outcome;
import org.shiju.model.Report;

/**
 * How far a run has come, beside each stage in Spark's pages. For watching alone: what a task did
 * that was lost or done twice is counted twice. The output has each document once.
 */
record Counters(LongAccumulator documents, LongAccumulator failures, LongAccumulator measurements)
    implements Serializable {
  static Counters of(SparkContext context) {
    return new Counters(
        context.longAccumulator("shiju documents"),
        context.longAccumulator("shiju failures"),
        context.longAccumulator("shiju measurements"));
  }

  /** For a person: 20000 documents, 3 of them not readable, 1466042 figures. */
  @Override
  public String toString() {
    return documents.value()
        + " documents, "
        + failures.value()
        + " of them not readable, "
        + measurements.value()
        + " figures";
  }

  void count(Outcome<Report> outcome) {
    documents.add(1);
    Report report = outcome.result();
    if (report == null) {
      failures.add(1);
    } else {
      measurements.add(report.measurements().size());
    }
  }
}

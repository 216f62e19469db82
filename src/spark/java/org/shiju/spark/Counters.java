package org.shiju.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;

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

  /**
   * One document more.
   *
   * @param figures how many it has; null where it could not be read
   */
  void count(@Nullable Integer figures) {
    documents.add(1);
    if (figures == null) {
      failures.add(1);
    } else {
      measurements.add(figures);
    }
  }
}

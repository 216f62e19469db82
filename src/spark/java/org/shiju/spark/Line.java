package org.shiju.spark;

import java.io.IOException;
import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Fingerprint;

/**
 * What one document gave, in the form of the output.
 *
 * @param failed whether it is an error's
 * @param bytes a line of JSON, or rows of CSV; without the last line end
 * @param fingerprint where it was asked for; null for an error
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Line(boolean failed, byte[] bytes, @Nullable Fingerprint fingerprint)
    implements Serializable {

  /** What becomes of a line in a table of Spark. */
  @FunctionalInterface
  interface Form extends Serializable {
    Row row(Line line) throws IOException;
  }
}

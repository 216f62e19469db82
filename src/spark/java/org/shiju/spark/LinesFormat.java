package org.shiju.spark;

import java.nio.charset.StandardCharsets;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.text.TextFileFormat;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import scala.collection.immutable.Map;

/**
 * Spark's writer of text with an ending of our own and a head for each file: {@code
 * part-00000-….jsonl}, {@code part-00000-….csv} that begins with the names of its columns.
 *
 * <p>Options: {@code ending}; {@code head.TABLE}, for the files below {@code table=TABLE}, in small
 * letters.
 */
public final class LinesFormat extends TextFileFormat {
  private static final long serialVersionUID = 1L;

  @Override
  public OutputWriterFactory prepareWrite(
      SparkSession session, Job job, Map<String, String> options, StructType schema) {
    OutputWriterFactory text = super.prepareWrite(session, job, options, schema);
    return new Factory(text, options);
  }

  private static final class Factory extends OutputWriterFactory {
    private static final long serialVersionUID = 1L;
    private final OutputWriterFactory text;
    private final Map<String, String> options;

    Factory(OutputWriterFactory text, Map<String, String> options) {
      this.text = text;
      this.options = options;
    }

    @Override
    public String getFileExtension(TaskAttemptContext context) {
      return text.getFileExtension(context).replace(".txt", option("ending"));
    }

    @Override
    public OutputWriter newInstance(String path, StructType schema, TaskAttemptContext context) {
      OutputWriter writer = text.newInstance(path, schema, context);
      String head = option("head." + table(path));
      if (!head.isEmpty()) {
        UTF8String line = UTF8String.fromBytes(head.getBytes(StandardCharsets.UTF_8));
        InternalRow row = new GenericInternalRow(new Object[] {line});
        writer.write(row);
      }
      return writer;
    }

    private String option(String name) {
      return options.contains(name) ? options.apply(name) : "";
    }

    /** What stands behind {@code table=} in a path. */
    private static String table(String path) {
      String[] at = path.split("/table=", 2);
      return at.length == 2 ? at[1].split("/", 2)[0] : "";
    }
  }
}

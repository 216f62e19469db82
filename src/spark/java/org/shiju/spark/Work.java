package org.shiju.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.instr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.shiju.write.Format;

/** One run of {@link ExtractJob}: from its inputs to its output, in one pass over the documents. */
final class Work {
  static final List<String> SOURCES = List.of("files", "jsonl", "parquet", "text", "results");
  static final List<String> FORMS = List.of("jsonl", "parquet", "csv");

  private static final StructType LINES = StructType.fromDDL("table STRING, line BINARY");

  private final SparkSession spark;
  private final JobOptions options;
  private final JavaSparkContext context;

  Work(SparkSession spark, JobOptions options) {
    this.spark = spark;
    this.options = options;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
  }

  static void demandKnown(String option, String value, List<String> known) {
    if (!known.contains(value)) {
      throw new UsageFault(
          option + " does not know '" + value + "'; use one of " + String.join(", ", known));
    }
  }

  /** Does it; what came of it, for a person. */
  String run() throws IOException {
    Files files = new Files(context);
    Path output = new Path(options.output);
    files.demandApart(List.of(options.all()), output);
    if (!options.overwrite && files.isThere(output)) {
      throw new UsageFault(
          "'" + options.output + "' is there already; give another folder, or --overwrite");
    }
    Counters counters = Counters.of(spark.sparkContext());
    boolean csv = options.format.equals("csv");
    boolean lines = csv || options.format.equals("jsonl");
    String table = csv ? options.table.label() : "documents";
    Line.Form form =
        lines
            ? line -> RowFactory.create(line.failed() ? "errors" : table, line.bytes())
            : options.fingerprints ? Contract::withFingerprint : Contract::row;
    Extraction extraction =
        new Extraction(
            RuleTicket.of(context, options.rules),
            counters,
            csv ? Format.CSV : Format.JSONL,
            options.table,
            options.includeText,
            options.fingerprints,
            form);
    JavaRDD<Row> rows = rows(extraction, files);
    if (lines) {
      writeLines(rows, table, extraction.head());
    } else {
      writeTable(rows);
    }
    return counters + " -> " + options.output;
  }

  private JavaRDD<Row> rows(Extraction extraction, Files files) throws IOException {
    String[] inputs = options.all();
    return switch (options.from) {
      case "files" -> {
        List<DocumentFile> found = files.find(List.of(inputs));
        if (found.isEmpty()) {
          throw new UsageFault(
              "nothing to read in " + String.join(" ", inputs) + "; name files or other folders");
        }
        yield extraction.of(files.documents(found));
      }
      case "results" ->
          Results.rows(spark.read().textFile(inputs), extraction.form(), extraction.counters());
      case "text" -> extraction.of(DocumentTable.documents(texts(inputs)));
      default -> extraction.of(DocumentTable.documents(spark.read().format(format()).load(inputs)));
    };
  }

  private String format() {
    return options.from.equals("jsonl") ? "json" : options.from;
  }

  /** A line a document: name, tab, text; without a tab it is called after its file. */
  private Dataset<Row> texts(String[] inputs) {
    var tab = instr(col("value"), "\t");
    return spark
        .read()
        .text(inputs)
        .select(
            when(tab.gt(0), substring_index(col("value"), "\t", 1))
                .otherwise(input_file_name())
                .as("id"),
            when(tab.gt(0), col("value").substr(tab.plus(1), lit(Integer.MAX_VALUE)))
                .otherwise(col("value"))
                .as("text"));
  }

  /** Below {@code table=documents} and {@code table=errors}. */
  private void writeLines(JavaRDD<Row> rows, String table, String head) {
    boolean csv = options.format.equals("csv");
    // Two files are open at once; Spark would otherwise sort the lines by table.
    spark.conf().set("spark.sql.maxConcurrentOutputFileWriters", 2);
    spark
        .createDataFrame(rows, LINES)
        .select(col("table"), col("line").cast("string"))
        .where("line <> ''") // a report without figures, in CSV
        .write()
        .format(LinesFormat.class.getName())
        .option("ending", "." + options.format)
        .option("lineSep", csv ? "\r\n" : "\n")
        .option("head." + table, head)
        .option("head.errors", csv ? ErrorRow.HEAD : "")
        .mode(mode())
        .partitionBy("table")
        .save(options.output);
  }

  /**
   * Below {@code table=documents/report_year=2023/region_level=county}; errors below {@code
   * table=errors}.
   */
  private void writeTable(JavaRDD<Row> rows) {
    spark
        .createDataFrame(rows, options.fingerprints ? Contract.WITH_FINGERPRINT : Contract.SCHEMA)
        .withColumn("table", when(col("error").isNull(), "documents").otherwise("errors"))
        .withColumn("report_year", col("metadata.report_year"))
        .withColumn("region_level", col("metadata.region.level"))
        // Spark makes the files of a folder few and of one size, however many reports it has.
        .hint("rebalance", col("table"), col("report_year"), col("region_level"))
        .write()
        .mode(mode())
        .partitionBy("table", "report_year", "region_level")
        .parquet(options.output);
  }

  private SaveMode mode() {
    return options.overwrite ? SaveMode.Overwrite : SaveMode.ErrorIfExists;
  }
}

package org.shiju.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.shiju.write.Format;
import org.shiju.write.Table;

/**
 * Shiju for notebooks and other programs on Spark: documents in, a row for each out, in the columns
 * of the output contract.
 *
 * <p>{@code ShijuSpark.extract(documents).selectExpr("source.uri", "explode(measurements)")} gives
 * a row for each figure, 761宗 with its value, its sentence and its indicator.
 */
public final class ShijuSpark {
  private final SparkSession spark;
  private final JavaSparkContext context;
  private final RuleTicket rules;

  private ShijuSpark(SparkSession spark, @Nullable Path rules) throws IOException {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.rules = RuleTicket.of(context, rules);
  }

  /** With the rules in the jar. */
  public static ShijuSpark on(SparkSession spark) {
    try {
      return new ShijuSpark(spark, null);
    } catch (IOException e) {
      throw new IllegalStateException(e); // nothing is read but the jar
    }
  }

  /**
   * With a folder of rules laid over them.
   *
   * @param rules on the driver; executors get them from there
   * @throws org.shiju.rules.RuleException where a rule file has a fault
   */
  public static ShijuSpark on(SparkSession spark, Path rules) throws IOException {
    return new ShijuSpark(spark, rules);
  }

  /**
   * The columns of all results: the output contract, and {@code error} where there is no report.
   */
  public static StructType schema() {
    return Contract.SCHEMA;
  }

  /**
   * A row for each document of a table, with the rules in the jar; the same as {@link #table}.
   *
   * @param documents a document a row: {@code uri}, {@code path} or {@code id}, and {@code
   *     content}, {@code bytes}, {@code text} or {@code value}, STRING or BINARY
   */
  public static Dataset<Row> extract(Dataset<Row> documents) {
    return on(documents.sparkSession()).table(documents);
  }

  /**
   * A row for each document of a table.
   *
   * @throws IllegalArgumentException where a column is missing; says which
   */
  public Dataset<Row> table(Dataset<Row> documents) {
    return rows(extraction().of(DocumentTable.documents(documents)));
  }

  /**
   * A row for each document of files, globs and folders, those in archives too. Of a folder that is
   * read which {@code shiju extract} reads.
   */
  public Dataset<Row> files(String... paths) throws IOException {
    Files files = new Files(context);
    return rows(extraction().of(files.documents(files.find(List.of(paths)))));
  }

  /** The rows of results that {@code extract -f jsonl} wrote, here or on another machine. */
  public Dataset<Row> results(String... paths) {
    return rows(
        Results.rows(
            spark.read().textFile(paths), Contract::row, Counters.of(spark.sparkContext())));
  }

  /**
   * Makes views over documents that were extracted: {@code figures}, {@code panel_figures}, {@code
   * panel}, and {@code duplicates} where there are fingerprints. {@code src/docs/spark.md} has
   * queries.
   */
  public static void views(Dataset<Row> documents) {
    Views.over(documents);
  }

  /**
   * Makes a function of SQL: {@code shiju_extract(uri, content)} takes the name of a document and
   * its text or bytes, and gives what it holds as a struct of {@link #schema}.
   */
  public void register(String name) {
    Extraction extraction = extraction();
    UDF2<String, Object, Row> function =
        (uri, content) -> extraction.row(DocumentTable.input(uri, content));
    spark.udf().register(name, function, Contract.SCHEMA);
  }

  private Extraction extraction() {
    Counters counters = Counters.of(spark.sparkContext());
    return new Extraction(
        rules, counters, Format.JSONL, Table.MEASUREMENTS, false, false, Contract::row);
  }

  private Dataset<Row> rows(JavaRDD<Row> rows) {
    return spark.createDataFrame(rows, Contract.SCHEMA);
  }
}

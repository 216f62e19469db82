package org.shiju.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Views over results in SQL: {@code views.sql}, {@code duplicates.sql}. */
final class Views {
  private Views() {}

  /** Makes them over these documents; those on duplicates where there are fingerprints. */
  static void over(Dataset<Row> documents) {
    SparkSession spark = documents.sparkSession();
    documents.createOrReplaceTempView("documents");
    if (List.of(documents.columns()).contains("fingerprint")) {
      run(spark, "duplicates.sql");
    } else {
      documents.createOrReplaceTempView("judged");
    }
    run(spark, "views.sql");
  }

  private static void run(SparkSession spark, String script) {
    for (String statement : Resources.text(script).split(";\n")) {
      if (!statement.isBlank()) {
        spark.sql(statement);
      }
    }
  }
}

package org.shiju.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.shiju.Shiju;
import org.shiju.read.DocumentReader;
import org.shiju.rules.Rules;
import org.shiju.write.JsonReport;

/** Spark on two threads of this process, and what the core gives without it. */
final class Local {
  private Local() {}

  static SparkSession spark() {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.sql.shuffle.partitions", 2)
        .config("spark.log.level", "ERROR")
        .getOrCreate();
  }

  /** The lines of the core for the samples, sorted. */
  static List<String> samples() throws Exception {
    List<String> lines = new ArrayList<>();
    Rules rules = Rules.builtIn();
    Shiju shiju = Shiju.with(rules);
    try (DocumentReader reader = new DocumentReader(rules);
        Stream<Path> files = Files.list(Path.of("samples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        lines.add(JsonReport.line(shiju.read(reader.read(file))).strip());
      }
    }
    return lines.stream().sorted().toList();
  }

  /** The same as rows: by Spark's own reader of JSON, which is none of ours. */
  static Dataset<Row> rows(List<String> lines) {
    SparkSession spark = spark();
    return spark
        .read()
        .schema(ShijuSpark.schema())
        .json(spark.createDataset(lines, org.apache.spark.sql.Encoders.STRING()));
  }

  /** All lines of the files below a folder, sorted. */
  static List<String> lines(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("part-")).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines.stream().sorted().toList();
  }
}

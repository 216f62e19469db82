package org.shiju.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shiju.read.Input;

/** What notebooks and other programs call. */
class ShijuSparkTest {
  private static final String SENTENCE = "全市2023年共收到行政复议申请761宗,立案受理623宗。";

  private final SparkSession spark = Local.spark();

  @TempDir Path folder;

  /** Rows of our own making against Spark's own reading of the core's lines. */
  @Test
  void filesGiveWhatTheCoreGives() throws Exception {
    Dataset<Row> rows = ShijuSpark.on(spark).files("samples");
    Dataset<Row> core = Local.rows(Local.samples());
    assertThat(rows.schema()).isEqualTo(ShijuSpark.schema());
    assertThat(rows.count()).isEqualTo(5);
    assertThat(rows.exceptAll(core).count()).isZero();
    assertThat(core.exceptAll(rows).count()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "id STRING text STRING, UTF-8",
    "path STRING content BINARY, UTF-8",
    "uri STRING bytes BINARY, GB18030",
    "id STRING value STRING, UTF-8"
  })
  void aDocumentIsTextOrBytes(String columns, String charset) throws Exception {
    String[] words = columns.split(" ");
    StructType schema =
        StructType.fromDDL(words[0] + " " + words[1] + ", " + words[2] + " " + words[3]);
    Object content =
        words[3].equals("BINARY") ? SENTENCE.getBytes(Charset.forName(charset)) : SENTENCE;
    Dataset<Row> table =
        spark.createDataFrame(List.of(RowFactory.create("a.txt", content)), schema);
    Row figure =
        ShijuSpark.extract(table)
            .selectExpr("source.uri", "source.charset", "inline(measurements)")
            .where("indicator = 'reconsideration.received'")
            .select("uri", "charset", "value", "evidence.text")
            .head();
    assertThat(figure.getString(0)).isEqualTo("a.txt");
    assertThat(figure.getString(1)).isEqualTo(charset);
    assertThat(figure.getDecimal(2)).isEqualByComparingTo("761");
    assertThat(figure.getString(3)).isEqualTo(SENTENCE);
  }

  @Test
  void aNumberIsAName() {
    assertThat(
            ShijuSpark.extract(spark.range(1).selectExpr("id", "'" + SENTENCE + "' AS text"))
                .select("source.uri")
                .head()
                .getString(0))
        .isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT 1 AS id | no column for the documents among [id]; call it content, bytes, text",
        "SELECT 'x' AS text | no column for the names of the documents among [text]; call it uri",
        "SELECT 1 AS id, 2 AS text | the column text is of type INT; give it as STRING or BINARY"
      })
  void aTableThatIsNoneIsRefusedBeforeAnyWork(String sql, String message) {
    assertThatThrownBy(() -> ShijuSpark.extract(spark.sql(sql)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  /** What cannot be read is a row too, and costs the others nothing. */
  @Test
  void errorsAreRows() {
    Dataset<Row> table =
        spark.sql(
            "SELECT * FROM VALUES ('a', '" + SENTENCE + "'), ('b', ''), ('c', NULL) t(id, text)");
    assertThat(
            ShijuSpark.extract(table)
                .where("error IS NOT NULL")
                .select("source.uri", "error.code")
                .collectAsList())
        .extracting(row -> row.getString(0) + " " + row.getString(1))
        .containsExactlyInAnyOrder("b empty", "c empty");
    assertThat(ShijuSpark.extract(table).where("error IS NULL").count()).isEqualTo(1);
  }

  @Test
  void aFunctionOfSql() throws Exception {
    ShijuSpark.on(spark).register("shiju_extract");
    spark.sql("SELECT 'a' AS id, '" + SENTENCE + "' AS text").createOrReplaceTempView("pages");
    assertThat(
            spark
                .sql(
                    "SELECT size(r.measurements), r.error.code FROM (SELECT shiju_extract(id, text) AS r FROM pages)")
                .head())
        .isEqualTo(RowFactory.create(2, null));
  }

  @Test
  void archivesGiveTheirDocumentsFromFilesAndFromTables() throws Exception {
    Path zip = folder.resolve("pages.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("a.txt", "b.txt", "picture.png")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(SENTENCE.getBytes("UTF-8"));
      }
    }
    Dataset<Row> files = ShijuSpark.on(spark).files(zip.toString());
    assertThat(uris(files)).containsExactly(zip + "!/a.txt " + zip, zip + "!/b.txt " + zip);
    Dataset<Row> table = spark.read().format("binaryFile").load(folder.toString());
    String path = "file:" + zip;
    assertThat(uris(ShijuSpark.extract(table)))
        .containsExactly(path + "!/a.txt " + path, path + "!/b.txt " + path);
  }

  /** Several tasks read one archive; together they read it once. */
  @Test
  void aLargeArchiveIsReadInParts() throws Exception {
    Path zip = folder.resolve("pages.zip");
    List<String> names = new ArrayList<>();
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < 100; i++) {
        out.putNextEntry(new ZipEntry(i + ".txt"));
        out.write(SENTENCE.getBytes("UTF-8"));
        names.add(zip + "!/" + i + ".txt");
      }
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    org.shiju.spark.Files files = new org.shiju.spark.Files(context, 2000);
    JavaRDD<Input> documents = files.documents(files.find(List.of(zip.toString())));
    assertThat(documents.getNumPartitions()).isGreaterThan(3);
    assertThat(documents.map(Input::uri).collect()).containsExactlyInAnyOrderElementsOf(names);
  }

  private static List<String> uris(Dataset<Row> rows) {
    return rows.selectExpr("concat(source.uri, ' ', source.container)").collectAsList().stream()
        .map(row -> row.getString(0))
        .sorted()
        .toList();
  }

  @Test
  void resultsAreMergedAndWhatIsNoneIsAnError() throws Exception {
    List<String> lines = Local.samples();
    Path results = Files.write(folder.resolve("r.jsonl"), lines);
    Files.writeString(folder.resolve("broken.jsonl"), "{\"schema\":\"1.0\",\n{\"a\":1}\n");
    Dataset<Row> merged = ShijuSpark.on(spark).results(folder.toString());
    assertThat(merged.where("error IS NULL").exceptAll(Local.rows(lines)).count()).isZero();
    assertThat(merged.where("error IS NULL").count()).isEqualTo(lines.size());
    assertThat(merged.where("error.code = 'no_result'").count()).isEqualTo(2);
    assertThat(results).exists();
  }

  @Test
  void rulesOfAFolderAndLineage() throws Exception {
    ShijuSpark own = ShijuSpark.on(spark, Path.of("samples/ci/rules"));
    Row row = own.files("samples/yongji-2021.txt").selectExpr("program.*", "source.sha256").head();
    Row usual =
        ShijuSpark.on(spark)
            .files("samples/yongji-2021.txt")
            .selectExpr("program.*", "source.sha256")
            .head();
    assertThat(row.getString(0)).isEqualTo(usual.getString(0));
    assertThat(row.getString(1)).isNotEqualTo(usual.getString(1)).hasSize(64);
    assertThat(row.getString(2)).isEqualTo(usual.getString(2)).hasSize(64);
  }

  /** What Spark's pages show beside a stage. */
  @Test
  void countersAreSeenBesideTheStage() throws Exception {
    Map<String, String> seen = new ConcurrentHashMap<>();
    SparkListener listener =
        new SparkListener() {
          @Override
          public void onStageCompleted(SparkListenerStageCompleted stage) {
            scala.jdk.javaapi.CollectionConverters.asJava(stage.stageInfo().accumulables())
                .values()
                .forEach(info -> keep(info));
          }

          private void keep(AccumulableInfo info) {
            String name = info.name().getOrElse(() -> "");
            if (name.startsWith("shiju ")) {
              seen.put(name, String.valueOf(info.value().get()));
            }
          }
        };
    spark.sparkContext().addSparkListener(listener);
    try {
      Files.writeString(folder.resolve("empty.txt"), "");
      ShijuSpark.on(spark).files("samples", folder.toString()).collectAsList();
      spark.sparkContext().listenerBus().waitUntilEmpty();
    } finally {
      spark.sparkContext().removeSparkListener(listener);
    }
    assertThat(new TreeMap<>(seen))
        .isEqualTo(
            new TreeMap<>(
                Map.of(
                    "shiju documents", "6", "shiju failures", "1", "shiju measurements", "290")));
  }
}

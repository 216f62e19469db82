package org.shiju.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shiju.batch.Outcome;
import org.shiju.model.Report;
import org.shiju.read.Input;
import org.shiju.read.UnreadableException;
import org.shiju.write.Format;
import org.shiju.write.Table;

/** Documents that are read together give what each gives alone. */
class HandfulTest {
  private static final StructType TABLE = StructType.fromDDL("id STRING, text STRING");
  private static final String LARGE = "本段没有数据。\n".repeat(15_000); // more than a handful has
  private static final AtomicInteger TAKEN = new AtomicInteger(); // tasks are of this process

  private final SparkSession spark = Local.spark();
  private final JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());

  /** Twenty with an odd one among them: the same lines in the same order, and as many counted. */
  @ParameterizedTest
  @CsvSource({"usual, 0", "large, 0", "empty, 1", "binary, 1"})
  void linesAreThoseOfOneAtATime(String odd, int failures) throws Exception {
    List<Row> table = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      table.add(RowFactory.create("doc" + i, sentence(i)));
    }
    String text =
        switch (odd) {
          case "large" -> LARGE + sentence(99);
          case "empty" -> "";
          case "binary" -> "\u0000\u0001\u0002\u0003".repeat(99);
          default -> sentence(99);
        };
    table.add(11, RowFactory.create(odd, text));
    JavaRDD<Input> documents =
        DocumentTable.documents(spark.createDataFrame(table, TABLE).coalesce(1));
    Extraction alone = extraction();
    List<Row> expected = documents.map(alone::row).collect();
    Extraction together = extraction();
    List<Row> rows = together.of(documents).collect();
    assertThat(rows).isEqualTo(expected).hasSize(21);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).getString(1))
          .contains("\"uri\":\"" + table.get(i).getString(0) + "\"");
    }
    assertThat(rows.stream().filter(row -> row.getBoolean(0))).hasSize(failures);
    assertThat(together.counters())
        .hasToString(alone.counters().toString())
        .asString()
        .startsWith("21 documents, " + failures + " of them not readable, ");
  }

  /** Eight, the three before a large one, the large one, eight, the last: and no sooner. */
  @Test
  void nothingIsTakenBeforeTheHandfulThatItIsIn() throws Exception {
    List<Row> table = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      table.add(RowFactory.create("doc" + i, i == 11 ? LARGE : sentence(i)));
    }
    TAKEN.set(0);
    JavaRDD<Input> documents =
        DocumentTable.documents(spark.createDataFrame(table, TABLE).coalesce(1))
            .map(
                input -> {
                  TAKEN.incrementAndGet();
                  return input;
                });
    List<Integer> taken =
        new ArrayList<>(extraction().of(documents).map(r -> TAKEN.get()).collect());
    assertThat(taken.subList(0, 8)).containsOnly(8);
    assertThat(taken.subList(8, 12)).containsOnly(12);
    assertThat(taken.subList(12, 20)).containsOnly(20);
    assertThat(taken.subList(20, 21)).containsOnly(21);
  }

  static Stream<Throwable> failures() {
    return Stream.of(
        new UnreadableException("too_large", "gives too much"),
        new IllegalStateException("a fault"),
        new OutOfMemoryError(),
        new StackOverflowError(),
        new NoClassDefFoundError());
  }

  /** Each of them before the next: what one gives is not kept for the others. */
  @ParameterizedTest
  @MethodSource("failures")
  void whereTogetherTheyFailEachIsReadWhenItIsAskedFor(Throwable failure) throws Exception {
    List<Integer> sizes = new ArrayList<>();
    Iterator<Outcome<String>> outcomes =
        engine()
            .make(
                inputs(3),
                reports -> {
                  sizes.add(reports.size());
                  if (reports.size() > 1) {
                    fail(failure);
                  }
                  return uris(reports);
                });
    assertThat(sizes).containsExactly(3);
    assertThat(outcomes.next().result()).isEqualTo("doc0");
    assertThat(sizes).containsExactly(3, 1);
    assertThat(outcomes.next().result()).isEqualTo("doc1");
    assertThat(outcomes.next().result()).isEqualTo("doc2");
    assertThat(sizes).containsExactly(3, 1, 1, 1);
    assertThat(outcomes.hasNext()).isFalse();
  }

  /** It is tried together, alone, and with nothing beside it. */
  @Test
  void whatRunsOutOfMemoryIsRefusedAndItsNeighboursAreRead() throws Exception {
    List<Integer> sizes = new ArrayList<>();
    Iterator<Outcome<String>> outcomes =
        engine()
            .make(
                inputs(3),
                reports -> {
                  if (uris(reports).contains("doc1")) {
                    sizes.add(reports.size());
                    throw new OutOfMemoryError();
                  }
                  return uris(reports);
                });
    List<String> told = new ArrayList<>();
    outcomes.forEachRemaining(
        outcome ->
            told.add(
                outcome.failure() == null
                    ? outcome.result()
                    : outcome.failure().code() + ": " + outcome.failure().message()));
    assertThat(told).containsExactly("doc0", "too_large: " + Room.tooLarge().getMessage(), "doc2");
    assertThat(sizes).containsExactly(3, 1, 1);
  }

  private static void fail(Throwable failure) throws UnreadableException {
    if (failure instanceof UnreadableException e) {
      throw e;
    } else if (failure instanceof RuntimeException e) {
      throw e;
    }
    throw (Error) failure;
  }

  private static List<String> uris(List<Report> reports) {
    return reports.stream().map(report -> report.source().source().uri()).toList();
  }

  private static List<Input> inputs(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> DocumentTable.input("doc" + i, sentence(i)))
        .toList();
  }

  private static String sentence(int number) {
    return "全市2023年共收到行政复议申请" + (700 + number) + "宗,立案受理623宗。";
  }

  private Engine engine() throws Exception {
    return Engine.of(RuleTicket.of(context, null));
  }

  private Extraction extraction() throws Exception {
    return new Extraction(
        RuleTicket.of(context, null),
        Counters.of(spark.sparkContext()),
        Format.JSONL,
        Table.MEASUREMENTS,
        false,
        false,
        line -> RowFactory.create(line.failed(), new String(line.bytes(), StandardCharsets.UTF_8)));
  }
}

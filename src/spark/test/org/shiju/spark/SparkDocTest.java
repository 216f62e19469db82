package org.shiju.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every query of src/docs/spark.md, run over the corpus that it speaks of. */
class SparkDocTest {
  private static final Path DOC = Path.of("src/docs/spark.md");
  private static final Pattern QUERY =
      Pattern.compile("```sql\n(.*?)```(?:\n\n```\n(.*?)```)?", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void queriesGiveWhatTheDocSays() throws Exception {
    Path out = folder.resolve("out");
    SparkSession spark = Local.spark();
    int code =
        ExtractJob.run(
            new String[] {
              "samples",
              copies().toString(),
              "-o",
              out.toString(),
              "-f",
              "parquet",
              "--fingerprints"
            },
            new PrintStream(new ByteArrayOutputStream()));
    assertThat(code).isZero();
    spark = Local.spark();
    ShijuSpark.views(spark.read().parquet(out.resolve("table=documents").toString()));
    Matcher query = QUERY.matcher(Files.readString(DOC));
    int answered = 0;
    while (query.find()) {
      String answer = answer(spark, query.group(1).replace("OUT", out.toString()));
      if (query.group(2) != null) {
        assertThat(answer.replace(folder.toString(), "")).isEqualTo(query.group(2));
        answered++;
      }
    }
    assertThat(answered).isEqualTo(4);
  }

  /** 定海's report again under another name, with a date line before it, and with a note in it. */
  private Path copies() throws Exception {
    Path copies = Files.createDirectories(folder.resolve("copies"));
    String report = Files.readString(Path.of("samples/dinghai-2023.txt"));
    Files.writeString(copies.resolve("again.txt"), report);
    Files.writeString(copies.resolve("dated.txt"), "首页 > 政务公开\n" + report);
    Files.writeString(
        copies.resolve("noted.txt"), report.replaceFirst("二、", "（本报告已经区政府常务会议审议通过，现予公布。）\n二、"));
    Files.createFile(copies.resolve("empty.txt"));
    return copies;
  }

  private static String answer(SparkSession spark, String sql) {
    return spark.sql(sql.replaceAll(";\\s*$", "")).collectAsList().stream()
        .map(SparkDocTest::line)
        .collect(Collectors.joining());
  }

  private static String line(Row row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> String.valueOf(row.get(i)))
        .collect(Collectors.joining("|", "", "\n"));
  }
}

package org.shiju.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code tables.md} says of columns and queries holds. */
class TablesDocTest {
  private static final Path DOC = Path.of("src/docs/tables.md");
  private static final Pattern QUERY =
      Pattern.compile("```sql\n(.*?)```\n\n```\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void everyColumnIsTold() throws IOException {
    String doc = Files.readString(DOC);
    for (String table :
        List.of("head", "tail", "documents", "measurements", "sections", "checks", "warnings")) {
      for (Column column : Columns.of(table)) {
        assertThat(doc).contains("`" + column.name() + "`");
        assertThat(column.english()).isNotEmpty();
        assertThat(column.chinese()).isNotEmpty();
      }
    }
  }

  @Test
  void queriesGiveWhatTheDocSays() throws Exception {
    assumeTrue(Duck.isAvailable(), "the add-on for DuckDB is not on the class path");
    Path base = folder.resolve("samples.duckdb");
    DuckExport.database(samples(), null, Runs.catalogue(), base, 2);
    Matcher query = QUERY.matcher(Files.readString(DOC));
    int queries = 0;
    while (query.find()) {
      assertThat(answer(base, query.group(1))).isEqualTo(query.group(2));
      queries++;
    }
    assertThat(queries).isEqualTo(2);
  }

  private Path samples() throws IOException {
    List<String> lines = Files.readAllLines(Runs.spine(folder, false));
    lines.removeIf(line -> !line.contains("\"uri\":\"samples"));
    return Files.write(folder.resolve("samples.jsonl"), lines);
  }

  private String answer(Path base, String sql) throws Exception {
    StringBuilder answer = new StringBuilder();
    try (Connection connection = Duck.open(folder, 1);
        Statement statement = connection.createStatement()) {
      statement.execute("ATTACH " + Duck.text(base) + " AS other (READ_ONLY); USE other");
      try (ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          StringJoiner row = new StringJoiner("|", "", "\n");
          for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            row.add(rows.getString(i));
          }
          answer.append(row);
        }
      }
    }
    return answer.toString();
  }
}

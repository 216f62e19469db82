package org.shiju.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.indicator.Indicator;

/**
 * A run as a database of DuckDB or as one table of Parquet: the 761宗 of a report is a row with its
 * value, its sentence and its document.
 *
 * <p>Needs the add-on ({@link Duck#isAvailable}); without it, {@link AddOnMissing}.
 */
public final class DuckExport {
  /** Two threads lay the same rows out in other bytes than one. */
  private static final int ONE_THREAD = 1;

  /** So that DuckDB from 1.2 on can open the file. */
  private static final String OLDER = " (STORAGE_VERSION 'v1.2.0')";

  private DuckExport() {}

  /**
   * Writes a database: the tables of the run, the catalogue, and the views of {@code views.sql}.
   *
   * @param spine the run, as JSON Lines
   * @param errors its errors, as JSON Lines; null where none were kept
   * @param out the database, replaced where there is one
   */
  public static Exported database(
      Path spine, @Nullable Path errors, List<Indicator> catalogue, Path out, int threads)
      throws IOException {
    try (Partial partial = Partial.of(out);
        Connection connection = Duck.open(partial.folder(), threads)) {
      Path whole = partial.file("whole.duckdb");
      Duck.run(connection, "ATTACH " + Duck.text(whole) + " AS results" + OLDER + "; USE results");
      Exported exported = new DuckTables(connection, partial).load(spine, errors, catalogue);
      Duck.run(connection, Resources.text("views.sql"));
      Duck.run(connection, "CHECKPOINT results; USE memory; DETACH results");
      partial.finish(whole);
      return exported;
    } catch (SQLException e) {
      throw new IOException("DuckDB could not write " + out + ": " + e.getMessage(), e);
    }
  }

  /**
   * Writes one flat table; the same lines give the same bytes.
   *
   * @param table {@code measurements}, {@code sections}, {@code checks} or {@code documents}
   */
  public static Exported parquet(Path spine, String table, Path out) throws IOException {
    try (Partial partial = Partial.of(out);
        Connection connection = Duck.open(partial.folder(), ONE_THREAD)) {
      Path whole = partial.file("whole.parquet");
      Stage stage = new Stage(partial.file("rows.jsonl"), Columns.flat(table));
      long documents = fill(stage, spine, table);
      Duck.run(
          connection,
          "COPY (" + stage.select() + ") TO " + Duck.text(whole) + Resources.text("parquet.sql"));
      partial.finish(whole);
      return new Exported(documents, stage.rows(), stage.cut());
    } catch (SQLException e) {
      throw new IOException("DuckDB could not write " + out + ": " + e.getMessage(), e);
    }
  }

  private static long fill(Stage stage, Path spine, String table) throws IOException {
    long[] documents = {0};
    try (stage) {
      Spine.each(
          spine,
          document -> {
            documents[0]++;
            rows(stage, document, table);
          });
    }
    return documents[0];
  }

  static void rows(Stage stage, ObjectNode document, String table) throws IOException {
    for (JsonNode item : Spine.rows(document, table)) {
      stage.row(document, item);
    }
  }
}

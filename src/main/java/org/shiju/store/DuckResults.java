package org.shiju.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a database, or of a Parquet file of measurements, as the output has them: one
 * after the other, in their order, in little memory.
 *
 * <p>A database gives back what it was made of, line by line. A Parquet file gives the documents
 * that have figures; what its columns do not tell (sections, checks, the length of the text) is
 * null or empty.
 */
public final class DuckResults implements Iterator<JsonNode>, Closeable {
  /** Of memory for each table that is read beside the others. */
  private static final int MEGABYTES = 64;

  private static final byte[] PARQUET = {'P', 'A', 'R', '1'};

  private final Path scratch;
  private final List<Connection> connections = new ArrayList<>();
  private final List<DuckRows> items = new ArrayList<>();
  private @Nullable DuckRows documents;

  private DuckResults(Path scratch) {
    this.scratch = scratch;
  }

  /** Opens results by what the file is, whatever its name. */
  public static DuckResults open(Path file) throws IOException {
    DuckResults results = new DuckResults(Files.createTempDirectory("shiju-"));
    try {
      if (isParquet(file)) {
        results.parquet(file);
      } else {
        results.database(file);
      }
      return results;
    } catch (SQLException e) {
      results.close();
      throw new IOException(file + " holds no results of Shiju: " + e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      results.close();
      throw e;
    }
  }

  private static boolean isParquet(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(PARQUET.length), PARQUET);
    }
  }

  private void parquet(Path file) throws IOException, SQLException {
    String sql = "SELECT * FROM read_parquet(" + Duck.pattern(file) + ")";
    documents = new DuckRows(connect(), sql, Columns.MEASUREMENTS);
    documents.demand(Columns.flat(Columns.MEASUREMENTS));
  }

  private void database(Path file) throws IOException, SQLException {
    documents =
        new DuckRows(attached(file), "SELECT * FROM documents ORDER BY doc", Columns.DOCUMENTS);
    documents.demand(Columns.keyed(Columns.DOCUMENTS));
    for (String table : List.of("sections", "measurements", "checks", "warnings")) {
      String sql = "SELECT * FROM " + table + " ORDER BY doc, place";
      DuckRows rows = new DuckRows(attached(file), sql, table);
      rows.demand(Columns.keyed(table));
      items.add(rows);
    }
  }

  private Connection attached(Path file) throws IOException, SQLException {
    Connection connection = connect();
    Duck.run(connection, "ATTACH " + Duck.text(file) + " AS results (READ_ONLY); USE results");
    return connection;
  }

  private Connection connect() throws IOException {
    Connection connection = Duck.open(scratch, 1, MEGABYTES);
    connections.add(connection);
    return connection;
  }

  @Override
  public boolean hasNext() {
    return documents != null && documents.hasRow();
  }

  @Override
  public JsonNode next() {
    if (documents == null || !documents.hasRow()) {
      throw new NoSuchElementException();
    }
    int doc = documents.doc();
    Rebuilt document = new Rebuilt();
    documents.head(document);
    if (items.isEmpty()) {
      documents.items(doc, document);
    } else {
      documents.advance();
      items.forEach(rows -> rows.items(doc, document));
    }
    return document.json();
  }

  @Override
  public void close() throws IOException {
    try {
      for (Connection connection : connections) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new IOException("DuckDB does not close: " + e.getMessage(), e);
    } finally {
      Partial.delete(scratch);
    }
  }
}

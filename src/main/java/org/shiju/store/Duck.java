package org.shiju.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** DuckDB, where its add-on is there. All of it goes through {@code java.sql}. */
public final class Duck {
  private static final String DRIVER = "org.duckdb.DuckDBDriver";

  private static final int MEGABYTES = 256;

  private Duck() {}

  /** Whether the add-on is on the class path. */
  public static boolean isAvailable() {
    try {
      Class.forName(DRIVER, false, Duck.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * Starts it once and asks it something.
   *
   * @throws IOException where the add-on is there and does not work
   */
  public static void demand(Path folder) throws IOException {
    try (Connection connection = open(folder, 1)) {
      run(connection, "SELECT 761");
    } catch (SQLException | LinkageError e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * A database in memory that keeps to little of it and fetches nothing.
   *
   * @param folder where it may put what does not fit into memory
   */
  static Connection open(Path folder, int threads) throws IOException {
    return open(folder, threads, MEGABYTES);
  }

  /** The same with so much memory. */
  static Connection open(Path folder, int threads, int megabytes) throws IOException {
    try {
      Connection connection = connect();
      run(connection, settings(folder, threads, megabytes));
      return connection;
    } catch (SQLException e) {
      throw new IOException("DuckDB does not start: " + e.getMessage(), e);
    }
  }

  private static Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("jdbc_stream_results", "true");
    Connection connection = driver().connect("jdbc:duckdb:", properties);
    if (connection == null) {
      throw new SQLException(DRIVER + " refuses its own address");
    }
    return connection;
  }

  private static Driver driver() {
    try {
      return (Driver) Class.forName(DRIVER).getDeclaredConstructor().newInstance();
    } catch (ClassNotFoundException e) {
      throw new AddOnMissing();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(DRIVER + " cannot be made", e);
    }
  }

  private static String settings(Path folder, int threads, int megabytes) {
    return Resources.text("settings.sql")
        + "SET memory_limit = '"
        + megabytes
        + "MB';\n"
        + "SET threads = "
        + Math.max(1, threads)
        + ";\n"
        + "SET temp_directory = "
        + text(folder.toString())
        + ";\n";
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A text in SQL: {@code 'it''s'}. */
  static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** The name of a file to be read, which SQL would take for a pattern: {@code a[*].parquet}. */
  static String pattern(Path file) {
    StringBuilder pattern = new StringBuilder();
    for (char c : file.toAbsolutePath().toString().toCharArray()) {
      pattern.append(c == '*' || c == '?' || c == '[' ? "[" + c + "]" : c);
    }
    return text(pattern.toString());
  }

  static String text(Path file) {
    return text(file.toAbsolutePath().toString());
  }
}

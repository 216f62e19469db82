package org.shiju.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/**
 * Documents of the output contract from one source, in its order, never more than one in memory. A
 * document that is none is refused with {@link ResultsException}; a failing disk is an {@link
 * java.io.UncheckedIOException}.
 */
public interface Results extends Iterator<JsonNode>, Closeable {

  /**
   * Opens one source. A further form of results is a further case of this switch (and an ending in
   * {@link ResultFile}).
   *
   * @param standardInput what {@code -} reads
   */
  static Results open(ResultFile file, InputStream standardInput) throws IOException {
    return switch (file.ending()) {
      case "-" -> new JsonResults(file.name(), standardInput);
      case "jsonl", "ndjson", "json" -> JsonResults.of(file);
      case "parquet", "duckdb", "db" -> TableResults.of(file);
      default ->
          throw new ResultsException("no_form", file.name(), "no form of results that is read");
    };
  }
}

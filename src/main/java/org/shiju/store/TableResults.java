package org.shiju.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;

/** The documents of a database or of a Parquet file with measurements. */
final class TableResults implements Results {
  private final String name;
  private final DuckResults documents;
  private int number;

  private TableResults(String name, DuckResults documents) {
    this.name = name;
    this.documents = documents;
  }

  static TableResults of(ResultFile file) throws IOException {
    if (!Duck.isAvailable()) {
      throw new ResultsException("no_addon", file.name(), "read by DuckDB");
    }
    try {
      return new TableResults(file.name(), DuckResults.open(Objects.requireNonNull(file.path())));
    } catch (IOException e) {
      if (e.getCause() instanceof SQLException fault) {
        String said = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
        throw new ResultsException("no_result", file.name(), said);
      }
      throw e;
    }
  }

  @Override
  public boolean hasNext() {
    return documents.hasNext();
  }

  @Override
  public JsonNode next() {
    number++;
    try {
      JsonNode document = documents.next();
      Contract.demand(document, name + ", document " + number);
      return document;
    } catch (ClassCastException e) {
      throw new ResultsException("no_result", name, "columns of other types: written anew?");
    }
  }

  @Override
  public void close() throws IOException {
    documents.close();
  }
}

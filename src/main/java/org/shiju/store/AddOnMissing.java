package org.shiju.store;

/** DuckDB and Parquet were asked for, and the add-on that writes them is not there. */
public final class AddOnMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AddOnMissing() {
    super("no duckdb_jdbc on the class path");
  }
}

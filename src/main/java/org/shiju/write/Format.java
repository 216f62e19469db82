package org.shiju.write;

import java.util.Locale;
import java.util.Optional;

/** The forms of output. */
public enum Format {
  /** One indented object, or an array of them. */
  JSON,
  /** One object a line. */
  JSONL,
  /** One row for each measurement, section, check or document. */
  CSV,
  /** One row for each document, one column for each indicator. */
  WIDE,
  /** A workbook: sheets of documents, measurements and checks. */
  XLSX,
  /** One table in columns. */
  PARQUET,
  /** A database with all tables. */
  DUCKDB;

  /** Whether its file is made of JSON Lines when all are there. */
  public boolean isMadeOfLines() {
    return this == XLSX || this == PARQUET || this == DUCKDB;
  }

  /** The name on the command line: {@code jsonl}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The ending of a file of this form: {@code .csv} for both tables. */
  public String ending() {
    return this == WIDE ? ".csv" : "." + label();
  }

  /** The form that a file name asks for: {@code figures.jsonl}, {@code panel.wide.csv}. */
  public static Optional<Format> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json")) {
      return Optional.of(JSON);
    }
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return Optional.of(JSONL);
    }
    if (lower.endsWith(".wide.csv")) {
      return Optional.of(WIDE);
    }
    if (lower.endsWith(".duckdb") || lower.endsWith(".db")) {
      return Optional.of(DUCKDB);
    }
    for (Format format : new Format[] {CSV, XLSX, PARQUET}) {
      if (lower.endsWith(format.ending())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}

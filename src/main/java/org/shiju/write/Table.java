package org.shiju.write;

import java.util.Locale;

/** What a row of the long CSV form is. */
public enum Table {
  MEASUREMENTS,
  SECTIONS,
  CHECKS,
  DOCUMENTS;

  /** The name on the command line: {@code sections}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

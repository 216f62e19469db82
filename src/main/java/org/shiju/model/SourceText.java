package org.shiju.model;

import java.util.List;

/**
 * The text of one document with its origin: what {@code read} makes and every later stage quotes.
 *
 * @param source origin, charset and digest
 * @param text the decoded text, unchanged, less a byte order mark
 * @param warnings doubts that arose in reading, for example {@code mixed_encoding}
 */
public record SourceText(SourceInfo source, String text, List<Warning> warnings) {
  public SourceText {
    warnings = List.copyOf(warnings);
  }
}

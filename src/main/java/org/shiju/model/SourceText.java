package org.shiju.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one document with its origin: what {@code read} makes and every later stage quotes.
 *
 * @param source origin, charset and digest
 * @param text of plain text the decoded text, unchanged, less a byte order mark; of other files all
 *     their text, furniture included
 * @param warnings doubts that arose in reading, for example {@code mixed_encoding}
 * @param furniture what the file's own marks say is not the report, in text order: all outside the
 *     article of a web page, running heads of a PDF
 * @param places where stretches of the text stand in the file, in text order; empty for plain text
 * @param declared what the file says of itself
 */
public record SourceText(
    SourceInfo source,
    String text,
    List<Warning> warnings,
    List<Furniture> furniture,
    List<Place> places,
    Declared declared) {
  public SourceText {
    warnings = List.copyOf(warnings);
    furniture = List.copyOf(furniture);
    places = List.copyOf(places);
  }

  /** Plain text. */
  public SourceText(SourceInfo source, String text, List<Warning> warnings) {
    this(source, text, warnings, List.of(), List.of(), Declared.NOTHING);
  }

  /**
   * A text that came from no file: a sentence, a cell, an answer of another program.
   *
   * @param uri what results are to call it
   */
  public static SourceText of(String uri, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SourceInfo source =
        new SourceInfo(
            uri,
            "text/plain",
            null,
            null,
            null,
            bytes.length,
            sha256(bytes),
            null,
            null,
            null,
            null);
    return new SourceText(source, text, List.of());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the furniture was taken off already: what {@code convert} wrote. */
  public boolean isClean() {
    return source.mediaType().equals("text/markdown");
  }

  /** Where a character stands in the file; null for plain text. */
  public @Nullable Location locationOf(int offset) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : places.get(low - 1).location();
  }
}

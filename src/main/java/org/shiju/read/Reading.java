package org.shiju.read;

import java.util.List;
import org.shiju.model.Span;
import org.shiju.model.Warning;

/**
 * Bytes made text: the charset, how it was chosen, and what was wrong with the bytes.
 *
 * @param by a name such as {@code strict_utf8}, see {@code SourceInfo.charsetBy}
 */
record Reading(String text, String charset, String by, List<Warning> warnings) {
  Reading {
    warnings = List.copyOf(warnings);
  }

  /** The reading of a decoding, with a warning for each kind of fault in it. */
  static Reading of(Decoded decoded, String charset, String by) {
    String text = decoded.text();
    if (decoded.isStrict()) {
      return new Reading(text, charset, by, List.of());
    }
    Warning truncated =
        new Warning(
            "truncated",
            new Span(text.length(), text.length()),
            "the file ends inside a character; its last "
                + decoded.leftOver()
                + " byte(s) were dropped: fetch the whole file");
    Warning lost =
        new Warning(
            "lost_characters",
            decoded.malformed() == 0
                ? new Span(0, 0)
                : new Span(decoded.firstMalformed(), decoded.firstMalformed() + 1),
            decoded.malformed()
                + " place(s) are no "
                + charset
                + " and stand as U+FFFD: save the file in one charset or name it with --charset");
    if (decoded.malformed() == 0) {
      return new Reading(text, charset, by, List.of(truncated));
    }
    return new Reading(
        text, charset, by, decoded.leftOver() == 0 ? List.of(lost) : List.of(lost, truncated));
  }
}

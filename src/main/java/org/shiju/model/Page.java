package org.shiju.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A document's text twice: as printed, and as the rules read it.
 *
 * <p>{@code folded} has the same length as {@code text}, code unit for code unit, with full-width
 * letters, digits and punctuation made half-width, odd spaces made plain and traditional characters
 * made simplified: for {@code １２３件，} it holds {@code 123件,}. Rules match the folded text; spans
 * quote the printed one, which is never edited.
 *
 * @param lines the lines of the text without their line ends (LF, CR LF or CR), in order; empty
 *     lines included
 */
public record Page(String text, String folded, List<Span> lines) {
  /** The ideographic space, the last character that Unicode calls white space. */
  private static final char LAST_SPACE = '\u3000';

  public Page {
    if (text.length() != folded.length()) {
      throw new IllegalArgumentException(
          "folding moved offsets: " + text.length() + " and " + folded.length());
    }
  }

  /** A page of a text and its folding, which says where the lines are. */
  public Page(String text, String folded) {
    this(text, folded, linesOf(text));
  }

  public int length() {
    return text.length();
  }

  private static List<Span> linesOf(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      int end = carriage < 0 || feed >= 0 && feed < carriage ? feed : carriage;
      lines.add(new Span(start, end));
      start = end == carriage && feed == end + 1 ? end + 2 : end + 1;
      feed = feed >= start || feed < 0 ? feed : text.indexOf('\n', start);
      carriage = carriage >= start || carriage < 0 ? carriage : text.indexOf('\r', start);
    }
    lines.add(new Span(start, text.length()));
    return Collections.unmodifiableList(lines);
  }

  /**
   * The span without the blanks at its two ends; empty at its start where it holds nothing else.
   */
  public Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(folded.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(folded.charAt(end - 1))) {
      end--;
    }
    return start == end ? new Span(span.start(), span.start()) : new Span(start, end);
  }

  /**
   * Whether a folded character is white space or a control or zero-width character that prints as
   * nothing.
   */
  public static boolean isBlank(char c) {
    if (c <= '\u007f') {
      return c <= ' ' || c == '\u007f';
    }
    if (c > LAST_SPACE) {
      return c == '\ufeff';
    }
    return c == LAST_SPACE || c == '\u00a0' || c == '\u200b' || Character.isWhitespace(c);
  }
}

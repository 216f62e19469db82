package org.shiju.outline;

import org.shiju.model.Page;
import org.shiju.model.Span;

/**
 * A line of the document that holds something: {@code (一)健全执法机制。…}.
 *
 * <p>Where a page was flattened to one line, the pieces it is cut into are lines of their own.
 *
 * @param span from its first character, indent included
 * @param words the same without the blanks at both ends; never empty
 * @param folded the words as rules read them, a line break inside a broken heading made a blank
 * @param furniture whether it is no part of the report
 */
record Line(Span span, Span words, String folded, boolean furniture) {
  static Line of(Page page, Span span, boolean furniture) {
    Span words = page.trim(span);
    String folded = words.of(page.folded()).replace('\n', ' ').replace('\r', ' ');
    return new Line(span, words, folded, furniture);
  }

  int start() {
    return words.start();
  }

  /** A full sentence or more, and not a title, a date or a name. */
  boolean isProse() {
    return folded.indexOf('。') >= 0
        || folded.length() >= 50 && (folded.indexOf(',') >= 0 || folded.indexOf(';') >= 0)
        || folded.length() >= 16 && folded.indexOf(':') == folded.length() - 1;
  }

  /** Whether it ends in two bare numbers or more, as the row of a table does: 规章 0 0 0. */
  boolean isTableRow() {
    int figures = 0;
    boolean figure = false;
    for (int i = folded.length() - 1; i >= 0; i--) {
      char c = folded.charAt(i);
      if (Page.isBlank(c)) {
        figures += figure ? 1 : 0;
        figure = false;
      } else if (c >= '0' && c <= '9' || c == ',' || c == '.' || c == '%' || c == '-') {
        figure = true;
      } else {
        break;
      }
    }
    return figures >= 2;
  }

  /** Whether it ends as a sentence or a clause does. */
  boolean hasEndMark() {
    char last = folded.charAt(folded.length() - 1);
    return "。;:,!?、.\"…>|".indexOf(last) >= 0;
  }
}

package org.shiju.outline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Page;
import org.shiju.model.Span;

/**
 * A line of the document that holds something: {@code (一)健全执法机制。…}.
 *
 * <p>Where a page was flattened to one line, the pieces it is cut into are lines of their own.
 */
final class Line {
  private final Span span;
  private final Span words;
  private final String folded;
  private final boolean furniture;
  private Dates.@Nullable Found date;
  private boolean dateRead;
  private Markers.@Nullable Marker marker;
  private boolean markerRead;

  private Line(Span span, Span words, String folded, boolean furniture) {
    this.span = span;
    this.words = words;
    this.folded = folded;
    this.furniture = furniture;
  }

  /**
   * A line of a page.
   *
   * @param span from its first character, indent included
   * @param furniture whether it is no part of the report
   */
  static Line of(Page page, Span span, boolean furniture) {
    Span words = page.trim(span);
    return new Line(span, words, words.of(page.folded()), furniture);
  }

  /** A line of several of a page: of a heading that is broken. */
  static Line joined(Page page, Span span) {
    Span words = page.trim(span);
    String folded = words.of(page.folded()).replace('\n', ' ').replace('\r', ' ');
    return new Line(span, words, folded, false);
  }

  Span span() {
    return span;
  }

  /** The same without the blanks at both ends; never empty. */
  Span words() {
    return words;
  }

  /** The words as rules read them, a line break inside a broken heading made a blank. */
  String folded() {
    return folded;
  }

  boolean furniture() {
    return furniture;
  }

  /** The marker that opens it, read when first asked. */
  Markers.@Nullable Marker marker(Markers markers) {
    if (!markerRead) {
      marker = markers.at(folded, 0);
      markerRead = true;
    }
    return marker;
  }

  /** The first date in it, read when first asked. */
  Dates.@Nullable Found date() {
    if (!dateRead) {
      date = Dates.in(folded);
      dateRead = true;
    }
    return date;
  }

  /** The date where it holds, brackets apart, nothing else. */
  @Nullable LocalDate dateAlone() {
    Dates.Found found = date();
    return found != null
            && isEmpty(folded, 0, found.start())
            && isEmpty(folded, found.end(), folded.length())
        ? found.date()
        : null;
  }

  private static boolean isEmpty(String folded, int from, int to) {
    for (int i = from; i < to; i++) {
      if (" ()[]•·".indexOf(folded.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
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

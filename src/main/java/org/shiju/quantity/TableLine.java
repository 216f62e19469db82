package org.shiju.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Page;
import org.shiju.model.Span;

/**
 * A line cut at its blanks: words in front, and the figures without unit that end it.
 *
 * @param words the pieces before the figures
 * @param figures the pieces at the end that are bare numbers, or signs for an empty cell
 */
record TableLine(Span span, List<Span> words, List<Span> figures) {
  private static final String EMPTY_CELLS = "-—–/";
  private static final String SENTENCE = "。;,!?";

  static TableLine of(Page page, Span line) {
    List<Span> pieces = new ArrayList<>();
    String folded = page.folded();
    int start = -1;
    for (int i = line.start(); i <= line.end(); i++) {
      boolean blank = i == line.end() || Page.isBlank(folded.charAt(i));
      if (blank && start >= 0) {
        pieces.add(new Span(start, i));
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    int first = pieces.size();
    while (first > 0 && isCell(folded, pieces.get(first - 1))) {
      first--;
    }
    return new TableLine(
        line, distinct(folded, pieces.subList(0, first)), pieces.subList(first, pieces.size()));
  }

  /**
   * Whether the last character of a line may be that of a figure or of a sign for an empty cell.
   */
  static boolean mayEndInCell(String folded, Span line) {
    int end = line.end();
    while (end > line.start() && Page.isBlank(folded.charAt(end - 1))) {
      end--;
    }
    char last = end > line.start() ? folded.charAt(end - 1) : '\n';
    return last >= '0' && last <= '9' || last == '%' || EMPTY_CELLS.indexOf(last) >= 0;
  }

  /** A name that a merged cell says in each column that it covers is one name. */
  private static List<Span> distinct(String folded, List<Span> words) {
    if (words.size() < 2) {
      return words;
    }
    List<Span> distinct = new ArrayList<>();
    for (Span word : words) {
      Span before = distinct.isEmpty() ? null : distinct.get(distinct.size() - 1);
      if (before == null || !before.of(folded).equals(word.of(folded))) {
        distinct.add(word);
      }
    }
    return distinct;
  }

  boolean isEmpty() {
    return words.isEmpty() && figures.isEmpty();
  }

  /** From the first word to the last; empty at the start of the line where there is none. */
  Span name() {
    return words.isEmpty()
        ? new Span(span.start(), span.start())
        : new Span(words.get(0).start(), words.get(words.size() - 1).end());
  }

  /** Whether its words are names and no sentence. */
  boolean isNamed(String folded) {
    Span name = name();
    for (int i = name.start(); i < name.end(); i++) {
      if (SENTENCE.indexOf(folded.charAt(i)) == 0) {
        return false;
      }
    }
    return true;
  }

  /** The value of a cell; null where the cell is empty. */
  static @Nullable BigDecimal value(String folded, Span cell) {
    StringBuilder digits = new StringBuilder(cell.length());
    for (int i = cell.start(); i < cell.end(); i++) {
      char c = folded.charAt(i);
      if (c >= '0' && c <= '9' || c == '.') {
        digits.append(c);
      }
    }
    return digits.isEmpty() ? null : new BigDecimal(digits.toString());
  }

  /** 9, 1,260, 3865.42, 97.7%, or a sign for nothing. */
  private static boolean isCell(String folded, Span piece) {
    int start = piece.start();
    if (piece.length() == 1 && EMPTY_CELLS.indexOf(folded.charAt(start)) >= 0) {
      return true;
    }
    int end = folded.charAt(piece.end() - 1) == '%' ? piece.end() - 1 : piece.end();
    int points = 0;
    for (int i = start; i < end; i++) {
      char c = folded.charAt(i);
      boolean inside = i > start && i + 1 < end;
      points += c == '.' ? 1 : 0;
      if (!(c >= '0' && c <= '9' || inside && (c == ',' || c == '.')) || points > 1) {
        return false;
      }
    }
    return end > start;
  }
}

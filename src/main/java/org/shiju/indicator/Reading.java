package org.shiju.indicator;

import org.shiju.model.Page;
import org.shiju.text.Chars;
import org.shiju.text.Fold;

/**
 * Reads short texts taken from a page as the page itself was folded: the page's two forms say which
 * character stands for which, so （審結） becomes (审结) without a table of our own. Quotation and title
 * marks and blanks are left out, so that “一件事” and 一件事 read alike.
 */
final class Reading {
  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';
  private static final Chars SKIPPED = Chars.of("“”‘’\"'「」『』《》〈〉");

  /** By high byte of a character: what those 256 stand for; empty where for themselves. */
  private final char[][] folded = new char[256][0];

  /** Whether the page was written in traditional characters. */
  private boolean traditional;

  Reading(Page page) {
    String printed = page.text();
    String read = page.folded();
    for (int i = 0; i < printed.length(); i++) {
      char from = printed.charAt(i);
      if (from != read.charAt(i) && !isPut(from)) {
        put(from, Fold.character(from));
        traditional |= from >= FIRST_HAN && from <= LAST_HAN;
      }
    }
  }

  private boolean isPut(char from) {
    char[] row = folded[from >> 8];
    return row.length > 0 && row[from & 0xff] != from;
  }

  private void put(char from, char to) {
    char[] row = folded[from >> 8];
    if (row.length == 0) {
      row = new char[256];
      for (int i = 0; i < row.length; i++) {
        row[i] = (char) ((from & 0xff00) + i);
      }
      folded[from >> 8] = row;
    }
    row[from & 0xff] = to;
  }

  String of(String text) {
    int same = 0;
    while (same < text.length() && isPlain(text.charAt(same))) {
      same++;
    }
    return same == text.length() && !traditional ? text : read(text);
  }

  private boolean isPlain(char c) {
    char[] row = folded[c >> 8];
    return (row.length == 0 || row[c & 0xff] == c) && !isSkipped(c);
  }

  private String read(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char[] row = folded[c >> 8];
      append(plain, row.length == 0 ? c : row[c & 0xff]);
    }
    return traditional ? Fold.terms(plain.toString()) : plain.toString();
  }

  /** A text that is half-width and simplified already: a word of a rule. */
  static String plain(String text) {
    int at = 0;
    while (at < text.length() && !isSkipped(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? text : without(text, at);
  }

  private static String without(String text, int from) {
    StringBuilder plain = new StringBuilder(text.length());
    int kept = 0;
    for (int i = from; i < text.length(); i++) {
      if (isSkipped(text.charAt(i))) {
        plain.append(text, kept, i);
        kept = i + 1;
      }
    }
    return plain.append(text, kept, text.length()).toString();
  }

  private static void append(StringBuilder plain, char c) {
    if (!isSkipped(c)) {
      plain.append(c);
    }
  }

  static boolean isSkipped(char c) {
    return (c < FIRST_HAN || c > LAST_HAN) && (SKIPPED.has(c) || Page.isBlank(c));
  }
}

package org.shiju.indicator;

import org.shiju.model.Page;
import org.shiju.text.Chars;
import org.shiju.text.Fold;

/**
 * Reads short texts taken from a page as the page itself was folded, so （審結） becomes (审结).
 * Quotation and title marks and blanks are left out, so that “一件事” and 一件事 read alike.
 */
final class Reading {
  private static final char FIRST_IDEOGRAPH = '\u3400';
  private static final int PIECE = 512;
  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';
  private static final Chars SKIPPED = Chars.of("“”‘’\"'「」『』《》〈〉");

  /** Whether the page was written in traditional characters. */
  private final boolean traditional;

  Reading(Page page) {
    this.traditional = isTraditional(page.text(), page.folded());
  }

  private static boolean isTraditional(String text, String folded) {
    char[] printed = new char[PIECE];
    char[] read = new char[PIECE];
    for (int from = 0; from < text.length(); from += PIECE) {
      int to = Math.min(from + PIECE, text.length());
      text.getChars(from, to, printed, 0);
      folded.getChars(from, to, read, 0);
      for (int i = 0; i < to - from; i++) {
        char c = printed[i];
        if (c != read[i] && c >= FIRST_HAN && c <= LAST_HAN) {
          return true;
        }
      }
    }
    return false;
  }

  String of(String text) {
    int same = 0;
    while (same < text.length() && isPlain(text.charAt(same))) {
      same++;
    }
    return same == text.length() && !traditional ? text : read(text);
  }

  private static boolean isPlain(char c) {
    return isIdeograph(c) || Fold.character(c) == c && !isSkipped(c);
  }

  private static boolean isIdeograph(char c) {
    return c >= FIRST_IDEOGRAPH && c <= LAST_HAN;
  }

  private String read(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char read = traditional || !isIdeograph(c) ? Fold.character(c) : c;
      if (!isSkipped(read)) {
        plain.append(read);
      }
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

  static boolean isSkipped(char c) {
    return (c < FIRST_HAN || c > LAST_HAN) && (SKIPPED.has(c) || Page.isBlank(c));
  }
}

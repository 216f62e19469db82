package org.shiju.quantity;

import java.util.Arrays;
import java.util.List;
import org.shiju.model.Span;
import org.shiju.text.Chars;

/**
 * Which characters of a page stand inside 《titles》 or “quotations”; both are opaque to figures:
 * “1350”, 《…三年行动计划》.
 *
 * <p>Marks pair within one line; a mark without its partner opens nothing. A quotation longer than
 * {@value #LONGEST} characters is reported speech and not a name.
 */
final class Quoted {
  private static final int LONGEST = 60;

  private static final Chars MARKS = Chars.of("《》“”‘’「」『』\"");

  /** No mark stands behind it among characters. */
  private static final char LAST_MARK = '』';

  private static final byte NONE = 0;
  private static final byte TITLE = 1;
  private static final byte QUOTATION = 2;

  private final byte[] inside;

  private Quoted(byte[] inside) {
    this.inside = inside;
  }

  static Quoted of(List<Span> lines, char[] text) {
    byte[] inside = new byte[text.length];
    for (Span line : lines) {
      mark(text, line, inside);
    }
    return new Quoted(inside);
  }

  boolean inTitle(int at) {
    return inside[at] == TITLE;
  }

  boolean inQuotation(int at) {
    return inside[at] == QUOTATION;
  }

  boolean isInside(int at) {
    return inside[at] != NONE;
  }

  /** A title covers the quotations in it, whichever closes first. */
  private static void mark(char[] text, Span line, byte[] inside) {
    int depth = 0;
    int title = -1;
    int quotation = -1;
    char partner = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text[i];
      if (c > LAST_MARK || !MARKS.has(c)) {
        continue;
      }
      if (c == '《') {
        title = depth++ == 0 ? i : title;
      } else if (c == '》') {
        if (depth > 0 && --depth == 0) {
          Arrays.fill(inside, title, i, TITLE);
        }
      } else if (quotation >= 0 && c == partner) {
        if (i - quotation <= LONGEST) {
          quote(inside, quotation, i);
        }
        quotation = -1;
      } else if (partnerOf(c) != 0
          && (quotation < 0 || i - quotation > LONGEST || c == text[quotation])) {
        quotation = i;
        partner = partnerOf(c);
      }
    }
  }

  private static void quote(byte[] inside, int from, int to) {
    for (int i = from; i < to; i++) {
      inside[i] = inside[i] == NONE ? QUOTATION : inside[i];
    }
  }

  private static char partnerOf(char c) {
    return switch (c) {
      case '“' -> '”';
      case '‘' -> '’';
      case '「' -> '」';
      case '『' -> '』';
      case '"' -> '"';
      default -> 0;
    };
  }
}

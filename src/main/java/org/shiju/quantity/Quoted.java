package org.shiju.quantity;

import java.util.Arrays;
import org.shiju.model.Page;
import org.shiju.model.Span;

/**
 * Which characters of a page stand inside 《titles》 or “quotations”; both are opaque to figures:
 * “1350”, 《…三年行动计划》.
 *
 * <p>Marks pair within one line; a mark without its partner opens nothing. A quotation longer than
 * {@value #LONGEST} characters is reported speech and not a name.
 */
final class Quoted {
  private static final int LONGEST = 60;
  private static final byte NONE = 0;
  private static final byte TITLE = 1;
  private static final byte QUOTATION = 2;

  private final byte[] inside;

  private Quoted(byte[] inside) {
    this.inside = inside;
  }

  static Quoted of(Page page) {
    String text = page.folded();
    byte[] inside = new byte[text.length()];
    for (Span line : page.lines()) {
      markTitles(text, line, inside);
      markQuotations(text, line, inside);
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

  private static void markTitles(String text, Span line, byte[] inside) {
    int depth = 0;
    int open = -1;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c == '《') {
        open = depth++ == 0 ? i : open;
      } else if (c == '》' && depth > 0 && --depth == 0) {
        Arrays.fill(inside, open, i, TITLE);
      }
    }
  }

  private static void markQuotations(String text, Span line, byte[] inside) {
    int open = -1;
    char partner = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (open >= 0 && c == partner) {
        if (i - open <= LONGEST) {
          for (int k = open; k < i; k++) {
            inside[k] = inside[k] == NONE ? QUOTATION : inside[k];
          }
        }
        open = -1;
      } else if (partnerOf(c) != 0 && (open < 0 || i - open > LONGEST || c == text.charAt(open))) {
        open = i;
        partner = partnerOf(c);
      }
    }
  }

  private static char partnerOf(char c) {
    if (c > '』') {
      return 0;
    }
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

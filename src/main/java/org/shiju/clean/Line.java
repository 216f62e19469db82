package org.shiju.clean;

import org.shiju.model.Page;
import org.shiju.model.Span;

/**
 * One line as rules see it: {@code ● 【字体： 大】} is squeezed to {@code ●【字体:大】}, its core is {@code
 * 字体:大}.
 *
 * @param span the whole line in the page, without its line end
 * @param squeezed folded, without blanks, in lower case; of a long paragraph its beginning
 * @param core squeezed, without punctuation at its ends
 * @param pieces how many pieces blanks and the signs between links cut it into: 首页 | 要闻 | 公开 are
 *     three
 * @param longest characters of the longest piece
 */
record Line(Span span, String squeezed, String core, int pieces, int longest) {
  private static final String BETWEEN_LINKS = "|>›»·";

  /** As much of a line as tells a paragraph from furniture, which is never so long. */
  private static final int MOST_READ = 600;

  static Line of(Page page, Span span) {
    int end = Math.min(span.end(), span.start() + MOST_READ);
    StringBuilder squeezed = new StringBuilder(end - span.start());
    int pieces = 0;
    int longest = 0;
    int piece = 0;
    for (int i = span.start(); i < end; i++) {
      char c = page.folded().charAt(i);
      boolean blank = Page.isBlank(c);
      piece = blank || isBetweenLinks(c) ? 0 : piece + 1;
      pieces += piece == 1 ? 1 : 0;
      longest = Math.max(longest, piece);
      if (!blank) {
        squeezed.append(isHan(c) ? c : Character.toLowerCase(c));
      }
    }
    return new Line(span, squeezed.toString(), core(squeezed), pieces, longest);
  }

  private static boolean isBetweenLinks(char c) {
    return !isHan(c) && BETWEEN_LINKS.indexOf(c) >= 0;
  }

  private static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private static String core(StringBuilder squeezed) {
    int start = 0;
    int end = squeezed.length();
    while (start < end && isMark(squeezed.charAt(start))) {
      start++;
    }
    while (start < end && isMark(squeezed.charAt(end - 1))) {
      end--;
    }
    return squeezed.substring(start, end);
  }

  /** Neither letter nor digit; half of a supplementary character counts as a letter. */
  static boolean isMark(char c) {
    return !isHan(c) && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
  }

  boolean isEmpty() {
    return squeezed.isEmpty();
  }

  int length() {
    return squeezed.length();
  }

  boolean isSentence() {
    return squeezed.indexOf('。') >= 0;
  }

  boolean hasClauses() {
    return squeezed.indexOf(',') >= 0 || squeezed.indexOf(';') >= 0 || isSentence();
  }

  /** The core with each run of digits as one {@code #}: 第1页共3页 is 第#页共#页. */
  String shape() {
    StringBuilder shape = new StringBuilder();
    for (char c : core.toCharArray()) {
      boolean digit = c >= '0' && c <= '9';
      if (!digit) {
        shape.append(c);
      } else if (shape.isEmpty() || shape.charAt(shape.length() - 1) != '#') {
        shape.append('#');
      }
    }
    return shape.toString();
  }
}

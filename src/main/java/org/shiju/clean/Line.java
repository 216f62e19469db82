package org.shiju.clean;

import org.jspecify.annotations.Nullable;
import org.shiju.model.Page;
import org.shiju.model.Span;

/**
 * One line as rules see it: {@code ● 【字体： 大】} is squeezed to {@code ●【字体:大】}, its core is {@code
 * 字体:大}. Squeezed when first asked: of most lines it is enough to know that they are long.
 */
final class Line {
  private static final String BETWEEN_LINKS = "|>›»·";

  /** As much of a line as tells a paragraph from furniture, which is never so long. */
  private static final int MOST_READ = 600;

  private final Page page;
  private final Span span;
  private @Nullable Squeezed squeezed;

  /**
   * @param text folded, without blanks, in lower case; of a long paragraph its beginning
   * @param core the same, without punctuation at its ends
   * @param coreStart where the core begins in the text
   * @param pieces how many pieces blanks and the signs between links cut the line into: 首页 | 要闻 |
   *     公开 are three
   * @param longest characters of the longest piece
   * @param marks a bit for each of its characters, see {@link Phrases#marksOf}
   * @param sentence whether it has a full stop
   */
  private record Squeezed(
      String text,
      String core,
      int coreStart,
      int pieces,
      int longest,
      long marks,
      boolean sentence) {}

  private Line(Page page, Span span) {
    this.page = page;
    this.span = span;
  }

  static Line of(Page page, Span span) {
    return new Line(page, span);
  }

  private Squeezed read() {
    if (squeezed == null) {
      squeezed = squeeze(page.folded(), span.start(), end());
    }
    return squeezed;
  }

  private int end() {
    return Math.min(span.end(), span.start() + MOST_READ);
  }

  private static Squeezed squeeze(String folded, int start, int end) {
    char[] kept = new char[end - start];
    int length = 0;
    int pieces = 0;
    int longest = 0;
    int piece = 0;
    long marks = 0;
    for (int i = start; i < end; i++) {
      char c = folded.charAt(i);
      boolean blank = Page.isBlank(c);
      piece = blank || isBetweenLinks(c) ? 0 : piece + 1;
      pieces += piece == 1 ? 1 : 0;
      longest = Math.max(longest, piece);
      if (!blank) {
        kept[length] = isHan(c) ? c : Character.toLowerCase(c);
        marks |= 1L << kept[length++];
      }
    }
    String text = new String(kept, 0, length);
    String core = core(text);
    boolean sentence = text.indexOf('。') >= 0;
    return new Squeezed(text, core, text.indexOf(core), pieces, longest, marks, sentence);
  }

  /** The whole line in the page, without its line end. */
  Span span() {
    return span;
  }

  String squeezed() {
    return read().text;
  }

  String core() {
    return read().core;
  }

  int coreStart() {
    return read().coreStart;
  }

  int pieces() {
    return read().pieces;
  }

  int longest() {
    return read().longest;
  }

  long marks() {
    return read().marks;
  }

  private static boolean isBetweenLinks(char c) {
    return !isHan(c) && BETWEEN_LINKS.indexOf(c) >= 0;
  }

  private static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private static String core(String squeezed) {
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
    return !isLongerThan(0);
  }

  /** Whether it has more characters than that, blanks apart; stops reading there. */
  boolean isLongerThan(int most) {
    int characters = 0;
    for (int i = span.start(); i < end() && characters <= most; i++) {
      characters += Page.isBlank(page.folded().charAt(i)) ? 0 : 1;
    }
    return characters > most;
  }

  int length() {
    return squeezed().length();
  }

  boolean isSentence() {
    return read().sentence;
  }

  boolean hasClauses() {
    return squeezed().indexOf(',') >= 0 || squeezed().indexOf(';') >= 0 || isSentence();
  }

  /** The core with each run of digits as one {@code #}: 第1页共3页 is 第#页共#页. */
  String shape() {
    StringBuilder shape = new StringBuilder();
    for (char c : core().toCharArray()) {
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

package org.shiju.read;

import java.util.List;

/**
 * The narrow gap that word processors set between Han characters and digits or letters, and that a
 * reader of PDF takes for a blank: 收到 761 件 was written 收到761件.
 *
 * <p>It is taken out where most such places of a file have it, for then it says nothing; never in
 * rows of tables, whose cells are parted by blanks too: 行政许可 24 35.
 */
final class AutoSpace {
  /** Fewer places prove nothing. */
  private static final int FEWEST = 8;

  /** Of a gap, in Han characters. */
  private static final double WIDTH = 0.25;

  private static final String CLAUSE = "，。；：、！？,;:";
  private static final String IN_NUMBER = ".,%％‰:：/+-－—～~";

  private final boolean before;
  private final boolean behind;

  private AutoSpace(boolean before, boolean behind) {
    this.before = before;
    this.behind = behind;
  }

  /** Finds out from all lines of a file where it sets gaps. */
  static AutoSpace of(List<String> lines) {
    int[] gaps = new int[2];
    int[] places = new int[2];
    for (String line : lines) {
      for (int i = 1; i < line.length(); i++) {
        boolean gap = line.charAt(i) == ' ' && i + 1 < line.length();
        char last = line.charAt(i - 1);
        char next = line.charAt(gap ? i + 1 : i);
        int side = isHan(last) && isLatin(next) ? 0 : isLatin(last) && isHan(next) ? 1 : -1;
        if (side >= 0) {
          places[side]++;
          gaps[side] += gap ? 1 : 0;
        }
      }
    }
    return new AutoSpace(isUsual(gaps[0], places[0]), isUsual(gaps[1], places[1]));
  }

  private static boolean isUsual(int gaps, int places) {
    return places >= FEWEST && 2 * gaps > places;
  }

  /** The line without such gaps. */
  String without(String line) {
    if (!before && !behind || isRow(line)) {
      return line;
    }
    StringBuilder words = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != ' ' || i == 0 || i + 1 == line.length() || !isGap(line, i)) {
        words.append(line.charAt(i));
      }
    }
    return words.toString();
  }

  /** How wide the gaps of a line are, in Han characters, where they were taken out of it. */
  double width(String line) {
    double width = 0;
    for (int i = 1; (before || behind) && i < line.length(); i++) {
      char last = line.charAt(i - 1);
      char next = line.charAt(i);
      boolean gap = isHan(last) && isLatin(next) || isLatin(last) && isHan(next);
      width += gap ? WIDTH : 0;
    }
    return width;
  }

  private boolean isGap(String line, int at) {
    char last = line.charAt(at - 1);
    char next = line.charAt(at + 1);
    return before && isHan(last) && isLatin(next) || behind && isLatin(last) && isHan(next);
  }

  /** A line without clauses, one of whose numbers ends it or two of which stand alone. */
  private static boolean isRow(String line) {
    int alone = 0;
    for (int i = 0; i < line.length(); i++) {
      if (CLAUSE.indexOf(line.charAt(i)) >= 0) {
        return false;
      }
      if (isDigit(line.charAt(i)) && (i == 0 || line.charAt(i - 1) == ' ')) {
        int end = i;
        while (end < line.length()
            && (isDigit(line.charAt(end)) || IN_NUMBER.indexOf(line.charAt(end)) >= 0)) {
          end++;
        }
        boolean date = end + 1 < line.length() && "年月日".indexOf(line.charAt(end + 1)) >= 0;
        alone += end == line.length() ? 2 : line.charAt(end) == ' ' && !date ? 1 : 0;
      }
    }
    return alone > 1;
  }

  private static boolean isHan(char c) {
    return c >= 0x4e00 && c <= 0x9fff;
  }

  private static boolean isLatin(char c) {
    return isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '%';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

package org.shiju.outline;

/** Years in a folded text: {@code 2023年} and {@code 二零二三年} (the circle 〇 is folded to 零). */
final class Years {
  private static final String HAN = "零一二三四五六七八九";

  private Years() {}

  /** The year that stands at an offset, four signs before a 年; 0 where there is none. */
  static int at(String folded, int start) {
    if (start + 4 >= folded.length() || start > 0 && digit(folded.charAt(start - 1)) >= 0) {
      return 0;
    }
    int year = 0;
    for (int i = start; i < start + 4; i++) {
      int digit = digit(folded.charAt(i));
      if (digit < 0) {
        return 0;
      }
      year = year * 10 + digit;
    }
    int mark = start + 4;
    if (folded.charAt(mark) == ' ' && mark + 1 < folded.length()) {
      mark++;
    }
    return folded.charAt(mark) == '年' && year >= 1949 && year <= 2100 ? year : 0;
  }

  /**
   * The latest year named in a short text, outside brackets and titles and not as the end of a
   * range ({@code 《…纲要(2021-2025年)》}); 0 where it names none.
   */
  static int latest(String folded) {
    int latest = 0;
    for (int i = free(folded, 0); i >= 0; i = free(folded, i + 1)) {
      latest = Math.max(latest, at(folded, i));
    }
    return latest;
  }

  /** Where a short text first names a year and no later one; -1 where it does not. */
  static int place(String folded, int year) {
    int place = -1;
    for (int i = free(folded, 0); i >= 0; i = free(folded, i + 1)) {
      if (at(folded, i) > year) {
        return -1;
      }
      place = place < 0 && at(folded, i) == year ? i : place;
    }
    return place;
  }

  /** The first year from an offset on that stands free; -1 for none. */
  private static int free(String folded, int from) {
    int last = folded.lastIndexOf('年');
    for (int i = from; i + 4 <= last; i++) {
      boolean ends = i > 0 && "-—–~至到".indexOf(folded.charAt(i - 1)) >= 0;
      if (!ends && at(folded, i) > 0 && !enclosed(folded, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean enclosed(String folded, int at) {
    int depth = 0;
    for (int i = 0; i < at; i++) {
      char c = folded.charAt(i);
      depth += "《(".indexOf(c) >= 0 ? 1 : "》)".indexOf(c) >= 0 && depth > 0 ? -1 : 0;
    }
    return depth > 0;
  }

  /** Whether a short text names a year anywhere. */
  static boolean named(String folded) {
    int last = folded.lastIndexOf('年');
    for (int i = 0; i + 4 <= last; i++) {
      if (at(folded, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c == '○' ? 0 : HAN.indexOf(c);
  }
}

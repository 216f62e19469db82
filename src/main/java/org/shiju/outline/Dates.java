package org.shiju.outline;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Dates in folded text: {@code 2024年3月20日}, {@code 2024-03-20}, {@code 二零二四年三月二十日}.
 *
 * <pre>
 * arabic  = four digits [" "] sign [" "] one or two digits [" "] sign [" "] one or two digits [[" "] "日"]
 * sign    = "年" or "月" or "." or "/" or "-", 月 not behind the year, 年 not behind the month
 * chinese = four digits "年" one to three numerals "月" one to three numerals "日"
 * </pre>
 */
final class Dates {
  private static final String HAN = "零一二三四五六七八九";

  /** A date and its place. */
  record Found(int start, int end, LocalDate date) {}

  private Dates() {}

  /** The first date in a short folded text. */
  static @Nullable Found in(String folded) {
    int read = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      Shape shape = null;
      if (c == '年') {
        shape = i - 4 >= read ? chinese(folded, i) : null;
      } else if (c >= '0' && c <= '9' && (i == 0 || !isDigit(folded, i - 1))) {
        shape = arabic(folded, i);
      }
      if (shape != null) {
        Found found = shape.found();
        if (found != null) {
          return found;
        }
        read = shape.end; // 2023.13.40 is no date: look on
        i = read - 1;
      }
    }
    return null;
  }

  /** What looks like a date. */
  private record Shape(int start, int end, int year, int month, int day) {
    @Nullable Found found() {
      boolean exists =
          year >= 1949
              && year <= 2100
              && month >= 1
              && month <= 12
              && YearMonth.of(year, month).isValidDay(day);
      return exists ? new Found(start, end, LocalDate.of(year, month, day)) : null;
    }
  }

  private static @Nullable Shape arabic(String folded, int start) {
    int year = start + 4;
    int month = digitsEnd(folded, start, 4) == year ? behindSign(folded, year, '年') : -1;
    int monthEnd = month < 0 ? -1 : digitsEnd(folded, month, 2);
    int day = monthEnd > month ? behindSign(folded, monthEnd, '月') : -1;
    int dayEnd = day < 0 ? -1 : digitsEnd(folded, day, 2);
    if (dayEnd <= day || isDigit(folded, dayEnd)) {
      return null;
    }
    int mark = skipBlank(folded, dayEnd);
    return new Shape(
        start,
        mark < folded.length() && folded.charAt(mark) == '日' ? mark + 1 : dayEnd,
        Integer.parseInt(folded, start, year, 10),
        Integer.parseInt(folded, month, monthEnd, 10),
        Integer.parseInt(folded, day, dayEnd, 10));
  }

  /** Behind 年 or 月, or a sign that stands for it, a blank on either side apart; -1 for none. */
  private static int behindSign(String folded, int at, char sign) {
    int mark = skipBlank(folded, at);
    if (mark >= folded.length()) {
      return -1;
    }
    char c = folded.charAt(mark);
    return c == sign || c == '.' || c == '/' || c == '-' ? skipBlank(folded, mark + 1) : -1;
  }

  private static int skipBlank(String folded, int at) {
    return at < folded.length() && folded.charAt(at) == ' ' ? at + 1 : at;
  }

  private static int digitsEnd(String folded, int from, int most) {
    int end = from;
    while (end - from < most && isDigit(folded, end)) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(String folded, int at) {
    return at < folded.length() && folded.charAt(at) >= '0' && folded.charAt(at) <= '9';
  }

  /** The date around a 年 that is written in Chinese numerals. */
  private static @Nullable Shape chinese(String folded, int mark) {
    int year = 0;
    for (int i = mark - 4; i < mark; i++) {
      char c = folded.charAt(i);
      int digit = c == '○' ? 0 : HAN.indexOf(c);
      if (digit < 0) {
        return null;
      }
      year = year * 10 + digit;
    }
    int month = numeralsEnd(folded, mark + 1);
    int day = closes(folded, mark + 1, month, '月') ? numeralsEnd(folded, month + 1) : -1;
    return day > 0 && closes(folded, month + 1, day, '日')
        ? new Shape(
            mark - 4,
            day + 1,
            year,
            number(folded, mark + 1, month),
            number(folded, month + 1, day))
        : null;
  }

  private static int numeralsEnd(String folded, int from) {
    int end = from;
    while (end < folded.length() && end - from < 3 && isNumeral(folded.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNumeral(char c) {
    return c == '十' || HAN.indexOf(c) > 0;
  }

  private static boolean closes(String folded, int from, int end, char mark) {
    return end > from && end < folded.length() && folded.charAt(end) == mark;
  }

  /** The number of a month or a day: 3 for 三, 12 for 十二, 20 for 二十, 31 for 三十一. */
  private static int number(String folded, int from, int to) {
    int ten = folded.indexOf('十', from);
    if (ten < 0 || ten >= to) {
      return HAN.indexOf(folded.charAt(from));
    }
    int tens = ten == from ? 1 : HAN.indexOf(folded.charAt(from));
    int ones = ten + 1 < to ? Math.max(0, HAN.indexOf(folded.charAt(ten + 1))) : 0;
    return tens * 10 + ones;
  }
}

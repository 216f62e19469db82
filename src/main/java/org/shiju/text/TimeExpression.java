package org.shiju.text;

import org.jspecify.annotations.Nullable;

/**
 * A date, a month, a year, a clock time or a range of them as printed, with what it says; parts it
 * leaves out are null.
 *
 * <p>Grammar, on folded text:
 *
 * <pre>
 * expression = point [dash point] | year4 dash year4 ["年"] | clock
 * point      = year4 "年" ["度"] [month "月" ["份"] [day ("日" | "号")]] | month "月" ["份"] [day ("日" | "号")]
 *            | year4 ("-" | "." | "/") month ("-" | "." | "/") day [clock]
 * clock      = digits ":" two digits [":" two digits]
 * </pre>
 *
 * <p>Example: 2023年1至11月 has year 2023, month 1, end month 11.
 */
public record TimeExpression(
    int start,
    int end,
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable Integer endYear,
    @Nullable Integer endMonth,
    @Nullable Integer endDay) {

  private static final String CHINESE = "零一二三四五六七八九";

  /** What stands behind the first digits of a time: a word, a dash, a point, a colon. */
  private static final Chars FOLLOWS = Chars.of("年月-－—–~～至到―─./: ");

  /** No time begins with more digits. */
  private static final int LONGEST_RUN = 10;

  public boolean isRange() {
    return endYear != null || endMonth != null || endDay != null;
  }

  /** Whether it names a clock time alone. */
  public boolean isClock() {
    return year == null && month == null;
  }

  /** The expression that begins at {@code at}, or null. */
  public static @Nullable TimeExpression at(String text, int at) {
    return at < text.length() && mayBegin(text.charAt(at)) && mayFollow(text, at)
        ? new Reader(text, at).read()
        : null;
  }

  /** Whether behind the digits at a place stands what a time goes on with: 761宗 is told here. */
  private static boolean mayFollow(String text, int at) {
    int i = at;
    while (i < text.length() && i - at < LONGEST_RUN) {
      char c = text.charAt(i);
      if (c != '十' && Reader.digit(c) < 0) {
        return FOLLOWS.has(c);
      }
      i++;
    }
    return i < text.length();
  }

  /** Most places of a text begin no time; they are told apart here. */
  private static boolean mayBegin(char c) {
    return c <= '9' ? c >= '0' : c == '十' || c >= '一' && CHINESE.indexOf(c) > 0;
  }

  /** One left-to-right reading. */
  private static final class Reader {
    private static final String DASHES = "-－—–~～至到―─";
    private final String text;
    private final int start;
    private int at;

    Reader(String text, int start) {
      this.text = text;
      this.start = start;
      this.at = start;
    }

    @Nullable TimeExpression read() {
      if (start > 0 && isDigit(start - 1) && isDigit(start)) {
        return null;
      }
      TimeExpression plain = yearFirst();
      if (plain == null) {
        at = start;
        plain = monthFirst(null, start);
      }
      if (plain == null) {
        at = start;
        plain = clock();
      }
      return plain;
    }

    private @Nullable TimeExpression yearFirst() {
      Integer year = year4();
      if (year == null) {
        return null;
      }
      int behind = at;
      if (isOneOf(at, "-./") && isDigit(at + 1)) {
        TimeExpression numeric = numericDate(year);
        if (numeric != null) {
          return numeric;
        }
        at = behind;
      }
      if (at < text.length() && isDigit(at)) {
        // 20212025年: a range whose dash was lost
        Integer second = year4();
        return second != null && peek('年')
            ? make(year, null, null, second, null, null, at + 1)
            : null;
      }
      int dashes = dashes();
      if (dashes > 0) {
        Integer second = year4();
        if (second != null && second >= year) {
          skipSpace();
          return make(year, null, null, second, null, null, peek('年') ? at + 1 : at);
        }
        return null;
      }
      skipSpace();
      if (!peek('年')) {
        return null;
      }
      at++;
      if (peek('度')) {
        at++;
      }
      int afterYear = at;
      skipSpace();
      TimeExpression month = monthFirst(year, at);
      if (month != null) {
        return month;
      }
      at = afterYear;
      if (dashes() > 0) {
        Integer second = year4();
        skipSpace();
        if (second != null && peek('年')) {
          int behindYear = ++at;
          Integer endMonth = number(12);
          if (endMonth != null && peek('月')) {
            return make(year, null, null, second, endMonth, null, at + 1);
          }
          return make(year, null, null, second, null, null, behindYear);
        }
      }
      return make(year, null, null, null, null, null, afterYear);
    }

    private @Nullable TimeExpression numericDate(int year) {
      char separator = text.charAt(at++);
      Integer month = number(12);
      if (month == null || at >= text.length() || text.charAt(at) != separator) {
        return null;
      }
      at++;
      Integer day = number(31);
      if (day == null) {
        return null;
      }
      int end = at;
      while (at < text.length() && (isOneOf(at, " T") || text.charAt(at) == '\t')) {
        at++;
      }
      TimeExpression clock = clock();
      return make(year, month, day, null, null, null, clock == null ? end : clock.end);
    }

    private @Nullable TimeExpression monthFirst(@Nullable Integer year, int from) {
      at = from;
      Integer month = number(12);
      if (month == null) {
        return null;
      }
      skipSpace();
      if (!peek('月')) {
        int dashes = dashes();
        Integer second = dashes > 0 ? number(12) : null;
        skipSpace();
        return second != null && second > month && peek('月')
            ? make(year, month, null, null, second, null, at + 1)
            : null;
      }
      at++;
      if (peek('份')) {
        at++;
      }
      int end = at;
      skipSpace();
      Integer day = number(31);
      skipSpace();
      if (day != null && (peek('日') || peek('号'))) {
        end = ++at;
      } else {
        day = null;
        at = end;
      }
      return rangeFrom(year, month, day, end);
    }

    private TimeExpression rangeFrom(
        @Nullable Integer year, int month, @Nullable Integer day, int end) {
      if (dashes() > 0) {
        Integer endYear = year4();
        if (endYear != null) {
          skipSpace();
          if (!peek('年')) {
            return make(year, month, day, null, null, null, end);
          }
          at++;
        }
        Integer second = number(31);
        skipSpace();
        if (second != null && second <= 12 && peek('月')) {
          int behind = ++at;
          Integer endDay = number(31);
          if (endDay != null && peek('日')) {
            return make(year, month, day, endYear, second, endDay, at + 1);
          }
          return make(year, month, day, endYear, second, null, behind);
        }
        if (second != null && day != null && peek('日')) {
          return make(year, month, day, null, null, second, at + 1);
        }
      }
      return make(year, month, day, null, null, null, end);
    }

    private @Nullable TimeExpression clock() {
      int from = at;
      Integer hour = arabic(2);
      if (hour == null || hour > 24 || !peek(':')) {
        at = from;
        return null;
      }
      at++;
      int minuteAt = at;
      Integer minute = arabic(2);
      if (minute == null || at - minuteAt != 2 || minute > 59 || isDigit(at)) {
        at = from;
        return null;
      }
      if (peek(':') && isDigit(at + 1) && isDigit(at + 2)) {
        at += 3;
      }
      return make(null, null, null, null, null, null, at);
    }

    private @Nullable Integer year4() {
      int value = 0;
      for (int i = 0; i < 4; i++) {
        int digit = at + i < text.length() ? digit(text.charAt(at + i)) : -1;
        if (digit < 0) {
          return null;
        }
        value = value * 10 + digit;
      }
      if (value < 1900 || value > 2100) {
        return null;
      }
      at += 4;
      return value;
    }

    private static int digit(char c) {
      if (c <= '9') {
        return c >= '0' ? c - '0' : -1;
      }
      return c == 'O' ? 0 : Digits.chinese(c); // ○ as a keyboard has it
    }

    /** A number from 1 to {@code most}, Arabic or Chinese (十二). */
    private @Nullable Integer number(int most) {
      int from = at;
      Integer arabic = arabic(2);
      if (arabic != null) {
        if (arabic >= 1 && arabic <= most && !isDigit(at)) {
          return arabic;
        }
        at = from;
        return null;
      }
      int value = 0;
      int pending = -1;
      while (at < text.length() && at - from < 3) {
        char c = text.charAt(at);
        if (c == '十') {
          value = pending < 0 ? 10 : pending * 10;
          pending = 0;
        } else if (CHINESE.indexOf(c) > 0) {
          pending = CHINESE.indexOf(c);
        } else {
          break;
        }
        at++;
      }
      int sum = value + Math.max(pending, 0);
      if (at == from || sum < 1 || sum > most) {
        at = from;
        return null;
      }
      return sum;
    }

    private @Nullable Integer arabic(int digits) {
      int from = at;
      int value = 0;
      while (at < text.length() && at - from < digits && isDigit(at)) {
        value = value * 10 + text.charAt(at++) - '0';
      }
      return at == from ? null : value;
    }

    private int dashes() {
      int from = at;
      skipSpace();
      int before = at;
      while (at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0 && at - before < 2) {
        at++;
      }
      if (at == before) {
        at = from;
        return 0;
      }
      skipSpace();
      return at - before;
    }

    private void skipSpace() {
      while (at < text.length() && text.charAt(at) == ' ' && at - start < 60) {
        at++;
      }
    }

    private boolean peek(char c) {
      return at < text.length() && text.charAt(at) == c;
    }

    private boolean isDigit(int i) {
      return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private boolean isOneOf(int i, String chars) {
      return i < text.length() && chars.indexOf(text.charAt(i)) >= 0;
    }

    private TimeExpression make(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer endYear,
        @Nullable Integer endMonth,
        @Nullable Integer endDay,
        int end) {
      return new TimeExpression(start, end, year, month, day, endYear, endMonth, endDay);
    }
  }
}

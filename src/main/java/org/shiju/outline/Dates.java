package org.shiju.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in folded text: {@code 2024年3月20日}, {@code 2024-03-20}, {@code 二零二四年三月二十日}. */
final class Dates {
  private static final String HAN = "零一二三四五六七八九";
  private static final Pattern ARABIC =
      Pattern.compile("(?<!\\d)(\\d{4}) ?[年./-] ?(\\d{1,2}) ?[月./-] ?(\\d{1,2})(?!\\d)(?: ?日)?");
  private static final Pattern CHINESE =
      Pattern.compile("([零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日");

  /** A date and its place. */
  record Found(int start, int end, LocalDate date) {}

  private Dates() {}

  /** The first date in a short folded text. */
  static @Nullable Found in(String folded) {
    if (!mayHold(folded)) {
      return null;
    }
    Found arabic = first(ARABIC.matcher(folded));
    Found chinese = first(CHINESE.matcher(folded));
    return chinese == null || arabic != null && arabic.start < chinese.start ? arabic : chinese;
  }

  /** Most lines hold neither a digit nor 年. */
  private static boolean mayHold(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c == '年' || c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  /** The date where a line holds, brackets apart, nothing else. */
  static @Nullable LocalDate alone(String folded) {
    Found found = in(folded);
    if (found == null) {
      return null;
    }
    String rest = folded.substring(0, found.start) + folded.substring(found.end);
    return rest.chars().allMatch(c -> " ()[]•·".indexOf(c) >= 0) ? found.date : null;
  }

  private static @Nullable Found first(Matcher matcher) {
    while (matcher.find()) {
      try {
        LocalDate date =
            LocalDate.of(
                number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
        if (date.getYear() >= 1949 && date.getYear() <= 2100) {
          return new Found(matcher.start(), matcher.end(), date);
        }
      } catch (DateTimeException e) {
        // 2023.13.40 is no date: look on
      }
    }
    return null;
  }

  private static int number(String signs) {
    if (signs.charAt(0) < 128) {
      return Integer.parseInt(signs);
    }
    if (signs.length() == 4) {
      int year = 0;
      for (char c : signs.toCharArray()) {
        year = year * 10 + Math.max(0, HAN.indexOf(c));
      }
      return year;
    }
    int ten = signs.indexOf('十');
    if (ten < 0) {
      return HAN.indexOf(signs.charAt(0));
    }
    int tens = ten == 0 ? 1 : HAN.indexOf(signs.charAt(0));
    int ones = ten + 1 < signs.length() ? Math.max(0, HAN.indexOf(signs.charAt(ten + 1))) : 0;
    return tens * 10 + ones;
  }
}

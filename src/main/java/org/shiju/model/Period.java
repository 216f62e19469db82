package org.shiju.model;

import org.jspecify.annotations.Nullable;

/** The periods of the output held against years: {@code 2023}, {@code 2023-01/2023-11}. */
public final class Period {
  private static final int DIGITS = 4;

  private Period() {}

  /**
   * Whether a period is the year or ends inside it: {@code 2023}, {@code 2023-01/2023-11}, {@code
   * ../2023-12}. An open period ({@code 2018/}) or one that began earlier is neither.
   */
  public static boolean inYear(@Nullable String period, @Nullable Integer year) {
    if (period == null || year == null || period.equals(year.toString())) {
      return true;
    }
    int slash = period.indexOf('/');
    if (slash < 0 || slash + 1 == period.length()) {
      return false;
    }
    String from = period.substring(0, slash);
    String to = period.substring(slash + 1);
    boolean startFits =
        from.equals("..")
            || from.equals(year.toString())
            || from.equals(year + "-01")
            || from.equals(year + "-01-01");
    return startFits && to.startsWith(year.toString());
  }

  /** The year that a period is or ends inside, as {@link #inYear} has it; null for none. */
  public static @Nullable Integer yearOf(String period) {
    String end = period.substring(period.indexOf('/') + 1);
    if (end.length() < DIGITS || !end.chars().limit(DIGITS).allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    Integer year = Integer.valueOf(end.substring(0, DIGITS));
    return inYear(period, year) ? year : null;
  }

  /** Whether a period is the year to its end: the year, or {@code ../2023-12}. */
  public static boolean isWhole(@Nullable String period, int year) {
    if (period == null || period.equals(String.valueOf(year))) {
      return true;
    }
    boolean toTheEnd =
        period.endsWith("/" + year + "-12") || period.endsWith("/" + year + "-12-31");
    return toTheEnd && inYear(period, year);
  }
}

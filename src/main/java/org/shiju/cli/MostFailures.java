package org.shiju.cli;

import org.jspecify.annotations.Nullable;

/**
 * How many inputs may fail before a run is stopped: {@code 20}, or {@code 5%} of those read, which
 * counts from the fiftieth on and at the end.
 */
record MostFailures(long number, boolean percent) {
  private static final long NONE = Long.MAX_VALUE;
  private static final int ENOUGH = 50;

  /** Reads the option; without it any number may fail. */
  static MostFailures of(@Nullable String option) {
    if (option == null) {
      return new MostFailures(NONE, false);
    }
    boolean percent = option.endsWith("%");
    String digits = percent ? option.substring(0, option.length() - 1) : option;
    boolean sound = !digits.isEmpty() && digits.length() < 10;
    for (int i = 0; i < digits.length(); i++) {
      sound &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    if (!sound || percent && Long.parseLong(digits) > 100) {
      throw new UsageFault("bad.failures", option);
    }
    return new MostFailures(Long.parseLong(digits), percent);
  }

  boolean passed(Tally tally, boolean ended) {
    if (!percent) {
      return tally.failed() > number;
    }
    boolean enough = ended || tally.documents() >= ENOUGH;
    return enough && tally.failed() * 100 > number * tally.documents();
  }

  @Override
  public String toString() {
    return number + (percent ? "%" : "");
  }
}

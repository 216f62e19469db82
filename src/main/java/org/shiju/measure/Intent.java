package org.shiju.measure;

import org.jspecify.annotations.Nullable;
import org.shiju.model.Section;
import org.shiju.model.SectionRole;

/** Whether a part of the report speaks of what is wanted, and for which year. */
final class Intent {
  private Intent() {}

  /** Plans and suggestions state what is wanted. */
  static boolean isIntended(@Nullable Section section) {
    return section != null
        && (section.role() == SectionRole.PLAN || section.role() == SectionRole.SUGGESTIONS);
  }

  /** The period stated, or the report year; in a plan the year after it. */
  static @Nullable String period(
      @Nullable String stated, boolean planned, @Nullable Integer reportYear) {
    if (reportYear == null) {
      return stated;
    }
    String year = String.valueOf(reportYear);
    if (planned && (stated == null || stated.equals(year))) {
      return String.valueOf(reportYear + 1);
    }
    return stated == null ? year : stated;
  }
}

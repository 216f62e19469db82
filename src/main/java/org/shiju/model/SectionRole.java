package org.shiju.model;

import java.util.Locale;

/** What a part of the report is for, by its meaning and not only by its heading. */
public enum SectionRole {
  /** Page text that is not the report (页面杂项). */
  FURNITURE,
  /** Title, issuing bodies above it, document number, the page's date and source line (标题). */
  TITLE,
  /** Addressee and opening paragraphs (导语). */
  PREAMBLE,
  /** What was done and achieved in the year (主要举措和成效). */
  ACHIEVEMENTS,
  /** Shortcomings and causes (不足和原因). */
  PROBLEMS,
  /**
   * How the heads of party and government fulfilled the duty of first responsible person (第一责任人职责).
   */
  RESPONSIBILITY,
  /** Arrangements for the next year (下一年度工作安排). */
  PLAN,
  /** Opinions and suggestions to superiors (意见、建议). */
  SUGGESTIONS,
  /** Closing formula, issuer and date at the end (落款). */
  SIGNATURE;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name in the output: {@code achievements}. */
  public String label() {
    return label;
  }
}

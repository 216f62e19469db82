package org.shiju.model;

import java.util.Locale;

/** What kind of document the program takes a text for (文种). */
public enum Genre {
  /** 法治政府建设年度报告. */
  RULE_OF_LAW_REPORT,
  /** 政府工作报告. */
  GOVERNMENT_WORK_REPORT,
  /** 法院、检察院工作报告. */
  COURT_REPORT,
  /** 政府信息公开工作年度报告. */
  DISCLOSURE_REPORT,
  /** 国民经济和社会发展统计公报. */
  STATISTICAL_COMMUNIQUE,
  /** Anything else: an interpretation, a news item, a page that is no report. */
  OTHER;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name in the output: {@code rule_of_law_report}. */
  public String label() {
    return label;
  }
}

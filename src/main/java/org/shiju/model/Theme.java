package org.shiju.model;

import java.util.Locale;

/**
 * The subject of a section, after the nine systems of the Outline for building a rule-of-law
 * government (法治政府建设实施纲要 2021-2025年).
 */
public enum Theme {
  /** 政府职能, 营商环境, 政务服务. */
  FUNCTIONS,
  /** 立法, 规范性文件. */
  INSTITUTIONS,
  /** 重大行政决策, 法律顾问, 合法性审查. */
  DECISIONS,
  /** 行政执法. */
  ENFORCEMENT,
  /** 突发事件应对. */
  EMERGENCIES,
  /** 调解, 复议, 应诉, 公共法律服务. */
  DISPUTES,
  /** 权力监督, 政务公开. */
  OVERSIGHT,
  /** 数字政府. */
  TECHNOLOGY,
  /** 党的领导, 学法, 普法. */
  LEADERSHIP;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name in the output: {@code enforcement}. */
  public String label() {
    return label;
  }
}

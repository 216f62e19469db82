package org.shiju.indicator;

/** Why a figure is none that an indicator may have, whatever its words. */
enum Bar {
  NONE(""),
  /** 同比增长12%: only for rules that ask for growth. */
  GROWTH("growth"),
  /** 全国, 全省平均. */
  ELSEWHERE("a figure of another place"),
  /** 从8天 in 从8天压缩至3天. */
  NEAR_END("the near end of a change");

  private final String text;

  Bar(String text) {
    this.text = text;
  }

  /** The words of an explanation. */
  String text() {
    return text;
  }

  /** Whether it keeps a rule from having the figure. */
  boolean stops(IndicatorRule rule) {
    return this != NONE && !(this == GROWTH && rule.growth);
  }
}

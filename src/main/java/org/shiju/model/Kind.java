package org.shiju.model;

import java.util.Locale;

/** What sort of amount a quantity is. */
public enum Kind {
  /** 761宗. */
  COUNT,
  /** 99.2%. */
  PERCENT,
  /** 3.6个百分点: never a percent. */
  PERCENTAGE_POINT,
  /** 4484万元. */
  MONEY,
  /** 96亩, 18.4万平方米. */
  AREA,
  /** 3205个工作日. */
  DURATION,
  /** 12公里. */
  LENGTH,
  /** 2.12倍, 1:2, 三分之一. */
  RATIO,
  /** 第四. */
  RANK,
  /** 98.5分. */
  SCORE,
  /** An amount of anything else: 350吨. */
  OTHER;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name in the output: {@code percentage_point}. */
  public String label() {
    return label;
  }
}

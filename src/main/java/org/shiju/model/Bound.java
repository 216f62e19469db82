package org.shiju.model;

import java.util.Locale;

/**
 * How a stated figure bounds the true one. The inclusive reading of 以上, 以下, 以内 and the exclusive
 * one of 超过, 不满 are those of the Civil Code (民法典), article 1259.
 */
public enum Bound {
  /** 761宗. */
  EXACT,
  /** 近1.8亿元, 30名左右. */
  APPROXIMATE,
  /** 98%以上, 不少于2次. */
  AT_LEAST,
  /** 超793万人, 30余起. */
  MORE_THAN,
  /** 45个工作日以内, 不超过3次. */
  AT_MOST,
  /** 不到10天, 不足5%. */
  LESS_THAN;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name in the output: {@code at_least}. */
  public String label() {
    return label;
  }
}

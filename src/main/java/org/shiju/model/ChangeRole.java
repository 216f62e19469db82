package org.shiju.model;

import java.util.Locale;

/** Which end of a change a figure is: 从8天(FROM)压缩至3天(TO). */
public enum ChangeRole {
  FROM,
  TO;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name in the output: {@code from}. */
  public String label() {
    return label;
  }
}

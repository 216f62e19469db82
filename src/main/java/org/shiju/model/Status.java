package org.shiju.model;

import java.util.Locale;

/** Whether a figure is said to be so, or wanted. */
public enum Status {
  /** Said to have happened or to stand. */
  ACTUAL,
  /** Planned, required or promised (确保…达100%, 力争, 目标). */
  TARGET;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name in the output: {@code target}. */
  public String label() {
    return label;
  }
}

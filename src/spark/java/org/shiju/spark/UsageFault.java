package org.shiju.spark;

/** Wrong use, found before any work: exit code 2. The message says what to do. */
final class UsageFault extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UsageFault(String message) {
    super(message);
  }
}

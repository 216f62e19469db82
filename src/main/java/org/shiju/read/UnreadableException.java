package org.shiju.read;

/**
 * One input that gives no text; the others are not touched by it.
 *
 * <p>Codes are stable: {@code io}, {@code too_large}, {@code empty}, {@code no_text}, {@code
 * unsupported_type}, {@code binary}. The message says what to do.
 */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  public UnreadableException(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}

package org.shiju.read;

/**
 * An argument that names no input: wrong use, found before any work. The message says what to do.
 *
 * <p>Codes are stable: {@code no_path}, {@code not_found}, {@code no_glob}, {@code unlistable},
 * {@code no_charset}.
 */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String argument;

  InputException(String code, String argument, String rest) {
    super("'" + argument + "' " + rest);
    this.code = code;
    this.argument = argument;
  }

  public String code() {
    return code;
  }

  /** The argument as typed. */
  public String argument() {
    return argument;
  }
}

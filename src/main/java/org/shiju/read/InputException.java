package org.shiju.read;

/**
 * An argument that names no input: wrong use, found before any work. The message says what to do.
 */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }
}

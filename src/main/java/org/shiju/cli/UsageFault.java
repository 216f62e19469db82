package org.shiju.cli;

/** Wrong use, found before any work: exit code 2. Its message is a key of {@link Messages}. */
final class UsageFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Object[] values;

  UsageFault(String key, Object... values) {
    super(key);
    this.values = values;
  }

  String text(Messages messages) {
    return messages.get(String.valueOf(getMessage()), values);
  }
}

package org.shiju.cli;

import java.util.Collection;
import org.shiju.rules.Near;

/** Wrong use, found before any work: exit code 2. Its message is a key of {@link Messages}. */
final class UsageFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Object[] values;

  /** What may have been meant; empty where nothing is near. */
  private final String meant;

  UsageFault(String key, Object... values) {
    this("", key, values);
  }

  private UsageFault(String meant, String key, Object... values) {
    super(key);
    this.meant = meant;
    this.values = values;
  }

  /** A name that is none of those known: {@code reconsideration.recieved}. */
  static UsageFault unknown(String key, String name, Collection<String> known) {
    return new UsageFault(Near.of(name, known), key, name);
  }

  String meant() {
    return meant;
  }

  String text(Messages messages) {
    return messages.get(String.valueOf(getMessage()), values);
  }
}

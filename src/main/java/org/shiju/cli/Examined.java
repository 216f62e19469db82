package org.shiju.cli;

import java.util.Locale;

/**
 * What {@code doctor} found of one thing.
 *
 * @param name {@code locale}; its words are the message {@code doctor.name.locale}
 * @param key of the message that says it, behind {@code doctor.}
 * @param values that the message names
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Examined(Grade grade, String name, String key, Object... values) {

  /** How much it matters. */
  enum Grade {
    FINE,
    /** Something is slower or left out. */
    NOTE,
    /** Something will not work. */
    FAULT;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Examined fine(String name, Object... values) {
    return new Examined(Grade.FINE, name, name, values);
  }

  static Examined note(String name, String how, Object... values) {
    return new Examined(Grade.NOTE, name, name + "." + how, values);
  }

  static Examined fault(String name, String how, Object... values) {
    return new Examined(Grade.FAULT, name, name + "." + how, values);
  }
}

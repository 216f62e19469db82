package org.shiju.write;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

/** The keys that a document has by the hundred, encoded once. */
final class Keys {
  static final SerializableString START = key("start");
  static final SerializableString END = key("end");
  static final SerializableString ROLE = key("role");
  static final SerializableString RULE = key("rule");
  static final SerializableString KIND = key("kind");
  static final SerializableString STATUS = key("status");

  static final SerializableString THEME = key("theme");
  static final SerializableString LEVEL = key("level");
  static final SerializableString MARKER = key("marker");
  static final SerializableString HEADING = key("heading");
  static final SerializableString HEADING_START = key("heading_start");

  static final SerializableString ID = key("id");
  static final SerializableString SURFACE = key("surface");
  static final SerializableString VALUE = key("value");
  static final SerializableString VALUE_MAX = key("value_max");
  static final SerializableString UNIT = key("unit");
  static final SerializableString BOUND = key("bound");
  static final SerializableString SUBJECT = key("subject");
  static final SerializableString PREDICATE = key("predicate");
  static final SerializableString PERIOD = key("period");
  static final SerializableString SCOPE = key("scope");
  static final SerializableString SECTION_ROLE = key("section_role");
  static final SerializableString SECTION = key("section");
  static final SerializableString EVIDENCE = key("evidence");
  static final SerializableString TEXT = key("text");
  static final SerializableString LOCATION = key("location");
  static final SerializableString INDICATOR = key("indicator");

  private Keys() {}

  private static SerializableString key(String name) {
    return new SerializedString(name);
  }
}

package org.shiju.rules;

import org.jspecify.annotations.Nullable;

/**
 * A place in a rule file.
 *
 * @param file path of the file below the rules folder, by which rules are called: {@code
 *     rule-of-law/disputes.yaml}
 * @param path the same as the user would open it: {@code mine/rule-of-law/disputes.yaml}; the same
 *     as {@code file} for the rules in the program
 * @param line from 1
 * @param column from 1, in characters; 0 where it is not known
 * @param rule the id of the rule that the place belongs to; null outside of rules
 * @param written whether the file is YAML with its examples, and not the packed form
 */
public record Place(
    String file, String path, int line, int column, @Nullable String rule, boolean written) {

  static Place of(String file, String path, int line, int column) {
    return new Place(file, path, line, column, null, true);
  }

  static Place packed(String file, int line) {
    return new Place(file, file, line, 0, null, false);
  }

  Place in(@Nullable String id) {
    return new Place(file, path, line, column, id, written);
  }

  /** {@code rules/units.yaml:12:5}; without the column where it is not known. */
  @Override
  public String toString() {
    return path + ":" + line + (column > 0 ? ":" + column : "");
  }
}

package org.shiju.outline;

/**
 * A heading of the report: {@code (一)健全执法机制}, level 2, the first of its row.
 *
 * @param line which line of the text it opens
 * @param start where its marker, or its first character, stands
 * @param textStart behind the marker
 * @param end behind its last character, before the full stop
 * @param level 1 to 4
 * @param ordinal its number in the row; 0 without number
 * @param rule the rule that found it
 */
record Heading(int line, int start, int textStart, int end, int level, int ordinal, String rule) {
  Heading atLevel(int other) {
    return new Heading(line, start, textStart, end, other, ordinal, rule);
  }
}

package org.shiju.write;

import org.jspecify.annotations.Nullable;

/**
 * Offsets in Unicode code points from offsets in UTF-16 code units, by one pass over the text.
 *
 * <p>In {@code 𠮷林3件} the numeral stands at unit 3 and at code point 2.
 */
final class CodePoints {
  private final int length;

  /** Code point of each code unit; null where the text has no surrogates and the two agree. */
  private final int @Nullable [] points;

  CodePoints(String text) {
    length = text.length();
    points = hasSurrogates(text) ? count(text) : null;
  }

  /** Whether the text has no surrogates, so that nothing in it is half a character. */
  boolean areUnits() {
    return points == null;
  }

  int of(int unit) {
    return points == null ? unit : points[unit];
  }

  /** Code points of the whole text. */
  int total() {
    return of(length);
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int[] count(String text) {
    int[] points = new int[text.length() + 1];
    int point = 0;
    for (int i = 0; i < text.length(); i++) {
      points[i] = point;
      boolean pairEnds =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      if (pairEnds) {
        points[i] = point - 1;
      } else {
        point++;
      }
    }
    points[text.length()] = point;
    return points;
  }
}

package org.shiju.quantity;

/** The bit of a clause beside a place: guards look no further than the nearest comma. */
final class Clauses {
  private static final String ENDS = ",;。!?:\n\r";

  private Clauses() {}

  /** At most {@code reach} characters before {@code end}, not beyond a clause end. */
  static String before(String text, int end, int reach) {
    int start = end;
    while (start > 0 && end - start < reach && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, end);
  }

  /** At most {@code reach} characters from {@code start}, not beyond a clause end. */
  static String after(String text, int start, int reach) {
    int end = start;
    while (end < text.length() && end - start < reach && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }
}

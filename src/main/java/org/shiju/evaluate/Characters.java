package org.shiju.evaluate;

/**
 * A text by its characters as the offsets of results and gold count them: Unicode code points. In
 * 𠮷林3件 the 3 is character 2.
 */
final class Characters {
  private static final int BEFORE = 18;
  private static final int BEHIND = 18;

  private final int[] points;

  Characters(String text) {
    this.points = text.codePoints().toArray();
  }

  int length() {
    return points.length;
  }

  /** What stands there; less where the text is shorter. */
  String slice(int start, int end) {
    int from = Math.min(Math.max(start, 0), points.length);
    int to = Math.min(Math.max(end, from), points.length);
    return new String(points, from, to - from);
  }

  boolean isBlank(int at) {
    return isSpace(points[at]);
  }

  /** The end of the line that a place stands in, at most some characters further. */
  int lineEnd(int start, int most) {
    int end = start;
    while (end < points.length
        && end < start + most
        && points[end] != '\n'
        && points[end] != '\r') {
      end++;
    }
    return end;
  }

  /** A place with some characters before and behind it, on one line: 全市收到【761宗】,立案. */
  String around(int start, int end) {
    String marked =
        slice(start - BEFORE, start) + "【" + slice(start, end) + "】" + slice(end, end + BEHIND);
    return marked.replace("\r\n", "⏎").replace('\n', '⏎').replace('\r', '⏎').replace('\t', ' ');
  }

  /** The text without its blanks. */
  static String squeezed(String text) {
    return text.codePoints()
        .filter(c -> !isSpace(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Blanks of every kind, those that do not break and the separators of ASCII among them. */
  private static boolean isSpace(int point) {
    return Character.isSpaceChar(point)
        || point >= '\t' && point <= '\r'
        || point >= 0x1c && point <= 0x1f
        || point == 0x85;
  }
}

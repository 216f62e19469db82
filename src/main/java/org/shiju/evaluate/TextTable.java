package org.shiju.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Rows of words under each other: the first columns to the left, numbers to the right. */
final class TextTable {
  private static final String GAP = "  ";
  private static final int FIRST_CJK_SIGN = 0x3000;
  private static final int LAST_KANA = 0x30ff;
  private static final int FIRST_FULL_WIDTH = 0xff01;
  private static final int LAST_FULL_WIDTH = 0xff60;

  private final int words;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table with nothing but its head.
   *
   * @param words how many columns at the left are words
   */
  TextTable(int words, String... head) {
    this.words = words;
    rows.add(List.of(head));
  }

  void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** The lines, without blanks at their ends; nothing where there is no row. */
  String text() {
    if (rows.size() == 1) {
      return "";
    }
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String blanks = " ".repeat(widths[i] - length(row.get(i)));
        line.append(i == 0 ? "" : GAP).append(i < words ? row.get(i) : blanks);
        line.append(i < words ? blanks : row.get(i));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out + "\n";
  }

  /** As wide as a terminal shows it: Chinese characters and full-width signs take two columns. */
  private static int length(String cell) {
    return cell.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int point) {
    return Character.isIdeographic(point)
        || point >= FIRST_CJK_SIGN && point <= LAST_KANA
        || point >= FIRST_FULL_WIDTH && point <= LAST_FULL_WIDTH;
  }
}

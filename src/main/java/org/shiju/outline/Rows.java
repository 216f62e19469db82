package org.shiju.outline;

import java.util.List;

/**
 * Takes the rows of a table out of the headings: in a report on the disclosure of information
 * (政府信息公开年报) section 三、 holds a table whose rows count 一、 二、 三、 四、 anew before section 四、 goes on.
 */
final class Rows {
  private Rows() {}

  /**
   * Removes each run of first-level headings that begins anew and after which the row before it
   * goes on, where no paragraph stands in the run.
   */
  static void remove(List<Heading> headings, List<Line> lines) {
    int before = -1;
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (heading.level() != 1) {
        continue;
      }
      int end = heading.ordinal() == 1 && before >= 0 ? end(headings, i, before) : -1;
      if (end > 0 && !hasProse(lines, heading.line(), headings.get(end).line())) {
        headings.subList(i, end).clear();
        before = headings.get(i).ordinal();
      } else {
        before = heading.ordinal();
      }
    }
  }

  /** Where the row that reached a number goes on after an inner row; -1 where it does not. */
  private static int end(List<Heading> headings, int from, int reached) {
    int inner = 1;
    for (int i = from + 1; i < headings.size(); i++) {
      int ordinal = headings.get(i).ordinal();
      if (headings.get(i).level() == 1 && ordinal != inner + 1) {
        return ordinal == reached + 1 ? i : -1;
      }
      inner = headings.get(i).level() == 1 ? ordinal : inner;
    }
    return -1;
  }

  private static boolean hasProse(List<Line> lines, int from, int to) {
    return lines.subList(from, to).stream().anyMatch(line -> line.folded().indexOf('。') >= 0);
  }
}

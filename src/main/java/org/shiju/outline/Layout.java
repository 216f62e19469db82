package org.shiju.outline;

import java.util.List;
import org.shiju.model.SectionRole;

/**
 * Where a document's head ends and its closing begins.
 *
 * @param opening the first line that is prose or addresses someone: the title block stands before
 *     it
 * @param closing the first line of the signature; the number of lines where there is none
 */
record Layout(int opening, int closing) {
  private static final int LONGEST_CLOSING = 8;

  static Layout of(List<Line> lines, Bodies bodies, RoleWords roles, Markers markers) {
    int opening = Contents.end(lines);
    while (opening < lines.size() && !opens(lines.get(opening), bodies, markers)) {
      opening++;
    }
    return new Layout(opening, closing(lines, opening, bodies, roles));
  }

  private static boolean opens(Line line, Bodies bodies, Markers markers) {
    Markers.Marker marker = line.furniture() ? null : line.marker(markers);
    return !line.furniture()
        && !bodies.isAddressee(line.folded())
        && (line.isProse() || marker != null && marker.level() <= 2);
  }

  private static int closing(List<Line> lines, int opening, Bodies bodies, RoleWords roles) {
    int last = lastClosing(lines, opening, bodies, roles);
    int closing = last;
    for (int i = last - 1; i > opening; i--) {
      Line line = lines.get(i);
      if (!line.furniture()) {
        if (!closes(line, bodies, roles)) {
          break;
        }
        closing = i;
      }
    }
    return closing;
  }

  /** The last line that closes a report; only short lines may follow it. */
  private static int lastClosing(List<Line> lines, int opening, Bodies bodies, RoleWords roles) {
    int seen = 0;
    for (int i = lines.size() - 1; i > opening && seen < LONGEST_CLOSING; i--) {
      Line line = lines.get(i);
      if (line.furniture()) {
        continue;
      }
      if (closes(line, bodies, roles)) {
        return i;
      }
      if (line.isProse()) {
        break;
      }
      seen++;
    }
    return lines.size();
  }

  private static boolean closes(Line line, Bodies bodies, RoleWords roles) {
    String folded = line.folded();
    return line.dateAlone() != null
        || bodies.isBodies(folded)
        || folded.length() <= 30 && roles.isClosing(folded, 0)
        || folded.length() <= 40 && endsWithDate(line, bodies);
  }

  /** {@code 某县人民政府 2024年3月1日} on one line. */
  private static boolean endsWithDate(Line line, Bodies bodies) {
    String folded = line.folded();
    Dates.Found date = line.date();
    return date != null
        && date.end() == folded.length()
        && date.start() > 0
        && bodies.isBodies(folded.substring(0, date.start()).strip());
  }

  /** What a line before the first heading is for. */
  SectionRole headRole(int index, Line line, Bodies bodies) {
    return index >= opening || bodies.isAddressee(line.folded())
        ? SectionRole.PREAMBLE
        : SectionRole.TITLE;
  }
}

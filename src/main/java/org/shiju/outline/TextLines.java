package org.shiju.outline;

import java.util.ArrayList;
import java.util.List;
import org.shiju.model.Furniture;
import org.shiju.model.Page;
import org.shiju.model.Span;

/**
 * Takes the text apart into lines; a page flattened to one line is cut where its headings stand.
 *
 * <p>Example: {@code …如下：一、主要做法（一）加强学习。…二、存在问题…} gives a line for each heading. Text counts as
 * flattened where no line opens with {@code 一、} and one line holds both {@code 一、} and {@code 二、}
 * behind an end of sentence or a blank.
 */
final class TextLines {
  private static final int LONGEST_HALF = 40;

  private final Markers markers;
  private final RoleWords roles;

  TextLines(Markers markers, RoleWords roles) {
    this.markers = markers;
    this.roles = roles;
  }

  List<Line> of(Page page, List<Furniture> furniture) {
    List<Line> lines = new ArrayList<>();
    int next = 0;
    boolean numbered = false;
    for (Span span : page.lines()) {
      while (next < furniture.size() && furniture.get(next).span().end() <= span.start()) {
        next++;
      }
      boolean odd = next < furniture.size() && furniture.get(next).span().overlaps(span);
      Line line = Line.of(page, span, odd);
      if (!line.words().isEmpty()) {
        lines.add(line);
        numbered |= !odd && isFirstLevel(line);
      }
    }
    return numbered ? joined(page, lines) : unflattened(page, lines);
  }

  /** Joins the two lines of a broken heading: {@code 一、健全行政决策制度,} and {@code 加强合法性审查}. */
  private List<Line> joined(Page page, List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    for (Line line : lines) {
      Line above = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (above != null && isOpen(above) && continues(line)) {
        Span span = new Span(above.span().start(), line.span().end());
        joined.set(joined.size() - 1, Line.joined(page, span));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  /** A numbered line that breaks off behind a comma or a word such as 和. */
  private boolean isOpen(Line line) {
    char last = line.folded().charAt(line.folded().length() - 1);
    return !line.furniture()
        && ",、和及与的".indexOf(last) >= 0
        && line.folded().length() <= LONGEST_HALF
        && line.folded().indexOf('。') < 0
        && line.marker(markers) != null;
  }

  private boolean continues(Line line) {
    int stop = line.folded().indexOf('。');
    return !line.furniture()
        && line.folded().length() <= LONGEST_HALF
        && (stop < 0 || stop == line.folded().length() - 1)
        && (stop >= 0 || !line.hasEndMark())
        && line.marker(markers) == null;
  }

  private boolean isFirstLevel(Line line) {
    Markers.Marker marker = line.marker(markers);
    return marker != null && marker.level() == 1;
  }

  private List<Line> unflattened(Page page, List<Line> lines) {
    List<Line> cut = new ArrayList<>();
    for (Line line : lines) {
      List<Integer> cuts = line.furniture() ? List.of() : cuts(line.folded());
      int start = line.span().start();
      for (int at : cuts) {
        int end = line.words().start() + at;
        cut.add(Line.of(page, new Span(start, end), false));
        start = end;
      }
      cut.add(Line.of(page, new Span(start, line.span().end()), line.furniture()));
    }
    cut.removeIf(line -> line.words().isEmpty());
    return cut;
  }

  /** Where a flattened line is to be cut; nowhere unless it holds 一、 and 二、. */
  private List<Integer> cuts(String folded) {
    List<Integer> cuts = new ArrayList<>();
    int wanted = 1;
    int fresh = -1;
    for (int i = 1; i < folded.length(); i++) {
      char before = folded.charAt(i - 1);
      boolean blank = before == ' ';
      boolean open = blank || "。:;!?".indexOf(before) >= 0;
      char here = folded.charAt(i);
      if (!open && here != '(' || here == ' ') {
        continue;
      }
      Markers.Marker marker = markers.at(folded, i);
      boolean heading =
          marker != null && (open || marker.level() == 2 && i - fresh < 40 && fresh >= 0);
      if (heading && marker != null && marker.level() == 1) {
        heading = marker.ordinal() == wanted;
        wanted += heading ? 1 : 0;
        fresh = marker.end();
      }
      if (heading || open && opensPart(folded, i, blank)) {
        cuts.add(i);
      }
    }
    return wanted > 2 ? cuts : List.of();
  }

  /** A turn of role, the closing formula, or a new piece of a title block or signature. */
  private boolean opensPart(String folded, int at, boolean blank) {
    char end = folded.charAt(blank ? lastWord(folded, at) : at - 1);
    boolean sentence = "。:!?".indexOf(end) >= 0;
    return sentence && (roles.turn(folded, at) != null || roles.isClosing(folded, at))
        || blank && (sentence || !isAscii(end) || !isAscii(folded.charAt(at)));
  }

  private static boolean isAscii(char c) {
    return c < 128;
  }

  private static int lastWord(String folded, int at) {
    int i = at - 1;
    while (i > 0 && folded.charAt(i) == ' ') {
      i--;
    }
    return i;
  }
}

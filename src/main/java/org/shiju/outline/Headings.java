package org.shiju.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.WordMap;

/**
 * Finds the headings of a report: numbered lines, and lines without number that stand over
 * paragraphs.
 *
 * <p>A heading ends before the first 。 of its line ({@code (一)加强学习。全年…} gives 加强学习); where that is
 * far, where the heading visibly meets its paragraph or behind the first clause.
 */
final class Headings {
  private static final int SHORTEST_GLUED = 28;

  private final Markers markers;
  private final RoleWords roles;
  private final String partRule;
  private final int longestPlain;
  private final String plainRule;
  private final int longest;
  private final WordMap<Boolean> tails;
  private final WordMap<Boolean> starts;

  Headings(Rules rules, Markers markers, RoleWords roles) {
    this.markers = markers;
    this.roles = roles;
    Node file = rules.file("headings.yaml").only("markers", "part", "plain", "glued");
    partRule = file.file() + "#" + file.need("part").text();
    Node plain = file.need("plain").only("id", "longest", "examples");
    longestPlain = plain.need("longest").integer();
    plainRule = plain.file() + "#" + plain.need("id").text();
    Node glued = file.need("glued").only("id", "longest", "tails", "starts", "examples");
    longest = glued.need("longest").integer();
    tails = WordMap.of(glued.texts("tails"));
    starts = WordMap.of(glued.texts("starts"));
  }

  /**
   * The headings among the lines, in order.
   *
   * @param from the first line that can be a heading without number
   * @param to the line of the signature
   * @param marked where lines begin that the file itself marks as headings
   */
  List<Heading> of(List<Line> lines, int from, int to, Set<Integer> marked) {
    List<Heading> numbered = numbered(lines, from, to);
    Rows.remove(numbered, lines);
    numbered.removeIf(heading -> lines.get(heading.line()).isTableRow());
    List<Integer> plain = plain(lines, numbered, from, to, marked);
    List<Heading> all = new ArrayList<>();
    int next = 0;
    Heading before = null;
    for (int line : plain) {
      while (next < numbered.size() && numbered.get(next).line() < line) {
        before = numbered.get(next++);
        all.add(before);
      }
      Heading after = next < numbered.size() ? numbered.get(next) : null;
      Line at = lines.get(line);
      int level =
          after != null && after.level() == 1 && after.ordinal() == 1 && says(at.folded())
              ? 1
              : plainLevel(line, before, after, numbered.isEmpty());
      all.add(new Heading(line, at.start(), at.start(), at.words().end(), level, 0, plainRule));
    }
    all.addAll(numbered.subList(next, numbered.size()));
    return all.stream().filter(h -> h.rule().equals(partRule)).count() > 1 ? belowParts(all) : all;
  }

  /** In a report of parts (第一部分) every other heading stands a level lower. */
  private List<Heading> belowParts(List<Heading> headings) {
    List<Heading> lowered = new ArrayList<>();
    boolean inPart = false;
    for (Heading h : headings) {
      boolean part = h.rule().equals(partRule);
      inPart |= part;
      lowered.add(part || !inPart ? h : h.atLevel(h.level() + 1));
    }
    return lowered;
  }

  private @Nullable Heading numberedAt(List<Line> lines, int index) {
    Line line = lines.get(index);
    Markers.Marker marker = line.furniture() ? null : line.marker(markers);
    if (marker == null || marker.end() >= line.folded().length()) {
      return null;
    }
    int start = line.start();
    int end = textEnd(line.folded(), marker.end());
    return new Heading(
        index,
        start,
        start + marker.end(),
        start + end,
        marker.level(),
        marker.ordinal(),
        marker.rule());
  }

  private List<Heading> numbered(List<Line> lines, int from, int to) {
    List<Heading> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Heading heading = numberedAt(lines, i);
      if (heading != null) {
        found.add(heading);
      }
    }
    return found;
  }

  /** Where the text of a heading ends in its line. */
  private int textEnd(String folded, int from) {
    int stop = stop(folded, from, "。!?;:");
    if (stop - from > SHORTEST_GLUED) {
      int seam = seam(folded, from, Math.min(stop, from + 2 * longest));
      if (seam > 0) {
        return seam;
      }
    }
    if (stop - from > longest) {
      int clause = stop(folded, from, "。!?;:,");
      return clause - from <= longest ? clause : Math.min(stop, from + longest);
    }
    return stop;
  }

  /** The first of some marks that stands in no quotation and no title; else the end. */
  private static int stop(String folded, int from, String marks) {
    int depth = 0;
    for (int i = from; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c == '。' || depth == 0 && marks.indexOf(c) >= 0) {
        return i;
      }
      if (c == '《' || c == '“' || c == '(') {
        depth++;
      } else if (depth > 0 && (c == '》' || c == '”' || c == ')')) {
        depth--;
      }
    }
    return folded.length();
  }

  /** Where a heading without end mark meets its paragraph: …机制|严格执行…; 0 where nowhere. */
  private int seam(String folded, int from, int to) {
    for (int i = from + 6; i < to; i++) {
      if (starts.lengthAt(folded, i) > 0 && tails.lengthBefore(folded, i) > 0) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Lines without number that stand over paragraphs: two of a kind, or one that is known as such.
   */
  private List<Integer> plain(
      List<Line> lines, List<Heading> numbered, int from, int to, Set<Integer> marked) {
    List<Integer> found = new ArrayList<>();
    List<Integer> alike = new ArrayList<>();
    int next = 0;
    for (int i = from; i < to - 1; i++) {
      while (next < numbered.size() && numbered.get(next).line() <= i) {
        next++;
        keep(lines, alike, marked, found);
      }
      if (looksPlain(lines.get(i)) && standsOver(lines, i, to)) {
        alike.add(i);
      }
    }
    keep(lines, alike, marked, found);
    return found;
  }

  /**
   * Keeps two or more lines under one heading, and a single one that names a role or that the file
   * marks.
   */
  private void keep(
      List<Line> lines, List<Integer> alike, Set<Integer> marked, List<Integer> found) {
    for (int line : alike) {
      String folded = lines.get(line).folded();
      if (alike.size() > 1 || says(folded) || marked.contains(lines.get(line).start())) {
        found.add(line);
      }
    }
    alike.clear();
  }

  /** Whether a line names a role and little else: 2024年工作安排. */
  private boolean says(String folded) {
    return roles.coverage(folded) * 3 >= folded.length();
  }

  private boolean looksPlain(Line line) {
    String folded = line.folded();
    return !line.furniture()
        && folded.length() >= 4
        && folded.length() <= longestPlain
        && !line.hasEndMark()
        && folded.indexOf('。') < 0
        && folded.indexOf(':') < 0
        && isMostlyHan(folded)
        && line.date() == null
        && line.marker(markers) == null;
  }

  private static boolean isMostlyHan(String folded) {
    int han = 0;
    for (int i = 0; i < folded.length(); i++) {
      han += folded.charAt(i) >= 0x4e00 && folded.charAt(i) < 0xa000 ? 1 : 0;
    }
    return han * 2 > folded.length();
  }

  private boolean standsOver(List<Line> lines, int index, int to) {
    int next = index + 1;
    while (next < to && lines.get(next).furniture()) {
      next++;
    }
    if (next >= to) {
      return false;
    }
    Line below = lines.get(next);
    Markers.Marker marker = below.marker(markers);
    return marker != null ? marker.ordinal() == 1 : below.isProse();
  }

  private static int plainLevel(
      int line, @Nullable Heading before, @Nullable Heading after, boolean alone) {
    if (alone) {
      return 1;
    }
    if (after != null && after.line() == line + 1 && after.ordinal() == 1) {
      return Math.max(1, after.level() - 1);
    }
    return before == null ? 1 : Math.min(4, before.level() + 1);
  }
}

package org.shiju.cli;

import org.jspecify.annotations.Nullable;
import org.shiju.rules.Place;
import org.shiju.rules.RuleException;

/**
 * A fault of a rule file for a person: its place, what is wrong, the line with a mark below the
 * place, and what to do.
 *
 * <pre>
 * rules/rule-of-law/disputes.yaml:41:13: mediation.cases: unknown field 'subjct'
 *   41 |           - subjct: [纠纷]
 *      |             ^
 *      → use one of subject, head, is …; did you mean 'subject'?
 * </pre>
 */
final class FaultText {
  /** A line is shown so far before and behind its place. */
  private static final int BEFORE = 60;

  private static final int BEHIND = 40;

  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[1;31m";
  private static final String PLAIN = "\u001b[0m";

  private final SourceLines lines = new SourceLines();
  private final boolean colours;

  FaultText(boolean colours) {
    this.colours = colours;
  }

  /** Several lines, without an end of line behind the last. */
  String of(RuleException fault) {
    Place place = fault.place();
    String rule = place.rule() == null ? "" : place.rule() + ": ";
    String gutter = " ".repeat(2 + String.valueOf(place.line()).length());
    String text = in(BOLD, place + ":") + " " + rule + fault.what() + "\n";
    String line = lines.at(place);
    if (line != null) {
      text += excerpt(line, place, gutter);
    }
    return text + gutter + " → " + fault.remedy();
  }

  private String excerpt(String line, Place place, String gutter) {
    int[] chars = line.codePoints().toArray();
    int at = Math.min(Math.max(place.column(), 1) - 1, chars.length);
    int from = at <= BEFORE ? 0 : at - BEFORE;
    int to = Math.min(chars.length, at + BEHIND);
    String before = (from > 0 ? "…" : "") + new String(chars, from, at - from);
    String behind = new String(chars, at, to - at) + (to < chars.length ? "…" : "");
    String mark = place.column() == 0 ? "" : in(RED, "^");
    return ("  " + place.line() + " | " + before + behind + "\n")
        + (mark.isEmpty() ? "" : gutter + " | " + " ".repeat(width(before)) + mark + "\n");
  }

  private String in(String colour, String text) {
    return colours ? colour + text + PLAIN : text;
  }

  /** Columns of a terminal that a text takes. */
  static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  /** Whether a terminal gives a character two columns (East Asian Width W or F). */
  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115f
            || c >= 0x2e80 && c <= 0xa4cf && c != 0x303f
            || c >= 0xac00 && c <= 0xd7a3
            || c >= 0xf900 && c <= 0xfaff
            || c >= 0xfe30 && c <= 0xfe6f
            || c >= 0xff00 && c <= 0xff60
            || c >= 0xffe0 && c <= 0xffe6
            || c >= 0x1f300 && c <= 0x1faff
            || c >= 0x20000 && c <= 0x3fffd);
  }

  /** The line of a place, for programs. */
  @Nullable String line(Place place) {
    return lines.at(place);
  }
}

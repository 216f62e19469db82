package org.shiju.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Measurement;
import org.shiju.model.Numeral;
import org.shiju.model.Quantity;
import org.shiju.model.Report;
import org.shiju.model.Span;
import org.shiju.model.Verdict;

/**
 * An explanation for a terminal: every numeral marked in its context with what it was taken for,
 * every measurement with the rule that made it.
 *
 * <pre>
 *   12  收到行政复议申请【761宗】,立案受理623宗   quantity 761   units.yaml#case
 * </pre>
 */
public final class ExplainedText {
  private static final int CONTEXT = 9;
  private static final int CONTEXT_WIDTH = 52;

  private final String text;
  private final boolean colours;
  private final CodePoints points;
  private final SectionPaths paths;

  public ExplainedText(Report report, boolean colours) {
    this.text = report.source().text();
    this.colours = colours;
    this.points = new CodePoints(text);
    this.paths = new SectionPaths(report.sections());
  }

  /** Whether a span holds a place, counted in code points. */
  public boolean covers(Span span, int codePoint) {
    return points.of(span.start()) <= codePoint && codePoint < points.of(span.end());
  }

  /** The characters of a stretch and where they stand: 热线 7. */
  public String quote(Span span) {
    return oneLine(span.of(text)) + " " + points.of(span.start());
  }

  /** One line for each numeral. */
  public List<String> numerals(List<Numeral> numerals) {
    return numerals.stream().map(this::line).toList();
  }

  /** The lines of one measurement. */
  public List<String> measurement(Measurement m) {
    Quantity q = m.quantity();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%6d  %s  %s",
            points.of(q.span().start()),
            m.id(),
            strong(q.span().of(text), "\u001b[1m")));
    lines.add(
        field(
            "value",
            Numbers.text(q.value())
                + (q.valueMax() == null ? "" : ".." + Numbers.text(q.valueMax()))
                + " "
                + q.unit()
                + ", "
                + String.join(", ", q.kind().label(), q.bound().label(), m.status().label())
                + (m.role() == null ? "" : ", " + m.role().label())));
    optional(lines, "subject", m.subject());
    optional(lines, "predicate", m.predicate());
    optional(lines, "period", m.period());
    optional(lines, "scope", m.scope());
    optional(lines, "section", paths.of(m.section()));
    lines.add(field("evidence", oneLine(m.evidence().of(text))));
    lines.add(field("indicator", m.indicator() == null ? "-" : m.indicator()));
    lines.add(field("rule", m.rule()));
    return lines;
  }

  /** A field of a measurement, under its first line. */
  public static String field(String name, String value) {
    return String.format(Locale.ROOT, "        %-10s %s", name, value);
  }

  private static void optional(List<String> lines, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      lines.add(field(name, value));
    }
  }

  private String line(Numeral numeral) {
    Span span = numeral.span();
    int left = span.start();
    while (left > 0 && span.start() - left < CONTEXT && !breaks(text.charAt(left - 1))) {
      left--;
    }
    int right = span.end();
    while (right < text.length() && right - span.end() < CONTEXT && !breaks(text.charAt(right))) {
      right++;
    }
    left += splitsPair(left) ? 1 : 0;
    right -= splitsPair(right) ? 1 : 0;
    String before = text.substring(left, span.start());
    String marked = "【" + oneLine(span.of(text)) + "】";
    String after = text.substring(span.end(), right);
    int padding = Math.max(1, CONTEXT_WIDTH - width(before + marked + after));
    String value = numeral.value() == null ? "-" : Numbers.text(numeral.value());
    return String.format(
        Locale.ROOT,
        "%6d  %s%s%s%s%-15s %-12s %s",
        points.of(span.start()),
        before,
        strong(marked, numeral.verdict() == Verdict.QUANTITY ? "\u001b[1;32m" : "\u001b[33m"),
        after,
        " ".repeat(padding),
        numeral.verdict().label(),
        value,
        numeral.rule());
  }

  private boolean splitsPair(int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  private String strong(String what, String code) {
    return colours ? code + what + "\u001b[0m" : what;
  }

  private static boolean breaks(char c) {
    return c == '\n' || c == '\r' || c == '\t' || c == '。';
  }

  static String oneLine(String value) {
    return value.replace("\r", "").replace('\n', ' ');
  }

  /** Columns on a terminal: two for a wide character. */
  private static int width(String value) {
    return value.codePoints().map(c -> c >= 0x1100 && c != 0x2026 ? 2 : 1).sum();
  }
}

package org.shiju.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shiju.Shiju;
import org.shiju.model.Finding;
import org.shiju.model.Measurement;
import org.shiju.model.Numeral;
import org.shiju.model.Report;
import org.shiju.model.Section;
import org.shiju.model.SourceText;
import org.shiju.model.Span;
import org.shiju.write.JsonReport;

/**
 * What every report keeps, whatever the document and the rules: spans quote the text, results name
 * their rule, reading again gives the same bytes, a text cut off anywhere still gives a report, and
 * the ends of lines change no value.
 */
public final class Laws {
  /** Places at which a text is cut, evenly over its length. */
  private static final int CUTS = 16;

  private Laws() {}

  /** The laws that one report breaks. */
  public static List<String> broken(Report report) {
    List<String> broken = new ArrayList<>();
    String text = report.source().text();
    Set<String> ids = new HashSet<>();
    int last = 0;
    for (Measurement m : report.measurements()) {
      Span span = m.quantity().span();
      String name = m.id() + " [" + span.start() + ", " + span.end() + ")";
      hold(broken, ids.add(m.id()), name + " has an id that stands twice");
      hold(broken, quotes(span, text), name + " quotes nothing of the text");
      hold(broken, span.start() >= last, name + " overlaps the figure before");
      hold(broken, m.evidence().covers(span), name + " is outside of its evidence");
      hold(broken, m.evidence().end() <= text.length(), name + " has evidence past the text");
      hold(broken, m.rule().contains("#"), name + " names no rule");
      last = span.end();
    }
    for (Numeral numeral : report.numerals()) {
      hold(broken, quotes(numeral.span(), text), "a numeral quotes nothing: " + numeral);
    }
    int reached = 0;
    for (Section section : report.sections()) {
      hold(
          broken,
          section.span().start() <= reached,
          "text before a section is in none: " + section);
      reached = Math.max(reached, section.span().end());
    }
    hold(
        broken,
        report.sections().isEmpty() || reached == text.length(),
        "the sections end at " + reached + " of " + text.length());
    for (Finding check : report.checks()) {
      hold(
          broken,
          ids.containsAll(check.operands()),
          "a check of figures that are not there: " + check);
    }
    return broken;
  }

  /** The same, and what only reading again can tell. */
  public static List<String> broken(Shiju shiju, Report report) {
    List<String> broken = new ArrayList<>(broken(report));
    hold(
        broken,
        JsonReport.indented(shiju.read(report.source())).equals(JsonReport.indented(report)),
        "reading it again gives other bytes");
    String text = report.source().text();
    for (int cut = 1; cut <= CUTS; cut++) {
      int at = (int) ((long) text.length() * cut / (CUTS + 1));
      try {
        broken(shiju.read(plain(report, text.substring(0, at))))
            .forEach(fault -> broken.add("cut off at " + at + ": " + fault));
      } catch (RuntimeException e) {
        broken.add("cut off at " + at + " it cannot be read: " + e);
      }
    }
    String unix = text.replace("\r\n", "\n");
    hold(
        broken,
        values(shiju.read(plain(report, unix)))
            .equals(values(shiju.read(plain(report, unix.replace("\n", "\r\n"))))),
        "its values depend on the ends of its lines");
    return broken;
  }

  private static SourceText plain(Report report, String text) {
    return new SourceText(report.source().source(), text, List.of());
  }

  /** What is said of each figure, apart from where it stands. */
  public static List<String> values(Report report) {
    return report.measurements().stream()
        .map(
            m ->
                String.join(
                    "|",
                    m.quantity().value().toPlainString(),
                    m.quantity().unit(),
                    m.subject(),
                    String.valueOf(m.predicate()),
                    String.valueOf(m.period()),
                    String.valueOf(m.scope()),
                    m.status().label(),
                    String.valueOf(m.indicator())))
        .toList();
  }

  private static boolean quotes(Span span, String text) {
    return span.start() < span.end() && span.end() <= text.length() && !span.of(text).isBlank();
  }

  private static void hold(List<String> broken, boolean law, String fault) {
    if (!law) {
      broken.add(fault);
    }
  }
}

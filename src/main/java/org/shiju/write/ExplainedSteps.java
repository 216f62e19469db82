package org.shiju.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Measurement;
import org.shiju.model.Origin;
import org.shiju.model.Report;
import org.shiju.model.Span;
import org.shiju.write.Explanation.Beaten;
import org.shiju.write.Explanation.Candidate;
import org.shiju.write.Explanation.Condition;
import org.shiju.write.Explanation.Found;
import org.shiju.write.Explanation.Parts;

/**
 * The steps of an explanation for a terminal: where values came from, and the rules that were tried
 * with all their conditions.
 *
 * <pre>
 *   subject    carried on from 收到【行政复议申请】761宗 at 1
 *   rule       rule-of-law/disputes.yaml#reconsideration.accepted/1  won with 8000
 *               +  when subject: 复议        复议 in subject
 * </pre>
 */
public final class ExplainedSteps {
  private static final String WON = "\u001b[1;32m";
  private static final String FAILED = "\u001b[31m";

  /** How much of a long clause is quoted at each side of the words. */
  private static final int AROUND = 30;

  private static final int MOST_WORDS = 4;

  private final String text;
  private final boolean colours;
  private final CodePoints points;
  private final Words words;

  /** The words of a language for the parts of an explanation. */
  public interface Words {
    /**
     * A part in words.
     *
     * @param key what is said: {@code how.carried}, {@code tried.won}
     */
    String of(String key, Object... values);
  }

  /**
   * Steps in one report.
   *
   * @param words the words of a language
   */
  public ExplainedSteps(Report report, boolean colours, Words words) {
    this.text = report.source().text();
    this.colours = colours;
    this.points = new CodePoints(text);
    this.words = words;
  }

  /** Where the values of a measurement came from, under each the steps to it. */
  public List<String> origins(Measurement measurement, List<Origin> origins) {
    List<String> lines = new ArrayList<>();
    Origin.Part last = null;
    for (Origin origin : origins) {
      if (origin.part() != last) {
        last = origin.part();
        lines.add(ExplainedText.field("from", last.label() + " " + value(measurement, last)));
      }
      lines.add(
          ExplainedText.field("", "  ← " + words.of("how." + origin.how().label()) + said(origin)));
    }
    return lines;
  }

  private static @Nullable String value(Measurement measurement, Origin.Part part) {
    return switch (part) {
      case SUBJECT -> measurement.subject();
      case PREDICATE -> measurement.predicate();
      case PERIOD -> measurement.period();
      case SCOPE -> measurement.scope();
    };
  }

  private String said(Origin origin) {
    Span span = origin.span();
    if (span == null) {
      return "";
    }
    Span marked = origin.words() == null ? span : origin.words();
    boolean whole = marked.equals(span);
    int start = Math.max(span.start(), marked.start() - AROUND);
    int end = Math.min(span.end(), marked.end() + AROUND);
    start += start > span.start() && Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
    end -= end < span.end() && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    String quote =
        whole
            ? marked.of(text)
            : text.substring(start, marked.start())
                + "【"
                + marked.of(text)
                + "】"
                + text.substring(marked.end(), end);
    return " 「" + ExplainedText.oneLine(quote) + "」 " + points.of(marked.start());
  }

  /** A rule that was tried, with what it beat and all its conditions. */
  public List<String> candidate(Candidate candidate) {
    List<String> lines = new ArrayList<>();
    String outcome =
        candidate.won()
            ? colour(WON, words.of("tried.won", score(candidate)))
            : candidate.fired()
                ? words.of("tried.fired", score(candidate))
                : words.of("tried.failed", String.valueOf(candidate.firstFailure()));
    lines.add(ExplainedText.field("tried", candidate.rule() + ": " + outcome));
    for (Beaten beaten : candidate.beat()) {
      String beat = words.of("tried.beat", beaten.rule(), beaten.score());
      lines.add(ExplainedText.field("", "  " + beat));
    }
    candidate.conditions().forEach(condition -> lines.add(line(condition)));
    return lines;
  }

  private String score(Candidate candidate) {
    Parts parts = candidate.parts();
    return words.of(
        "tried.score",
        candidate.score(),
        parts.priority(),
        parts.subject(),
        parts.predicate(),
        parts.rest());
  }

  private String line(Condition condition) {
    String line =
        "  " + (condition.passed() ? "+ " : "- ") + condition.step() + " " + condition.line();
    String found =
        " → " + (condition.found().isEmpty() ? words.of("tried.none") : found(condition.found()));
    boolean bare = condition.step().equals("bar") || condition.step().equals("head");
    String mark = condition.first() ? "  ← " + words.of("tried.first") : "";
    String all = line + (bare ? "" : found) + mark;
    return ExplainedText.field("", condition.first() ? colour(FAILED, all) : all);
  }

  /** 复议, 申请 in subject; 复议 in context 行政复议工作. */
  private String found(List<Found> found) {
    Set<String> said = new LinkedHashSet<>();
    for (Found one : found) {
      boolean telling = one.in().equals("context") || one.in().equals("whole");
      said.add(
          words.of("tried.in", one.word(), one.in()) + (telling ? " 「" + one.text() + "」" : ""));
    }
    List<String> shown = said.stream().limit(MOST_WORDS).toList();
    return String.join(", ", shown) + (said.size() > MOST_WORDS ? ", …" : "");
  }

  private String colour(String code, String what) {
    return colours ? code + what + "\u001b[0m" : what;
  }
}

package org.shiju.coverage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Measurement;
import org.shiju.model.Page;
import org.shiju.model.Report;
import org.shiju.model.Section;
import org.shiju.model.SectionRole;
import org.shiju.model.Span;
import org.shiju.model.Status;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/**
 * {@code coverage.yaml}: what a report that speaks of a matter should state (应有而未见的数据). A report
 * that says 受理行政复议申请 and of which no figure became {@code reconsideration.accepted} either states
 * none, or states it in words that no rule knows.
 */
public final class Expectations {
  /** The file that holds them. */
  public static final String FILE = "coverage.yaml";

  private static final String ENDS = "。!?;\n\r";

  /** Parts of a page that say nothing of the year. */
  private static final Set<SectionRole> ELSEWHERE =
      EnumSet.of(
          SectionRole.FURNITURE, SectionRole.TITLE, SectionRole.PLAN, SectionRole.SUGGESTIONS);

  private final List<Expectation> all = new ArrayList<>();

  /**
   * Reads the expectations.
   *
   * @throws org.shiju.rules.RuleException where the file has a fault
   */
  public Expectations(Rules rules) {
    for (Node node : rules.file(FILE).only("expectations").need("expectations").items()) {
      all.add(Expectation.of(node));
    }
  }

  public List<Expectation> all() {
    return List.copyOf(all);
  }

  /** What the report speaks of. */
  List<Said> of(Page page, Report report) {
    List<Span> sentences = sentences(page);
    sentences.removeIf(sentence -> ELSEWHERE.contains(role(report, sentence.start())));
    List<Said> said = new ArrayList<>();
    for (Expectation expectation : all) {
      List<Span> speaking =
          sentences.stream().filter(s -> expectation.speaks(s.of(page.folded()))).toList();
      if (!speaking.isEmpty()) {
        boolean yields =
            report.measurements().stream()
                .anyMatch(
                    m -> m.indicator() != null && expectation.yields().contains(m.indicator()));
        said.add(
            new Said(
                expectation.id(), yields, yields ? null : missing(report, expectation, speaking)));
      }
    }
    return said;
  }

  /**
   * What an example gives: {@code yields}, {@code missing} (a figure stands there and no indicator
   * is found), {@code mentioned} (without a figure), or nothing.
   */
  public List<String> gives(String id, Report report) {
    return of(Fold.page(report.source().text()), report).stream()
        .filter(said -> said.expectation().equals(id))
        .map(s -> s.yields() ? "yields" : s.missing() != null ? "missing" : "mentioned")
        .toList();
  }

  private static @Nullable Quoted missing(
      Report report, Expectation expectation, List<Span> speaking) {
    for (Measurement m : report.measurements()) {
      if (m.status() == Status.ACTUAL && expectation.admits(m.quantity())) {
        for (Span sentence : speaking) {
          if (sentence.covers(m.quantity().span())) {
            return Quoted.of(report, sentence, m.quantity().span());
          }
        }
      }
    }
    return null;
  }

  private static List<Span> sentences(Page page) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= page.length(); i++) {
      if (i == page.length() || ENDS.indexOf(page.folded().charAt(i)) >= 0) {
        Span sentence = page.trim(new Span(start, Math.min(i + 1, page.length())));
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
        start = i + 1;
      }
    }
    return sentences;
  }

  /** The role of the innermost section over a place. */
  private static @Nullable SectionRole role(Report report, int at) {
    SectionRole role = null;
    for (Section section : report.sections()) {
      if (section.span().start() > at) {
        break;
      }
      role = section.span().contains(at) ? section.role() : role;
    }
    return role;
  }
}

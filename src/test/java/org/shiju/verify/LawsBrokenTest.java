package org.shiju.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shiju.Shiju;
import org.shiju.model.Finding;
import org.shiju.model.Measurement;
import org.shiju.model.Quantity;
import org.shiju.model.Report;
import org.shiju.model.SourceInfo;
import org.shiju.model.SourceText;
import org.shiju.model.Span;
import org.shiju.rules.Rules;

/** A report that breaks a law is told so. */
class LawsBrokenTest {
  private static final String TEXT = "全县收到行政复议申请31件,受理28件,其中道路交通类9件。";
  private static final Report GOOD = Shiju.with(Rules.builtIn()).read(source(TEXT));

  @Test
  void aGoodReportBreaksNone() {
    assertThat(GOOD.measurements()).hasSize(3);
    assertThat(GOOD.checks()).isNotEmpty();
    assertThat(Laws.broken(Shiju.with(Rules.builtIn()), GOOD)).isEmpty();
  }

  @Test
  void aFigureTwice() {
    Measurement first = GOOD.measurements().get(0);
    assertThat(broken(List.of(first, first), List.of()))
        .containsExactly(
            "m1 [10, 13) has an id that stands twice", "m1 [10, 13) overlaps the figure before");
  }

  @Test
  void aFigurePastTheText() {
    Measurement last = GOOD.measurements().get(2);
    Span past = new Span(27, 99);
    assertThat(broken(List.of(last.of(at(last.quantity(), past))), List.of()))
        .containsExactly(
            "m3 [27, 99) quotes nothing of the text", "m3 [27, 99) is outside of its evidence");
  }

  @Test
  void aCheckOfNoFigure() {
    assertThat(broken(List.of(), GOOD.checks()))
        .isNotEmpty()
        .allMatch(fault -> fault.startsWith("a check of figures that are not there"));
  }

  private static List<String> broken(List<Measurement> figures, List<Finding> checks) {
    return Laws.broken(
        new Report(
            GOOD.source(),
            GOOD.metadata(),
            GOOD.sections(),
            GOOD.numerals(),
            figures,
            checks,
            GOOD.warnings(),
            GOOD.rules(),
            null));
  }

  private static Quantity at(Quantity q, Span span) {
    return new Quantity(
        span, span, q.value(), q.valueMax(), q.unit(), q.kind(), q.bound(), q.rule());
  }

  private static SourceText source(String text) {
    SourceInfo info =
        new SourceInfo(
            "a.txt", "text/plain", null, null, null, text.length(), "", null, null, null, null);
    return new SourceText(info, text, List.of());
  }
}

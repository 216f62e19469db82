package org.shiju.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Measurement;
import org.shiju.model.Numeral;
import org.shiju.model.Report;
import org.shiju.model.Span;
import org.shiju.write.ExplainedSteps;
import org.shiju.write.ExplainedText;
import org.shiju.write.Explanation;
import org.shiju.write.Explanation.Reason;

/** An explanation as text, in the language of the console. */
final class ExplainedView {
  private final Messages messages;
  private final Report report;
  private final ExplainedText text;
  private final ExplainedSteps steps;
  private final StringBuilder out = new StringBuilder();

  ExplainedView(Console console, Report report) {
    this.messages = console.messages;
    this.report = report;
    this.text = new ExplainedText(report, console.colours());
    this.steps =
        new ExplainedSteps(
            report, console.colours(), (key, values) -> messages.get("explain." + key, values));
  }

  String of(Explanation explanation) {
    line(report.source().source().uri());
    line(messages.get("explain.numerals"));
    lines(text.numerals(explanation.numerals()));
    Explanation.Answer answer = explanation.answer();
    if (answer != null) {
      for (Map.Entry<Numeral, Span> word : answer.words().entrySet()) {
        line("        " + messages.get("explain.guard.word", text.quote(word.getValue())));
      }
    }
    line(messages.get("explain.measurements"));
    for (Measurement m : explanation.measurements()) {
      lines(text.measurement(m));
      if (answer != null) {
        why(answer, m.id());
        lines(steps.origins(m, answer.originsOf(m)));
        answer.candidatesOf(m).forEach(candidate -> lines(steps.candidate(candidate)));
      }
    }
    if (answer != null) {
      why(answer, null);
    }
    return out.toString();
  }

  /** The reasons of one figure, or of what is no figure. */
  private void why(Explanation.Answer answer, @Nullable String id) {
    for (Reason reason : answer.reasons()) {
      if (Objects.equals(reason.measurement(), id)) {
        line(ExplainedText.field("why", Traces.text(reason, messages)));
      }
    }
  }

  private void lines(List<String> lines) {
    lines.forEach(this::line);
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}

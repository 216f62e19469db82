package org.shiju.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Numeral;
import org.shiju.model.Origin;
import org.shiju.model.Report;
import org.shiju.model.Span;
import org.shiju.write.Explanation.Beaten;
import org.shiju.write.Explanation.Candidate;
import org.shiju.write.Explanation.Condition;
import org.shiju.write.Explanation.Found;
import org.shiju.write.Explanation.Parts;
import org.shiju.write.Explanation.Reason;

/** An explanation as JSON: the form of {@code explain -f json}. */
public final class ExplainedJson {
  private final JsonReport report;
  private final JsonGenerator out;

  private ExplainedJson(JsonReport report, JsonGenerator out) {
    this.report = report;
    this.out = out;
  }

  /** Indented, with a line end. */
  public static String of(Report report, Explanation explanation) {
    return JsonReport.printed(
        report, (one, out) -> new ExplainedJson(one, out).explanation(explanation));
  }

  private void explanation(Explanation explanation) throws IOException {
    out.writeStartObject();
    report.source();
    out.writeArrayFieldStart("numerals");
    for (Numeral numeral : explanation.numerals()) {
      out.writeStartObject();
      report.span(numeral.span());
      out.writeStringField("surface", report.quote(numeral.span()));
      report.number("value", numeral.value());
      out.writeStringField("verdict", numeral.verdict().label());
      out.writeStringField("rule", numeral.rule());
      out.writeEndObject();
    }
    out.writeEndArray();
    report.measurements(explanation.measurements());
    Explanation.Answer answer = explanation.answer();
    if (answer != null) {
      candidates(answer.candidates());
      reasons(answer.reasons());
      origins(answer.origins());
      words(answer.words());
    }
    out.writeEndObject();
  }

  private void candidates(List<Candidate> candidates) throws IOException {
    out.writeArrayFieldStart("candidates");
    for (Candidate candidate : candidates) {
      out.writeStartObject();
      out.writeStringField("measurement", candidate.measurement());
      out.writeStringField("rule", candidate.rule());
      out.writeBooleanField("fired", candidate.fired());
      report.integer("score", candidate.fired() ? candidate.score() : null);
      report.string("first_failure", candidate.firstFailure());
      out.writeBooleanField("won", candidate.won());
      Parts parts = candidate.parts();
      out.writeObjectFieldStart("score_parts");
      out.writeNumberField("priority", parts.priority());
      out.writeNumberField("subject", parts.subject());
      out.writeNumberField("predicate", parts.predicate());
      out.writeNumberField("rest", parts.rest());
      out.writeEndObject();
      out.writeArrayFieldStart("conditions");
      for (Condition condition : candidate.conditions()) {
        condition(condition);
      }
      out.writeEndArray();
      out.writeArrayFieldStart("beat");
      for (Beaten beaten : candidate.beat()) {
        out.writeStartObject();
        out.writeStringField("rule", beaten.rule());
        out.writeNumberField("score", beaten.score());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void condition(Condition condition) throws IOException {
    out.writeStartObject();
    out.writeStringField("step", condition.step());
    out.writeStringField("line", condition.line());
    out.writeBooleanField("passed", condition.passed());
    out.writeBooleanField("first_failure", condition.first());
    out.writeArrayFieldStart("found");
    for (Found found : condition.found()) {
      out.writeStartObject();
      out.writeStringField("word", found.word());
      out.writeStringField("in", found.in());
      out.writeStringField("text", found.text());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void reasons(List<Reason> reasons) throws IOException {
    out.writeArrayFieldStart("reasons");
    for (Reason reason : reasons) {
      out.writeStartObject();
      report.string("measurement", reason.measurement());
      out.writeStringField("code", reason.code().label());
      report.string("indicator", reason.indicator());
      report.string("rule", reason.rule());
      report.integer("score", reason.score() == 0 ? null : reason.score());
      report.string("detail", reason.detail());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void origins(Map<String, List<Origin>> origins) throws IOException {
    out.writeArrayFieldStart("origins");
    for (Map.Entry<String, List<Origin>> entry : origins.entrySet()) {
      for (Origin origin : entry.getValue()) {
        out.writeStartObject();
        out.writeStringField("measurement", entry.getKey());
        out.writeStringField("part", origin.part().label());
        out.writeStringField("how", origin.how().label());
        quoted("said", origin.span());
        quoted("words", origin.words());
        out.writeEndObject();
      }
    }
    out.writeEndArray();
  }

  private void words(Map<Numeral, Span> words) throws IOException {
    out.writeArrayFieldStart("guard_words");
    for (Map.Entry<Numeral, Span> entry : words.entrySet()) {
      out.writeStartObject();
      out.writeObjectFieldStart("numeral");
      report.span(entry.getKey().span());
      out.writeEndObject();
      quoted("word", entry.getValue());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** A stretch of the text with its characters; null where there is none. */
  private void quoted(String key, @Nullable Span span) throws IOException {
    if (span == null) {
      out.writeNullField(key);
      return;
    }
    out.writeObjectFieldStart(key);
    report.span(span);
    out.writeStringField("text", report.quote(span));
    out.writeEndObject();
  }
}

package org.shiju.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Batch;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.model.Measurement;
import org.shiju.model.Numeral;
import org.shiju.model.Report;
import org.shiju.model.Span;
import org.shiju.read.Containers;
import org.shiju.read.Input;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;
import org.shiju.write.ExplainedText;
import org.shiju.write.Explanation;
import org.shiju.write.Explanation.Candidate;
import org.shiju.write.JsonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shiju explain [INPUT]}: why a figure was taken, and why another was not. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  /** The forms of the explanation. */
  enum Form {
    TEXT,
    JSON
  }

  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "INPUT", descriptionKey = "explain.input")
  @Nullable String argument;

  @Option(names = "--text", paramLabel = "TEXT")
  @Nullable String text;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM")
  Form form = Form.TEXT;

  @Option(names = "--indicator", paramLabel = "ID")
  @Nullable String indicator;

  @Option(names = "--at", paramLabel = "OFFSET")
  @Nullable Integer at;

  @Mixin RuleOption rules = new RuleOption();
  @Mixin InputOption inputs = new InputOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Input> found = found();
    Rules loaded = rules.load();
    if (indicator != null) {
      Catalogues.demand(Catalogues.ids(loaded), List.of(indicator));
    }
    IndicatorMapper mapper = new IndicatorMapper(loaded);
    Packs packs = new Packs(loaded);
    InputStream stream = stream();
    try (Documents reading = inputs.reading(loaded, stream);
        Containers documents = inputs.documents(found, stream);
        Failures failures = new Failures(console, null, 0)) {
      new Batch<>(1, reading)
          .run(
              documents,
              outcome -> {
                if (outcome.result() == null) {
                  failures.take(outcome);
                } else {
                  Report report = outcome.result();
                  Set<String> chosen = packs.of(report.metadata().genre(), inputs.packs);
                  console.print(explained(report, new Traces(mapper, report, chosen)));
                }
              });
      return failures.count() == 0 ? CommandTree.DONE : CommandTree.IMPERFECT;
    }
  }

  private InputStream stream() {
    return text == null
        ? console.in()
        : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Input> found() {
    if (text != null && argument != null) {
      throw new UsageFault("explain.both");
    }
    if (text != null) {
      return List.of(new Input("--text", null));
    }
    if (argument == null && console.terminal()) {
      throw new UsageFault("explain.nothing");
    }
    List<Input> found = inputs.find(List.of(argument == null ? "-" : argument)).inputs();
    if (found.isEmpty()) {
      throw new UsageFault("nothing.found", String.valueOf(argument), 0);
    }
    return found;
  }

  private String explained(Report report, Traces traces) {
    ExplainedText text = new ExplainedText(report, console.colours());
    Explanation explanation = chosen(report, text, traces);
    return form == Form.JSON
        ? JsonReport.explained(report, explanation)
        : text(report, text, explanation);
  }

  /** What is asked for: all, the figure at a place, or what an indicator's rules look at. */
  private Explanation chosen(Report report, ExplainedText text, Traces traces) {
    if (at == null && indicator == null) {
      return new Explanation(report.numerals(), report.measurements(), null);
    }
    List<Measurement> measurements = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    for (Measurement m : report.measurements()) {
      if (at == null || text.covers(m.quantity().span(), at)) {
        List<Candidate> tried = traces.of(m, indicator);
        if (indicator == null || indicator.equals(m.indicator()) || !tried.isEmpty()) {
          measurements.add(m);
          candidates.addAll(tried);
        }
      }
    }
    return new Explanation(numerals(report, text, measurements), measurements, candidates);
  }

  /** Those at the place; where an indicator is asked for, those of its figures. */
  private List<Numeral> numerals(Report report, ExplainedText text, List<Measurement> shown) {
    Set<Span> figures = shown.stream().map(m -> m.quantity().span()).collect(Collectors.toSet());
    return report.numerals().stream()
        .filter(n -> at == null || text.covers(n.span(), at))
        .filter(n -> indicator == null || figures.contains(n.span()))
        .toList();
  }

  private String text(Report report, ExplainedText text, Explanation explanation) {
    StringBuilder out = new StringBuilder(report.source().source().uri()).append('\n');
    out.append(console.messages.get("explain.numerals")).append('\n');
    text.numerals(explanation.numerals()).forEach(line -> out.append(line).append('\n'));
    out.append(console.messages.get("explain.measurements")).append('\n');
    for (Measurement m : explanation.measurements()) {
      text.measurement(m).forEach(line -> out.append(line).append('\n'));
      if (explanation.candidates() != null) {
        explanation.candidates().stream()
            .filter(candidate -> candidate.measurement().equals(m.id()))
            .forEach(candidate -> out.append(ExplainedText.tried(candidate)).append('\n'));
      }
    }
    return out.toString();
  }
}

package org.shiju.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Batch;
import org.shiju.model.Measurement;
import org.shiju.model.Report;
import org.shiju.model.Span;
import org.shiju.read.Input;
import org.shiju.rules.Rules;
import org.shiju.write.ExplainedText;
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
    try (Failures failures = new Failures(console, null, false)) {
      new Batch(1, inputs.reading(loaded, stream()))
          .run(
              found,
              outcome -> {
                if (outcome.report() == null) {
                  failures.take(outcome);
                } else if (form == Form.JSON) {
                  console.print(JsonReport.explained(outcome.report()));
                } else {
                  console.print(text(outcome.report(), loaded));
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

  private String text(Report report, Rules loaded) {
    ExplainedText explained = new ExplainedText(report, console.colours());
    Predicate<Span> chosen = explained.touching(at);
    StringBuilder out = new StringBuilder(report.source().source().uri()).append('\n');
    if (indicator == null) {
      out.append(console.messages.get("explain.numerals")).append('\n');
      explained.numerals(chosen).forEach(line -> out.append(line).append('\n'));
    }
    out.append(console.messages.get("explain.measurements")).append('\n');
    Traces traces = new Traces(loaded, report);
    for (Measurement m : report.measurements()) {
      List<String> tried = at == null && indicator == null ? List.of() : traces.of(m, indicator);
      boolean wanted = indicator == null || indicator.equals(m.indicator()) || !tried.isEmpty();
      if (wanted && chosen.test(m.quantity().span())) {
        explained.measurement(m).forEach(line -> out.append(line).append('\n'));
        tried.forEach(line -> out.append(ExplainedText.field("tried", line)).append('\n'));
      }
    }
    return out.toString();
  }
}

package org.shiju.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shiju.Shiju;
import org.shiju.batch.Batch;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.model.Report;
import org.shiju.quantity.QuantityReader;
import org.shiju.read.Containers;
import org.shiju.read.Input;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;
import org.shiju.write.ExplainedJson;
import org.shiju.write.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code shiju explain [INPUT]}: why a figure was taken, and why another was not. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "INPUT", descriptionKey = "explain.input")
  @Nullable String argument;

  @Option(names = "--text", paramLabel = "TEXT")
  @Nullable String text;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM")
  Form form = Form.TEXT;

  @Option(
      names = "--indicator",
      paramLabel = "ID",
      completionCandidates = Completions.Indicators.class)
  @Nullable String indicator;

  @Option(names = "--at", paramLabel = "OFFSET")
  @Nullable Integer at;

  @Option(names = "--profile")
  boolean profile;

  @Mixin RuleOption rules = new RuleOption();
  @Mixin InputOption inputs = new InputOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Input> found = found();
    if (profile && (at != null || indicator != null)) {
      throw new UsageFault("explain.profile.alone");
    }
    Rules loaded = rules.load();
    if (indicator != null) {
      Catalogues.demand(Catalogues.ids(loaded), List.of(indicator));
    }
    InputStream stream = stream();
    try (Documents reading = inputs.reading(loaded, stream);
        Containers documents = inputs.documents(found, stream);
        Failures failures = new Failures(console, null, 0)) {
      Explaining explaining = new Explaining(loaded, reading.shiju());
      new Batch<>(1, reading)
          .run(
              documents,
              outcome -> {
                if (outcome.result() == null) {
                  failures.take(outcome);
                } else {
                  explaining.take(outcome.result());
                }
              });
      explaining.end();
      return failures.count() == 0 ? CommandTree.DONE : CommandTree.IMPERFECT;
    }
  }

  /** What is done with each document. */
  private final class Explaining {
    private final Shiju shiju;
    private final IndicatorMapper mapper;
    private final Packs packs;
    private final QuantityReader numbers;
    private final @Nullable ProfileRun run;

    Explaining(Rules rules, Shiju shiju) {
      this.shiju = shiju;
      this.mapper = new IndicatorMapper(rules);
      this.packs = new Packs(rules);
      this.numbers = new QuantityReader(rules);
      this.run = profile ? new ProfileRun(shiju, mapper) : null;
    }

    void take(Report report) throws IOException {
      Set<String> chosen = packs.of(report.metadata().genre(), inputs.packs);
      if (run != null) {
        run.add(report, chosen);
        return;
      }
      Traces traces = new Traces(mapper, report, chosen);
      Explanation explanation = new Question(at, indicator).of(report, traces, shiju, numbers);
      console.print(
          form == Form.JSON
              ? ExplainedJson.of(report, explanation)
              : new ExplainedView(console, report).of(explanation));
    }

    void end() throws IOException {
      if (run != null) {
        console.print(form == Form.JSON ? run.json() : run.text(console.messages));
      }
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
}

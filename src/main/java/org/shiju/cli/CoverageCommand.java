package org.shiju.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.shiju.batch.Batch;
import org.shiju.coverage.Coverage;
import org.shiju.coverage.Observer;
import org.shiju.coverage.Sightings;
import org.shiju.read.Containers;
import org.shiju.read.Inputs;
import org.shiju.rules.Rules;
import org.shiju.write.JsonTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code shiju rules coverage INPUT...}: which rules the documents fire, which figures no indicator
 * takes, which two claim, and what the documents speak of without a figure that we know.
 *
 * <p>A rule that only one document fires may have been written for its sentence alone.
 */
@Command(name = "coverage", sortOptions = false)
final class CoverageCommand implements Callable<Integer> {
  /** What can be shown. */
  enum Part {
    RULES,
    UNMAPPED,
    CLAIMS,
    EXPECTED
  }

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "input")
  List<String> arguments = new ArrayList<>();

  @Mixin RuleOption rules = new RuleOption();
  @Mixin InputOption inputs = new InputOption();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM")
  Form form = Form.TEXT;

  @Option(names = "--part", paramLabel = "PART", split = ",")
  List<Part> parts = new ArrayList<>();

  @Option(names = "--top", paramLabel = "N")
  int top = 20;

  @Option(names = "--threads", paramLabel = "N")
  int threads = Runtime.getRuntime().availableProcessors();

  CoverageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new UsageFault("bad.threads", threads);
    }
    if (top < 0) {
      throw new UsageFault("bad.top", top);
    }
    Inputs found = inputs.find(arguments);
    if (found.inputs().isEmpty()) {
      throw new UsageFault("nothing.found", String.join(" ", arguments), found.skipped());
    }
    Rules loaded = rules.load();
    Observer observer = new Observer(loaded, inputs.packs);
    Coverage coverage = new Coverage(observer);
    try (Documents reading = inputs.reading(loaded, console.in());
        Containers documents = inputs.documents(found.inputs(), console.in());
        Failures failures = new Failures(console, null, 0)) {
      new Batch<Sightings>(threads, input -> observer.of(reading.of(input)))
          .run(
              documents,
              outcome -> {
                if (outcome.result() == null) {
                  failures.take(outcome);
                } else {
                  coverage.add(outcome.result());
                }
              });
      print(coverage);
      return failures.count() == 0 ? CommandTree.DONE : CommandTree.IMPERFECT;
    }
  }

  private void print(Coverage coverage) throws IOException {
    Set<Part> chosen = parts.isEmpty() ? EnumSet.allOf(Part.class) : EnumSet.copyOf(parts);
    console.print(
        form == Form.JSON
            ? JsonTree.of(new CoverageTree(coverage, chosen).tree())
            : new CoverageText(coverage, console.messages, top).of(chosen));
    List<Coverage.Fired> fired = coverage.fired();
    long none = fired.stream().filter(row -> row.documents() == 0).count();
    long one = fired.stream().filter(row -> row.documents() == 1).count();
    console.say("coverage", fired.size(), none, one);
  }
}

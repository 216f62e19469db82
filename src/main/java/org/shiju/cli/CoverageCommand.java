package org.shiju.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.shiju.batch.Batch;
import org.shiju.indicator.IndicatorMapper;
import org.shiju.model.Measurement;
import org.shiju.model.Report;
import org.shiju.read.Containers;
import org.shiju.read.Inputs;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;
import org.shiju.write.Explanation.Candidate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code shiju rules coverage INPUT...}: in how many of the documents each rule won a figure, and
 * how many figures, tab separated; the rules that no document fires first.
 *
 * <p>A rule that only one document fires may have been written for its sentence alone.
 */
@Command(name = "coverage", sortOptions = false)
final class CoverageCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "INPUT")
  List<String> arguments = new ArrayList<>();

  @Mixin RuleOption rules = new RuleOption();
  @Mixin InputOption inputs = new InputOption();

  /** By rule: the documents and the figures that it won. */
  private final Map<String, Counts> counts = new LinkedHashMap<>();

  private static final class Counts {
    int documents;
    int figures;
  }

  CoverageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Inputs found = inputs.find(arguments);
    if (found.inputs().isEmpty()) {
      throw new UsageFault("nothing.found", String.join(" ", arguments), found.skipped());
    }
    Rules loaded = rules.load();
    IndicatorMapper mapper = new IndicatorMapper(loaded);
    Packs packs = new Packs(loaded);
    mapper.rules().forEach(rule -> counts.put(rule, new Counts()));
    try (Documents reading = inputs.reading(loaded, console.in());
        Containers documents = inputs.documents(found.inputs(), console.in());
        Failures failures = new Failures(console, null, 0)) {
      new Batch<>(1, reading)
          .run(
              documents,
              outcome -> {
                Report report = outcome.result();
                if (report == null) {
                  failures.take(outcome);
                } else {
                  Set<String> chosen = packs.of(report.metadata().genre(), inputs.packs);
                  count(report, new Traces(mapper, report, chosen));
                }
              });
      print();
      return failures.count() == 0 ? CommandTree.DONE : CommandTree.IMPERFECT;
    }
  }

  private void count(Report report, Traces traces) {
    Set<String> fired = new HashSet<>();
    for (Measurement m : report.measurements()) {
      List<Candidate> tried = m.indicator() == null ? List.of() : traces.of(m, m.indicator());
      boolean fires = !tried.isEmpty() && tried.get(0).firstFailure() == null;
      Counts won = fires ? counts.get(tried.get(0).rule()) : null;
      if (won != null) { // a part may have its id from its whole
        won.figures++;
        won.documents += fired.add(tried.get(0).rule()) ? 1 : 0;
      }
    }
  }

  private void print() throws IOException {
    List<Map.Entry<String, Counts>> rows = new ArrayList<>(counts.entrySet());
    rows.sort(Map.Entry.comparingByValue((a, b) -> Integer.compare(a.documents, b.documents)));
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, Counts> row : rows) {
      Counts won = row.getValue();
      lines.append(won.documents).append('\t').append(won.figures).append('\t');
      lines.append(row.getKey()).append('\n');
    }
    console.print(lines.toString());
    long none = rows.stream().filter(row -> row.getValue().documents == 0).count();
    long one = rows.stream().filter(row -> row.getValue().documents == 1).count();
    console.say("coverage", rows.size(), none, one);
  }
}

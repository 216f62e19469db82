package org.shiju.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Batch;
import org.shiju.batch.Outcome;
import org.shiju.examples.Examples;
import org.shiju.lint.Linter;
import org.shiju.model.Report;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.Place;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;
import org.shiju.verify.Fixture;
import org.shiju.verify.JUnitXml;
import org.shiju.verify.Laws;
import org.shiju.verify.OutputSchema;
import org.shiju.verify.Verdict;
import org.shiju.write.JsonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code shiju check DIR}: the rule files have no fault, each document gives what its expectation
 * says, in the form that the schema asks for, and keeps the laws of every report, each rule's own
 * examples hold.
 */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", descriptionKey = "dir")
  Path folder = Path.of(".");

  @Option(names = "--update")
  boolean update;

  @Option(names = "--junit", paramLabel = "FILE")
  @Nullable Path junit;

  @Option(names = "--github")
  boolean github;

  @Mixin RuleFolder rules = new RuleFolder();

  private final List<Verdict> verdicts = new ArrayList<>();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UsageFault("no.folder", folder);
    }
    if (update && console.env("CI").equals("true")) {
      throw new UsageFault("update.in.ci");
    }
    List<RuleException> loading = new ArrayList<>();
    Rules loaded = rules.load(loading::add);
    List<Fixture> fixtures = Fixture.in(folder, update);
    List<String> orphans = Fixture.orphans(folder, fixtures);
    if (fixtures.isEmpty() && orphans.isEmpty()) {
      throw new UsageFault("no.fixtures", folder);
    }
    lint(loaded, loading);
    fixtures(loaded, fixtures);
    for (String orphan : orphans) {
      verdicts.add(verdict("fixture", orphan, List.of(console.messages.get("check.orphan"))));
    }
    for (ExampleResult result : Examples.run(loaded)) {
      String path = result.place().path();
      int line = result.place().line();
      List<String> faults = result.holds() ? List.of() : ExampleText.lines(result);
      verdicts.add(new Verdict("example", path + ":" + line, path, line, faults));
    }
    return report(fixtures.size() + orphans.size());
  }

  /** One verdict for each fault of the rule files, or one that there is none. */
  private void lint(Rules loaded, List<RuleException> loading) {
    List<RuleException> faults = Linter.faults(loaded, loading);
    if (faults.isEmpty()) {
      verdicts.add(new Verdict("lint", "rules", null, 0, List.of()));
    }
    FaultText text = new FaultText(false);
    for (RuleException fault : faults) {
      Place place = fault.place();
      List<String> lines = text.of(fault).lines().toList();
      verdicts.add(new Verdict("lint", place.toString(), place.path(), place.line(), lines));
    }
  }

  private void fixtures(Rules loaded, List<Fixture> fixtures) throws IOException {
    OutputSchema schema = new OutputSchema();
    try (Documents reading = new InputOption().reading(loaded, console.in())) {
      List<Fixture> left = new ArrayList<>(fixtures);
      new Batch<>(Runtime.getRuntime().availableProcessors(), reading)
          .run(
              fixtures.stream().map(Fixture::input).iterator(),
              outcome -> {
                Fixture fixture = left.remove(0);
                Report report = outcome.failure() == null ? outcome.result() : null;
                if (report == null) {
                  verdicts.add(verdict("fixture", fixture.name(), List.of(unread(outcome))));
                } else {
                  judge(fixture, report, schema, reading);
                }
              });
    }
  }

  private String unread(Outcome<Report> outcome) {
    String why =
        outcome.failure() == null
            ? ""
            : console.messages.get(
                "unread." + outcome.failure().code(), outcome.failure().message());
    return console.messages.get("check.unread", why);
  }

  private void judge(Fixture fixture, Report report, OutputSchema schema, Documents reading)
      throws IOException {
    String got = JsonReport.indented(report);
    verdicts.add(verdict("fixture", fixture.name(), differences(fixture, got)));
    verdicts.add(verdict("schema", fixture.name(), schema.faults(got)));
    verdicts.add(verdict("laws", fixture.name(), Laws.broken(reading.shiju(), report)));
  }

  /** Against the expectation, which takes what came where that is asked for. */
  private List<String> differences(Fixture fixture, String got) throws IOException {
    if (!Files.exists(fixture.expected())) {
      Files.writeString(fixture.expected(), got, StandardCharsets.UTF_8);
      console.say("check.written", fixture.expected());
      return List.of();
    }
    List<String> differences = fixture.differences(got);
    if (update && !differences.isEmpty()) {
      Files.writeString(fixture.expected(), got, StandardCharsets.UTF_8);
      console.say("check.updated", fixture.name(), differences.size());
      return List.of();
    }
    return differences;
  }

  private Verdict verdict(String part, String name, List<String> faults) {
    String path = folder.resolve(name).toString().replace('\\', '/');
    return new Verdict(part, name, path, 0, faults);
  }

  private int report(int documents) throws IOException {
    int failed = 0;
    int examples = 0;
    for (Verdict verdict : verdicts) {
      examples += verdict.part().equals("example") ? 1 : 0;
      if (verdict.holds()) {
        continue;
      }
      failed++;
      StringBuilder lines = new StringBuilder("FAIL " + verdict.part() + " " + verdict.name());
      verdict.faults().forEach(fault -> lines.append("\n  ").append(fault));
      console.print(lines.append('\n').toString());
      if (github) {
        console.print(annotation(verdict));
      }
    }
    if (junit != null) {
      Files.writeString(junit, JUnitXml.of(verdicts), StandardCharsets.UTF_8);
    }
    console.print(console.messages.get("check.summary", documents, examples, failed) + "\n");
    return failed == 0 ? CommandTree.DONE : CommandTree.IMPERFECT;
  }

  /** A workflow command of GitHub: shows the fault beside the file. */
  private static String annotation(Verdict verdict) {
    String message = String.join("\n", verdict.faults());
    return Annotation.error(String.valueOf(verdict.path()), verdict.line(), 0, message);
  }
}

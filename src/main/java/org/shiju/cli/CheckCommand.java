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
import org.shiju.model.Report;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.Rules;
import org.shiju.write.JsonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code shiju check DIR}: each document must give what its expectation says, each rule's own
 * examples must hold.
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
    Rules loaded = rules.load();
    List<Fixture> fixtures = Fixture.in(folder, update);
    List<String> orphans = Fixture.orphans(folder, fixtures);
    if (fixtures.isEmpty() && orphans.isEmpty()) {
      throw new UsageFault("no.fixtures", folder);
    }
    List<Verdict> verdicts = new ArrayList<>();
    try (Documents reading = new InputOption().reading(loaded, console.in())) {
      new Batch<>(Runtime.getRuntime().availableProcessors(), reading)
          .run(
              fixtures.stream().map(Fixture::input).iterator(),
              outcome -> verdicts.add(judge(fixtures.get(verdicts.size()), outcome)));
    }
    for (String orphan : orphans) {
      verdicts.add(new Verdict(orphan, List.of(console.messages.get("check.orphan"))));
    }
    int documents = verdicts.size();
    for (ExampleResult result : Examples.run(loaded)) {
      verdicts.add(
          new Verdict(
              result.place().path() + ":" + result.place().line(),
              result.holds() ? List.of() : ExampleText.lines(result)));
    }
    return report(verdicts, documents);
  }

  /**
   * One fixture or one example.
   *
   * @param name what was checked
   * @param faults lines for a person; none where it holds
   */
  record Verdict(String name, List<String> faults) {}

  private Verdict judge(Fixture fixture, Outcome<Report> outcome) throws IOException {
    if (outcome.result() == null || outcome.failure() != null) {
      String why =
          outcome.failure() == null
              ? ""
              : console.messages.get(
                  "unread." + outcome.failure().code(), outcome.failure().message());
      return new Verdict(fixture.name(), List.of(console.messages.get("check.unread", why)));
    }
    String got = JsonReport.indented(outcome.result());
    if (!Files.exists(fixture.expected())) {
      Files.writeString(fixture.expected(), got, StandardCharsets.UTF_8);
      console.say("check.written", fixture.expected());
      return new Verdict(fixture.name(), List.of());
    }
    List<String> differences = JsonDiff.between(fixture.expected(), got);
    if (update && !differences.isEmpty()) {
      Files.writeString(fixture.expected(), got, StandardCharsets.UTF_8);
      console.say("check.updated", fixture.name(), differences.size());
      return new Verdict(fixture.name(), List.of());
    }
    return new Verdict(fixture.name(), differences);
  }

  private int report(List<Verdict> verdicts, int documents) throws IOException {
    int failed = 0;
    for (Verdict verdict : verdicts) {
      if (verdict.faults().isEmpty()) {
        continue;
      }
      failed++;
      StringBuilder lines = new StringBuilder("FAIL " + verdict.name() + "\n");
      verdict.faults().forEach(fault -> lines.append("  ").append(fault).append('\n'));
      console.print(lines.toString());
      if (github) {
        console.print(annotation(verdict));
      }
    }
    if (junit != null) {
      Files.writeString(junit, JUnitXml.of(verdicts), StandardCharsets.UTF_8);
    }
    console.print(
        console.messages.get("check.summary", documents, verdicts.size() - documents, failed)
            + "\n");
    return failed == 0 ? CommandTree.DONE : CommandTree.IMPERFECT;
  }

  /** A workflow command of GitHub: shows the fault beside the file. */
  private String annotation(Verdict verdict) {
    String message = String.join("\n", verdict.faults());
    int colon = verdict.name().lastIndexOf(':');
    return colon < 0
        ? Annotation.error(folder.resolve(verdict.name()).toString(), 0, 0, message)
        : Annotation.error(
            verdict.name().substring(0, colon),
            Integer.parseInt(verdict.name().substring(colon + 1)),
            0,
            message);
  }
}

package org.shiju.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shiju.lint.Linter;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;
import org.shiju.verify.Fixture;
import org.shiju.verify.JUnitXml;
import org.shiju.verify.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code shiju check DIR}: the rule files have no fault, each document gives what its expectation
 * says, in the form that the schema asks for, and keeps the laws of every report, each rule's own
 * examples hold, and no figure over annotated documents falls below its floor.
 */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", descriptionKey = "dir")
  Path folder = Path.of(".");

  @Option(names = "--update")
  boolean update;

  @Option(names = "--gold", paramLabel = "DIR", descriptionKey = "check.gold")
  @Nullable Path gold;

  @Option(names = "--floors", paramLabel = "FILE", descriptionKey = "check.floors")
  @Nullable Path floors;

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
    if (junit != null) {
      Destination.demandFolderOf(junit);
    }
    FloorCheck annotated = FloorCheck.of(gold, floors);
    List<Fixture> fixtures = Fixture.in(folder, update);
    List<String> orphans = Fixture.orphans(folder, fixtures);
    List<String> unexpected = update ? List.of() : Fixture.unexpected(folder);
    if (fixtures.isEmpty() && orphans.isEmpty() && annotated == null) {
      throw unexpected.isEmpty()
          ? new UsageFault("no.fixtures", folder)
          : new UsageFault("no.expectations", folder, unexpected.size());
    }
    if (!unexpected.isEmpty()) {
      console.say("check.unexpected", unexpected.size(), unexpected.get(0));
    }
    List<RuleException> loading = new ArrayList<>();
    Rules loaded = rules.load(loading::add);
    List<RuleException> faults = Linter.faults(loaded, loading);
    RuleVerdicts ruled = new RuleVerdicts(rules, loaded, console.messages);
    List<Verdict> verdicts = new ArrayList<>(ruled.lint(faults));
    try (Documents reading = new InputOption().reading(loaded, console.in())) {
      FixtureCheck check = new FixtureCheck(console, folder, update, reading);
      verdicts.addAll(check.fixtures(fixtures));
      verdicts.addAll(check.orphans(orphans));
      verdicts.addAll(ruled.examples());
      if (annotated != null) {
        verdicts.addAll(annotated.verdicts(reading, console.messages));
      }
    } catch (RuleException e) { // a fault that lets nothing be read, told above with all others
      if (faults.isEmpty()) {
        throw e;
      }
    }
    return report(verdicts);
  }

  private int report(List<Verdict> verdicts) throws IOException {
    List<Verdict> failed = verdicts.stream().filter(verdict -> !verdict.holds()).toList();
    for (Verdict verdict : failed) {
      StringBuilder lines = new StringBuilder("FAIL " + verdict.part() + " " + verdict.name());
      verdict.faults().forEach(fault -> lines.append("\n  ").append(fault));
      console.print(lines.append('\n').toString());
      if (github) {
        String message = String.join("\n", verdict.faults());
        console.print(Annotation.error(String.valueOf(verdict.path()), verdict.line(), 0, message));
      }
    }
    if (junit != null) {
      Files.writeString(junit, JUnitXml.of(verdicts), StandardCharsets.UTF_8);
    }
    long documents = count(verdicts, "fixture");
    long examples = count(verdicts, "example");
    console.print(console.messages.get("check.summary", documents, examples, failed.size()) + "\n");
    return failed.isEmpty() ? CommandTree.DONE : CommandTree.IMPERFECT;
  }

  private static long count(List<Verdict> verdicts, String part) {
    return verdicts.stream().filter(verdict -> verdict.part().equals(part)).count();
  }
}

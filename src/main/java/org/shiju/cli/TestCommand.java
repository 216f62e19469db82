package org.shiju.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.shiju.examples.Examples;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.Place;
import org.shiju.rules.Rules;
import org.shiju.write.JsonTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code shiju rules test [ID...]}: runs the examples of the rules, ours and those laid over them,
 * and says of each that fails what was wanted, what came, and why.
 */
@Command(name = "test", sortOptions = false)
final class TestCommand implements Callable<Integer> {
  /** How many wordings without an example are named where they are no failure. */
  private static final int NOTES = 10;

  private final Console console;

  @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "test.ids")
  List<String> ids = new ArrayList<>();

  @Mixin RuleFolder rules = new RuleFolder();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM")
  Form form = Form.TEXT;

  @Option(names = "--strict")
  boolean strict;

  @Option(names = "--github")
  boolean github;

  TestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Rules all = rules.load();
    Rules chosen = ids.isEmpty() ? all : chosen(all);
    List<ExampleResult> results = Examples.run(chosen);
    if (results.isEmpty()) {
      throw new UsageFault("no.examples");
    }
    ExampleWhy why = new ExampleWhy(chosen, console.messages);
    List<FailedExample> failed = new ArrayList<>();
    Set<String> won = new HashSet<>();
    for (ExampleResult result : results) {
      if (!result.holds()) {
        failed.add(new FailedExample(result, why.lines(result), rules.isBelow(result.place())));
      }
      won.addAll(why.winners(result));
    }
    List<Wordings.Wording> idle = Wordings.without(chosen, won);
    if (!strict) { // ours are no matter of who lays rules over them
      idle.removeIf(wording -> rules.isBelow(wording.place()));
    }
    int left = ids.isEmpty() ? 0 : RuleIds.examplesOfOthers(all, ids);
    console.print(
        form == Form.JSON
            ? JsonTree.of(new TestTree(results.size(), failed, idle, left).tree())
            : text(failed, idle));
    if (github) {
      annotate(failed);
    }
    summary(results.size(), failed, idle.size(), left);
    return failed.isEmpty() && !(strict && !idle.isEmpty())
        ? CommandTree.DONE
        : CommandTree.IMPERFECT;
  }

  private Rules chosen(Rules all) {
    Set<String> known = RuleIds.of(all);
    for (String id : ids) {
      if (!known.contains(id)) {
        throw UsageFault.unknown("no.rule", id, known);
      }
    }
    return all.withExamplesOf(Set.copyOf(ids));
  }

  private String text(List<FailedExample> failed, List<Wordings.Wording> idle) {
    StringBuilder text = new StringBuilder();
    for (FailedExample example : failed) {
      text.append(example.text(console.messages, console.colours()));
    }
    int shown = strict ? idle.size() : Math.min(idle.size(), NOTES);
    for (Wordings.Wording wording : idle.subList(0, shown)) {
      text.append(wording.place())
          .append(": ")
          .append(console.messages.get("test.idle", wording.id(), wording.number()))
          .append('\n');
    }
    if (shown < idle.size()) {
      text.append(console.messages.get("test.idle.more", idle.size() - shown)).append('\n');
    }
    return text.toString();
  }

  /** On standard error where standard output is JSON; the server reads both. */
  private void annotate(List<FailedExample> failed) throws IOException {
    for (FailedExample example : failed) {
      Place place = example.result().place();
      String lines = String.join("\n", example.lines(console.messages, false));
      String line = Annotation.error(place.path(), place.line(), place.column(), lines);
      if (form == Form.JSON) {
        console.err.print(line);
      } else {
        console.print(line);
      }
    }
  }

  private void summary(int run, List<FailedExample> failed, int idle, int left) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(console.messages.get("examples.summary", run, failed.size()));
    long broken = failed.stream().filter(FailedExample::broken).count();
    if (broken > 0) {
      text.append(' ').append(console.messages.get("test.broken.summary", broken));
    }
    if (idle > 0) {
      text.append(' ').append(console.messages.get("test.idle.summary", idle));
    }
    if (left > 0) {
      text.append(' ').append(console.messages.get("test.left", left));
    }
    if (form == Form.TEXT) {
      console.print(text + "\n");
    } else {
      console.err.println("shiju: " + text);
    }
  }
}

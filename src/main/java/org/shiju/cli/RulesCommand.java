package org.shiju.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.shiju.examples.Examples;
import org.shiju.indicator.Catalogue;
import org.shiju.indicator.Indicator;
import org.shiju.rules.ExampleResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code shiju rules}: the catalogue, the faults in rule files, the rules' own examples. */
@Command(name = "rules", synopsisSubcommandLabel = "COMMAND")
final class RulesCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new UsageFault("no.command");
  }

  /** {@code shiju rules list}: id, theme, label, unit dimension and file, tab separated. */
  @Command(name = "list", sortOptions = false)
  static final class ListCommand implements Callable<Integer> {
    private final Console console;
    @Mixin RuleOption rules = new RuleOption();

    ListCommand(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws IOException {
      StringBuilder lines = new StringBuilder();
      for (Indicator indicator : new Catalogue(rules.load()).indicators()) {
        lines.append(
            String.join(
                "\t",
                indicator.id(),
                indicator.theme() == null ? "" : indicator.theme().label(),
                indicator.labelZh(),
                indicator.dimension(),
                indicator.file()));
        lines.append('\n');
      }
      console.print(lines.toString());
      return CommandTree.DONE;
    }
  }

  /** {@code shiju rules test}: runs every example of the rules. */
  @Command(name = "test", sortOptions = false)
  static final class TestCommand implements Callable<Integer> {
    private final Console console;
    @Mixin RuleFolder rules = new RuleFolder();

    TestCommand(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws IOException {
      List<ExampleResult> results = Examples.run(rules.load());
      if (results.isEmpty()) {
        throw new UsageFault("no.examples");
      }
      List<ExampleResult> failed = results.stream().filter(r -> !r.holds()).toList();
      for (ExampleResult result : failed) {
        console.print(ExampleText.of(result));
      }
      console.print(console.messages.get("examples.summary", results.size(), failed.size()) + "\n");
      return failed.isEmpty() ? CommandTree.DONE : CommandTree.IMPERFECT;
    }
  }
}

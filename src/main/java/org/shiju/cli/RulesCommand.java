package org.shiju.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.shiju.indicator.Catalogue;
import org.shiju.indicator.Indicator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code shiju rules}: the catalogue, the faults in rule files; each other subcommand has its
 * class.
 */
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
}

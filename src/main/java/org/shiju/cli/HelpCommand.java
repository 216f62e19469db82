package org.shiju.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code shiju help rules test}: the help of a command. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
  private final Console console;
  private final CommandLine top;

  @Parameters(arity = "0..*", paramLabel = "COMMAND", descriptionKey = "help.command")
  List<String> path = new ArrayList<>();

  HelpCommand(Console console, CommandLine top) {
    this.console = console;
    this.top = top;
  }

  @Override
  public Integer call() {
    CommandLine at = top;
    for (String name : path) {
      CommandLine next = at.getSubcommands().get(name);
      if (next == null) {
        throw UsageFault.unknown("no.such.command", name, at.getSubcommands().keySet());
      }
      at = next;
    }
    at.usage(console.out);
    return CommandTree.DONE;
  }
}

package org.shiju.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code shiju generate-completion}: what makes a shell complete commands and options. */
@Command(name = "generate-completion")
final class CompletionCommand implements Callable<Integer> {
  private final Console console;
  private final CommandLine top;

  CompletionCommand(Console console, CommandLine top) {
    this.console = console;
    this.top = top;
  }

  @Override
  public Integer call() throws IOException {
    console.print(AutoComplete.bash("shiju", top));
    return CommandTree.DONE;
  }
}

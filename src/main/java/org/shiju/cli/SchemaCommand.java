package org.shiju.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.shiju.write.Schema;
import picocli.CommandLine.Command;

/** {@code shiju schema}: prints the JSON Schema of one output document. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.print(Schema.text());
    return CommandTree.DONE;
  }
}

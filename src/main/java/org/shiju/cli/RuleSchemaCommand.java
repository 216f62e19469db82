package org.shiju.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shiju.lint.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code shiju rules schema}: the JSON Schemas of rule files, for editors: their names, one of
 * them, or all into a folder.
 */
@Command(name = "schema", sortOptions = false)
final class RuleSchemaCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "rule.schema.name")
  @Nullable String name;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "rule.schema.folder")
  @Nullable Path folder;

  RuleSchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (name != null && !Schemas.names().contains(name)) {
      throw new UsageFault("no.rule.schema", name, String.join(", ", Schemas.names()));
    }
    if (folder != null) {
      return write(folder);
    }
    console.print(name == null ? String.join("\n", Schemas.names()) + "\n" : Schemas.text(name));
    return CommandTree.DONE;
  }

  /** All of them, or the one asked for with the one that it refers to. */
  private int write(Path to) throws IOException {
    if (Files.exists(to) && !Files.isDirectory(to)) {
      throw new UsageFault("no.schema.folder", to);
    }
    Files.createDirectories(to);
    int written = 0;
    for (String schema : Schemas.names()) {
      if (name == null || name.equals(schema) || schema.equals(Schemas.COMMON)) {
        Files.writeString(
            to.resolve(schema + Schemas.ENDING), Schemas.text(schema), StandardCharsets.UTF_8);
        written++;
      }
    }
    console.say("rule.schema.written", written, to);
    return CommandTree.DONE;
  }
}

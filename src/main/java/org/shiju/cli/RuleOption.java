package org.shiju.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Rules;
import picocli.CommandLine.Option;

/** {@code --rules DIR}: a folder of YAML laid over the rules in the program. */
final class RuleOption {
  @Option(names = "--rules", paramLabel = "DIR")
  @Nullable Path folder;

  Rules load() throws IOException {
    Rules builtIn = Rules.builtIn();
    return folder == null ? builtIn : builtIn.with(Rules.fromFolder(checked(folder)));
  }

  /** A folder without a rule file would pass every check, with nothing checked. */
  static Path checked(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UsageFault("no.rules.folder", folder);
    }
    if (isEmpty(folder)) {
      throw new UsageFault("no.rules.files", folder);
    }
    return folder;
  }

  static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.noneMatch(file -> file.toString().endsWith(".yaml") && !Files.isDirectory(file));
    }
  }
}

package org.shiju.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  static Path checked(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageFault("no.rules.folder", folder);
    }
    return folder;
  }
}

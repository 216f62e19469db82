package org.shiju.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.read.Inputs;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that read many documents have in common. */
final class RunOption {
  @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "input")
  List<String> arguments = new ArrayList<>();

  @Mixin RuleOption rules = new RuleOption();
  @Mixin InputOption inputs = new InputOption();

  @Option(names = "--threads", paramLabel = "N")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--errors", paramLabel = "FILE")
  @Nullable Path errors;

  @Option(names = "--resume")
  boolean resume;

  @Option(names = "--max-failures", paramLabel = "N|P%")
  @Nullable String maxFailures;

  @Option(names = "--stats")
  boolean stats;

  @Option(names = {"-q", "--quiet"})
  boolean quiet;

  /** Where failures are kept beside the output until it is made of them; null for nowhere. */
  @Nullable Path aside;

  /** The file that failures are written to; null for none. */
  @Nullable Path errorFile() {
    return errors == null ? aside : errors;
  }

  /** The inputs, once the options are seen to be sound. */
  Inputs find() {
    if (threads < 1) {
      throw new UsageFault("bad.threads", threads);
    }
    if (errors != null) {
      Destination.demandFolderOf(errors);
    }
    Inputs found = inputs.find(arguments);
    if (found.inputs().isEmpty()) {
      throw new UsageFault("nothing.found", String.join(" ", arguments), found.skipped());
    }
    return found;
  }
}

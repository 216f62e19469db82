package org.shiju.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses to write what is still to be read: {@code extract a.txt -o a.txt}. */
final class Clashes {
  private Clashes() {}

  /**
   * Refuses an output that is one of the inputs.
   *
   * @param inputs files; null for what is none
   * @throws UsageFault with the output
   */
  static void demandOther(@Nullable Path output, List<? extends @Nullable Path> inputs) {
    if (output == null || !Files.exists(output)) {
      return; // what is not there cannot be an input
    }
    for (Path input : inputs) {
      if (input != null && isSame(output, input)) {
        throw new UsageFault("output.is.input", output);
      }
    }
  }

  /** Refuses one file for results and errors. */
  static void demandTwo(@Nullable Path output, @Nullable Path errors) {
    if (output != null && errors != null && isSame(output, errors)) {
      throw new UsageFault("output.is.errors", output);
    }
  }

  private static boolean isSame(Path a, Path b) {
    try {
      return Files.exists(a) && Files.exists(b)
          ? Files.isSameFile(a, b)
          : a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    } catch (IOException e) {
      return false;
    }
  }
}

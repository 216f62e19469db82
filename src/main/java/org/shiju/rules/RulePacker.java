package org.shiju.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Build step: {@code RulePacker RULES_DIR OUT} turns a folder of YAML into the packed form in the
 * jar.
 */
public final class RulePacker {
  private RulePacker() {}

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[1]);
    Files.createDirectories(out.toAbsolutePath().getParent());
    Files.write(out, Rules.fromFolder(Path.of(args[0])).packed());
  }
}

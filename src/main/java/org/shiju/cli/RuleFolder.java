package org.shiju.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Rules;
import picocli.CommandLine.Option;

/**
 * The rules with their examples, which only the YAML has: {@code --rules DIR}, or the folder {@code
 * rules} of the distribution (beside {@code lib}, or below the system property {@code shiju.home}),
 * or {@code ./rules}.
 */
final class RuleFolder {
  @Option(names = "--rules", paramLabel = "DIR")
  @Nullable Path folder;

  /** The whole rule set; the files of {@code --rules} take the place of ours. */
  Rules load() throws IOException {
    return folder == null ? written() : Rules.builtIn().with(written());
  }

  /** The files that are there as YAML, with their examples: ours, or those of {@code --rules}. */
  Rules written() throws IOException {
    return Rules.fromFolder(folder == null ? distribution() : RuleOption.checked(folder));
  }

  private static Path distribution() {
    for (Path candidate : candidates()) {
      if (Files.isDirectory(candidate)) {
        return candidate;
      }
    }
    throw new UsageFault("no.rules");
  }

  private static List<Path> candidates() {
    List<Path> candidates = new ArrayList<>();
    Path jar = jar();
    if (jar != null && Files.isRegularFile(jar)) {
      candidates.add(jar.resolveSibling("../rules").normalize());
    }
    String home = System.getProperty("shiju.home");
    if (home != null) {
      candidates.add(Path.of(home, "rules"));
    }
    candidates.add(Path.of("rules"));
    return candidates;
  }

  private static @Nullable Path jar() {
    CodeSource source = RuleFolder.class.getProtectionDomain().getCodeSource();
    try {
      return source == null || source.getLocation() == null
          ? null
          : Path.of(source.getLocation().toURI());
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }
}

package org.shiju.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Place;
import org.shiju.rules.RuleException;
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

  /** The rules that {@code --rules} lays over ours, with the examples of both. */
  Rules load() throws IOException {
    return load(
        fault -> {
          throw fault;
        });
  }

  /**
   * The same, as far as the files can be read.
   *
   * @param faults gets what is wrong with them
   */
  Rules load(Consumer<RuleException> faults) throws IOException {
    Path ours = distribution();
    if (folder == null) {
      if (ours == null) {
        throw new UsageFault("no.rules");
      }
      return Rules.fromFolder(ours, faults);
    }
    Rules over = Rules.fromFolder(RuleOption.checked(folder), faults);
    return (ours == null ? Rules.builtIn() : Rules.fromFolder(ours)).with(over, faults);
  }

  /** Whether a place is in rules of ours that others were laid over. */
  boolean isBelow(Place place) {
    return folder != null && !Path.of(place.path()).startsWith(folder);
  }

  private static @Nullable Path distribution() {
    return candidates().stream().filter(Files::isDirectory).findFirst().orElse(null);
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
    candidates.removeIf(folder -> !Files.isRegularFile(folder.resolve("set.yaml")));
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

package org.shiju.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shiju.batch.Input;

/** Documents from arguments: files, folders (walked in name order, links not followed), and -. */
final class InputFinder {
  private static final String STDIN = "-";

  private final List<PathMatcher> include;
  private final List<PathMatcher> exclude;

  InputFinder(List<String> include, List<String> exclude) {
    this.include = matchers(include);
    this.exclude = matchers(exclude);
  }

  /**
   * What was found.
   *
   * @param skipped files below the folders that are no documents or were excluded
   */
  record Found(List<Input> inputs, int skipped) {}

  Found find(List<String> arguments, InputStream in) throws IOException {
    List<Input> inputs = new ArrayList<>();
    int skipped = 0;
    for (String argument : arguments) {
      Path path = Path.of(argument);
      if (argument.equals(STDIN)) {
        inputs.add(new Input(STDIN, "stdin.txt", in::readAllBytes));
      } else if (Files.isDirectory(path)) {
        skipped += walk(path, argument, inputs);
      } else if (Files.exists(path)) {
        inputs.add(Input.file(path, argument.replace('\\', '/')));
      } else {
        throw new UsageFault("no.input", argument);
      }
    }
    return new Found(inputs, skipped);
  }

  private int walk(Path folder, String typed, List<Input> inputs) throws IOException {
    String prefix = typed.replace('\\', '/').replaceAll("/+$", "") + "/";
    int skipped = 0;
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
    }
    for (Path file : files) {
      Path below = folder.relativize(file);
      if (wanted(below)) {
        String name = below.toString().replace('\\', '/');
        inputs.add(new Input(prefix + name, name, () -> Files.readAllBytes(file)));
      } else {
        skipped++;
      }
    }
    return skipped;
  }

  private boolean wanted(Path below) {
    for (Path part : below) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    boolean type = include.isEmpty() ? below.toString().endsWith(".txt") : any(include, below);
    return type && !any(exclude, below);
  }

  private static boolean any(List<PathMatcher> matchers, Path below) {
    Path name = below.getFileName();
    return matchers.stream().anyMatch(m -> m.matches(below) || (name != null && m.matches(name)));
  }

  private static List<PathMatcher> matchers(List<String> globs) {
    return globs.stream().map(g -> FileSystems.getDefault().getPathMatcher("glob:" + g)).toList();
  }
}

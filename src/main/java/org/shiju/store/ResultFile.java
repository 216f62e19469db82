package org.shiju.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A source of results.
 *
 * @param name as typed, or the path below a folder joined to it, with {@code /}
 * @param path null for standard input
 */
public record ResultFile(String name, @Nullable Path path) {
  /** What is taken from a folder. */
  private static final Set<String> ENDINGS = Set.of("jsonl", "ndjson", "json", "parquet", "duckdb");

  /**
   * The sources that arguments stand for: files, {@code -}, and of a folder the files of results
   * below it, in name order.
   *
   * @throws ResultsException where an argument does not exist
   */
  public static List<ResultFile> find(List<String> arguments) {
    List<ResultFile> found = new ArrayList<>();
    for (String argument : arguments) {
      Path path = argument.equals("-") ? null : existing(argument);
      if (path != null && Files.isDirectory(path)) {
        found.addAll(below(argument, path));
      } else {
        found.add(new ResultFile(slashes(argument), path));
      }
    }
    return found;
  }

  /** {@code jsonl} of {@code r.jsonl}; {@code -} for standard input. */
  String ending() {
    return path == null ? "-" : ending(name);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Path existing(String argument) {
    try {
      Path path = Path.of(argument);
      if (!argument.isEmpty() && Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw new ResultsException("not_found", argument, String.valueOf(e.getMessage()));
    }
    throw new ResultsException("not_found", argument, "does not exist");
  }

  private static List<ResultFile> below(String argument, Path folder) {
    String prefix = slashes(argument).replaceFirst("/+$", "") + "/";
    List<ResultFile> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Walk(folder, prefix, found));
    } catch (IOException e) {
      throw new ResultsException("unlistable", argument, e.toString());
    }
    found.sort(Comparator.comparing(ResultFile::name));
    return found;
  }

  private static String slashes(String path) {
    return path.replace('\\', '/');
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String prefix;
    private final List<ResultFile> found;

    Walk(Path root, String prefix, List<ResultFile> found) {
      this.root = root;
      this.prefix = prefix;
      this.found = found;
    }

    /** The folders that documents are not looked for in either. */
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden =
          !folder.equals(root)
              && (folder.getFileName().toString().startsWith(".")
                  || Files.exists(folder.resolve(".shiju-skip")));
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String below = slashes(root.relativize(file).toString());
      boolean hidden = file.getFileName().toString().startsWith(".");
      if (attributes.isRegularFile() && !hidden && ENDINGS.contains(ending(below))) {
        found.add(new ResultFile(prefix + below, file));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}

package org.shiju.read;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * What the arguments of a command line stand for: files, the files of directories, standard input.
 *
 * <p>Arguments keep their order; the files of a directory come in the order of their paths below
 * it, compared by code units with {@code /} between names. Links inside a directory are not
 * followed; dot files, dot folders, folders with a {@code .shiju-skip} in them, {@code
 * *.expected.json} and, unless {@code include} wants them, {@code README} files are passed over.
 *
 * @param inputs in reading order
 * @param skipped how many files of the directories were left out
 */
public record Inputs(List<Input> inputs, int skipped) {
  private static final Set<String> READ =
      Set.of(
          "", "txt", "text", "md", "html", "htm", "shtml", "xhtml", "pdf", "docx", "doc", "wps",
          "rtf");

  private static final Set<String> ARCHIVES = Set.of("zip", "tar", "gz", "tgz", "warc");

  /** A file of this name says of its folder: what lies in here is read only where it is named. */
  private static final String SKIP = ".shiju-skip";

  public Inputs {
    inputs = List.copyOf(inputs);
  }

  /**
   * Finds the inputs without opening any.
   *
   * @param arguments as typed
   * @param include globs on the path below the directory or on the file name; where there are any,
   *     they decide in place of the file type
   * @param exclude globs of the same kind, stronger than {@code include}
   * @throws InputException where an argument does not exist or a glob is malformed
   */
  public static Inputs find(List<String> arguments, List<String> include, List<String> exclude) {
    List<PathMatcher> wanted = matchers(include);
    List<PathMatcher> unwanted = matchers(exclude);
    List<Input> inputs = new ArrayList<>();
    int skipped = 0;
    for (String argument : arguments) {
      if (argument.equals("-")) {
        if (inputs.stream().anyMatch(i -> i.uri().equals("-"))) {
          throw new InputException(
              "twice", "-", "is standard input, which is read once; name it once");
        }
        inputs.add(new Input("-", null));
        continue;
      }
      Path path = existing(argument);
      if (!Files.isDirectory(path)) {
        inputs.add(new Input(slashes(argument), path));
        continue;
      }
      Walk walk = new Walk(path, slashes(argument), wanted, unwanted);
      inputs.addAll(walk.run());
      skipped += walk.skipped;
    }
    return new Inputs(inputs, skipped);
  }

  /**
   * Whether a file in a folder is read, by its name alone: a.txt is, README.md and a.xlsx are not.
   */
  public static boolean isRead(String name) {
    return !isHidden(name) && isKnown(extension(name)) && !isReadme(name);
  }

  /** Whether a file is named as an archive. */
  public static boolean isArchive(String name) {
    return ARCHIVES.contains(extension(name));
  }

  /** What a file is called that lies below a folder: {@code corpus/2023/a.txt}. */
  public static String uri(String folder, String below) {
    return (folder.endsWith("/") ? folder : folder + "/") + Names.escaped(below);
  }

  /** Whether any input is named as an archive, and may so hold many documents. */
  public boolean holdArchives() {
    return inputs.stream().anyMatch(input -> isArchive(input.uri()));
  }

  /** Whether a file lies in a folder that is left alone on the way down from the root to it. */
  public static boolean isPassedOver(Path root, Path file) {
    Path above = file.getParent();
    while (above != null && !above.equals(root)) {
      if (isPassedOver(above)) {
        return true;
      }
      above = above.getParent();
    }
    return false;
  }

  /** Whether a folder is left alone: a dot folder, or one that says so. */
  private static boolean isPassedOver(Path folder) {
    return name(folder).startsWith(".") || Files.exists(folder.resolve(SKIP));
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.endsWith(".expected.json");
  }

  /** README.md, readme_zh.txt: it speaks of the documents beside it and is none of them. */
  private static boolean isReadme(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("readme");
  }

  private static boolean isKnown(String ending) {
    return READ.contains(ending) || ARCHIVES.contains(ending);
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static Path existing(String argument) {
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      throw new InputException("no_path", argument, "is no path: " + e.getReason());
    }
    if (argument.isEmpty() || !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new InputException("not_found", argument, "does not exist; check the path");
    }
    return path;
  }

  private static List<PathMatcher> matchers(List<String> globs) {
    List<PathMatcher> matchers = new ArrayList<>();
    for (String glob : globs) {
      try {
        matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
      } catch (PatternSyntaxException e) {
        throw new InputException(
            "no_glob", glob, "is no glob (" + e.getDescription() + "); write one such as *.txt");
      }
    }
    return matchers;
  }

  private static String slashes(String path) {
    return path.replace(FileSystems.getDefault().getSeparator(), "/");
  }

  /** One directory, walked. A folder that cannot be opened is an input that fails in its turn. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String typed;
    private final List<PathMatcher> wanted;
    private final List<PathMatcher> unwanted;
    private final List<Input> found = new ArrayList<>();
    private int skipped;

    Walk(Path root, String typed, List<PathMatcher> wanted, List<PathMatcher> unwanted) {
      this.root = root;
      this.typed = typed;
      this.wanted = wanted;
      this.unwanted = unwanted;
    }

    List<Input> run() {
      try {
        Files.walkFileTree(root, this);
      } catch (IOException e) {
        throw new InputException("unlistable", typed, "cannot be listed: " + e);
      }
      found.sort(Comparator.comparing(Input::uri));
      return found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isPassedOver(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && isRead(file)) {
        found.add(input(file));
      } else {
        skipped++;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      found.add(input(file));
      return FileVisitResult.CONTINUE;
    }

    private Input input(Path file) {
      return new Input(Inputs.uri(typed, slashes(root.relativize(file).toString())), file);
    }

    private boolean isRead(Path file) {
      String name = name(file);
      if (isHidden(name) || matches(unwanted, file)) {
        return false;
      }
      return wanted.isEmpty() ? Inputs.isRead(name) : matches(wanted, file);
    }

    private boolean matches(List<PathMatcher> matchers, Path file) {
      Path below = root.relativize(file);
      Path name = below.getFileName();
      return matchers.stream().anyMatch(m -> m.matches(below) || m.matches(name));
    }
  }
}

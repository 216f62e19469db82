package org.shiju.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A folder beside a result for all that is not yet the result. The result gets its name when it is
 * whole: 数据.xlsx is there or it is not.
 */
final class Partial implements Closeable {
  private final Path result;
  private final Path folder;

  private Partial(Path result, Path folder) {
    this.result = result;
    this.folder = folder;
  }

  static Partial of(Path result) throws IOException {
    Path whole = result.toAbsolutePath();
    String name = ".shiju-" + Integer.toHexString(whole.getFileName().hashCode()) + ".parts";
    Path folder = whole.resolveSibling(name);
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      delete(folder); // a run that was killed left it
    }
    return new Partial(whole, Files.createDirectory(folder));
  }

  Path folder() {
    return folder;
  }

  /** A file of this name that goes away with the folder. */
  Path file(String name) {
    return folder.resolve(name);
  }

  void finish(Path whole) throws IOException {
    Files.move(whole, result, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    delete(folder);
  }

  static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException fault)
              throws IOException {
            Files.deleteIfExists(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

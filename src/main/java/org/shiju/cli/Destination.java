package org.shiju.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Checkpoint;
import org.shiju.write.Format;
import org.shiju.write.Frame;

/**
 * What {@code -o} names: standard output (null), one file for all, or a folder with a file for each
 * input.
 */
record Destination(@Nullable Path path, boolean folder, Format format) {

  /** Guesses the form from the file's name where none was given. */
  static Destination of(@Nullable String out, @Nullable Format format) {
    Destination destination = guess(out, format);
    if (destination.format.isMadeOfLines() && (out == null || destination.folder)) {
      throw new UsageFault("form.needs.file", destination.format.label());
    }
    return destination;
  }

  private static Destination guess(@Nullable String out, @Nullable Format format) {
    if (out == null) {
      return new Destination(null, false, format == null ? Format.JSONL : format);
    }
    Path path = plain(Path.of(out));
    if (out.endsWith("/") && Files.isRegularFile(path)) {
      throw new UsageFault("convert.no.folder", path);
    }
    if (out.endsWith("/") || Files.isDirectory(path)) {
      return new Destination(path, true, format == null ? Format.JSON : format);
    }
    demandFolderOf(path);
    if (format != null) {
      return new Destination(path, false, format);
    }
    return new Destination(
        path, false, Format.ofFile(out).orElseThrow(() -> new UsageFault("format.unknown", out)));
  }

  /** A link is written through; what is neither file nor folder, such as a device, is refused. */
  static Path plain(Path path) {
    try {
      Path real = Files.isSymbolicLink(path) ? path.toRealPath() : path;
      if (Files.exists(real) && !Files.isRegularFile(real) && !Files.isDirectory(real)) {
        throw new UsageFault("no.regular.file", path);
      }
      return real;
    } catch (IOException e) {
      throw new UsageFault("no.regular.file", path);
    }
  }

  static void demandFolderOf(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new UsageFault("no.output.folder", parent, file);
    }
  }

  /**
   * Where pieces of results go, from the beginning or where another run broke off.
   *
   * @param names of the files in a folder
   * @param export makes the file of the lines that were written; null where they are the file
   */
  Target open(
      Frame frame,
      Supplier<ResultNames> names,
      Target.@Nullable Export export,
      OutputStream standard,
      Checkpoint from)
      throws IOException {
    if (path == null) {
      return new Target.Stream(standard, frame);
    }
    return folder
        ? new Target.Folder(path, names.get(), frame, from)
        : new Target.OneFile(path, frame, from, export);
  }
}

package org.shiju.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Report;
import org.shiju.read.Containers;
import org.shiju.read.Input;
import org.shiju.write.Format;
import org.shiju.write.Layout;
import org.shiju.write.ReportWriter;

/**
 * What {@code -o} names: standard output (null), one file for all, or a folder with a file for each
 * input.
 */
record Destination(@Nullable Path path, boolean folder, Format format) {

  /** Guesses the form from the file's name where none was given. */
  static Destination of(@Nullable String out, @Nullable Format format) {
    if (out == null) {
      return new Destination(null, false, format == null ? Format.JSONL : format);
    }
    Path path = Path.of(out);
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

  static void demandFolderOf(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new UsageFault("no.output.folder", parent, file);
    }
  }

  Sink open(Layout layout, List<String> arguments, List<Input> inputs, Console console)
      throws IOException {
    boolean many = inputs.size() > 1 || inputs.stream().anyMatch(Containers::opens);
    if (path == null) {
      return new One(layout.open(console.bytes(), many));
    }
    if (folder) {
      return new Each(path, layout, new ResultNames(format, arguments, inputs));
    }
    Path part = partOf(path);
    OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    return new Whole(new One(layout.open(stream, many)), stream, part, path);
  }

  static Path partOf(Path path) {
    String name = Integer.toHexString(path.getFileName().hashCode());
    return path.resolveSibling(".shiju-" + name + ".part"); // as short as any name is allowed
  }

  private record One(ReportWriter writer) implements Sink {
    @Override
    public void take(String uri, Report report) throws IOException {
      writer.write(report);
    }

    @Override
    public void finish() throws IOException {
      writer.close();
    }

    @Override
    public void close() {}
  }

  /** A file that gets its name when it is whole. */
  private record Whole(One one, OutputStream stream, Path part, Path path) implements Sink {
    @Override
    public void take(String uri, Report report) throws IOException {
      one.take(uri, report);
    }

    @Override
    public void finish() throws IOException {
      one.finish();
      stream.close();
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
      stream.close();
      Files.deleteIfExists(part);
    }
  }

  /** A file for each input. */
  private record Each(Path folder, Layout layout, ResultNames names) implements Sink {
    @Override
    public void take(String uri, Report report) throws IOException {
      Path path = folder.resolve(names.of(report.source().source()));
      Files.createDirectories(path.toAbsolutePath().getParent());
      Path part = partOf(path);
      OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part));
      try (Whole whole = new Whole(new One(layout.open(stream, false)), stream, part, path)) {
        whole.take(uri, report);
        whole.finish();
      }
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
  }
}

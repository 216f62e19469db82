package org.shiju.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.batch.Input;
import org.shiju.model.Report;
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
    Path parent = path.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new UsageFault("no.output.folder", parent);
    }
    if (format != null) {
      return new Destination(path, false, format);
    }
    return new Destination(
        path, false, Format.ofFile(out).orElseThrow(() -> new UsageFault("format.unknown", out)));
  }

  Sink open(Layout layout, List<Input> inputs, Console console) throws IOException {
    if (path == null) {
      return new One(layout.open(console.bytes(), inputs.size() > 1));
    }
    if (folder) {
      return new Each(path, layout, names(inputs));
    }
    Path part = partOf(path);
    OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    return new Whole(new One(layout.open(stream, inputs.size() > 1)), stream, part, path);
  }

  /** A result's name is its input's with another ending; where two would meet, both keep theirs. */
  private Map<Input, String> names(List<Input> inputs) {
    Map<String, Integer> stems = new HashMap<>();
    inputs.forEach(i -> stems.merge(stem(i.name()), 1, Integer::sum));
    Map<Input, String> names = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Input input : inputs) {
      String stem = stem(input.name());
      String base = stems.getOrDefault(stem, 0) > 1 ? input.name() : stem;
      String name = base + format.ending();
      if (!taken.add(name)) {
        throw new UsageFault("same.output", name);
      }
      names.put(input, name);
    }
    return names;
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') + 1 ? name : name.substring(0, dot);
  }

  private static Path partOf(Path path) {
    return path.resolveSibling("." + path.getFileName() + ".part");
  }

  private record One(ReportWriter writer) implements Sink {
    @Override
    public void take(Input input, Report report) throws IOException {
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
    public void take(Input input, Report report) throws IOException {
      one.take(input, report);
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
  private record Each(Path folder, Layout layout, Map<Input, String> names) implements Sink {
    @Override
    public void take(Input input, Report report) throws IOException {
      Path path = folder.resolve(names.getOrDefault(input, input.name()));
      Files.createDirectories(path.toAbsolutePath().getParent());
      Path part = partOf(path);
      OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part));
      try (Whole whole = new Whole(new One(layout.open(stream, false)), stream, part, path)) {
        whole.take(input, report);
        whole.finish();
      }
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}
  }
}

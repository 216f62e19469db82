package org.shiju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shiju.model.SourceText;
import org.shiju.read.TextDecoder;
import org.shiju.read.UnreadableException;

/** The documents that every law is held against. */
final class Samples {
  /** So that an empty folder cannot pass; raise it with the samples. */
  private static final int LEAST = 7;

  private Samples() {}

  static List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("samples", "src/test/resources/texts")) {
      files.addAll(below(Path.of(folder)));
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(LEAST);
    return files;
  }

  static List<Path> below(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SourceText read(Path file) {
    try {
      return TextDecoder.decode(Files.readAllBytes(file), file.toString(), null);
    } catch (IOException | UnreadableException e) {
      throw new AssertionError(file + " cannot be read", e);
    }
  }

  static SourceText text(String text) {
    SourceText model = read(files().get(0));
    return new SourceText(model.source(), text, List.of());
  }
}

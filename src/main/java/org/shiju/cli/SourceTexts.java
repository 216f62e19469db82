package org.shiju.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.SourceText;
import org.shiju.read.DocumentReader;
import org.shiju.read.Input;
import org.shiju.read.InputException;
import org.shiju.read.TextDecoder;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;

/**
 * The text that a document of results speaks of: what stands in the results, else what is read
 * again from the file that they name, if it still has the same bytes.
 */
final class SourceTexts implements Closeable {
  private final Rules rules;
  private final DocumentReader reader;

  SourceTexts(Rules rules) {
    this.rules = rules;
    this.reader = new DocumentReader(rules, null);
  }

  /**
   * The text; null where it is not to be had.
   *
   * @param results the file of the results, beside which sources are looked for too
   */
  @Nullable String of(JsonNode document, @Nullable Path results) {
    if (document.path("text").isTextual()) {
      return document.path("text").asText();
    }
    for (Path file : files(document, results)) {
      String text = text(document, file);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** Where the source may be: as named, or beside its results, as expectations have it. */
  static List<Path> files(JsonNode document, @Nullable Path results) {
    JsonNode source = document.path("source");
    List<Path> files = new ArrayList<>();
    if (source.path("container").isTextual()) {
      return files;
    }
    try {
      Path named = Path.of(source.path("uri").asText());
      files.add(named);
      if (results != null) {
        files.add(results.resolveSibling(named));
      }
    } catch (InvalidPathException e) {
      return List.of();
    }
    files.removeIf(file -> !Files.isRegularFile(file));
    return files;
  }

  private @Nullable String text(JsonNode document, Path file) {
    JsonNode source = document.path("source");
    Input input = new Input(source.path("uri").asText(), file);
    boolean forced = source.path("charset_by").asText("").equals("option");
    try (DocumentReader own = forced ? reader(source.path("charset").asText()) : null) {
      SourceText text = (own == null ? reader : own).read(input, InputStream.nullInputStream());
      return text.source().sha256().equals(source.path("sha256").asText()) ? text.text() : null;
    } catch (UnreadableException | InputException e) {
      return null;
    }
  }

  /** A reader for documents whose charset was given, not guessed. */
  private DocumentReader reader(String charset) {
    return new DocumentReader(rules, TextDecoder.charsetNamed(charset));
  }

  @Override
  public void close() {
    reader.close();
  }
}

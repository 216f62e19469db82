package org.shiju.mutate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.shiju.lint.Linter;
import org.shiju.model.Report;
import org.shiju.model.SourceText;
import org.shiju.read.TextDecoder;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;
import org.shiju.verify.Fixture;
import org.shiju.write.JsonReport;

/** What {@code shiju check} and {@code rules lint} hold rules to. */
final class Held {
  private Held() {}

  /** The faults that {@code rules lint} finds. */
  static List<String> lint(Rules rules) {
    return Linter.faults(rules, List.of()).stream()
        .map(fault -> String.valueOf(fault.getMessage()))
        .toList();
  }

  /** The documents of a folder that have an expectation. */
  static List<Document> documents(Path folder) throws IOException {
    return Fixture.in(folder, false).stream().map(Held::document).toList();
  }

  private static Document document(Fixture fixture) {
    try {
      byte[] bytes = Files.readAllBytes(fixture.input().path());
      return new Document(TextDecoder.decode(bytes, fixture.name(), null), fixture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableException e) {
      throw new AssertionError(fixture.name(), e);
    }
  }

  /** A document and what it must give. */
  record Document(SourceText source, Fixture fixture) {
    /** What a report gives otherwise than expected, as {@code check} tells it. */
    List<String> differences(Report report) {
      try {
        return fixture.differences(JsonReport.indented(report));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The expectation itself, for who looks for words in it. */
    String expectation() throws IOException {
      return Files.readString(fixture.expected(), StandardCharsets.UTF_8);
    }
  }
}

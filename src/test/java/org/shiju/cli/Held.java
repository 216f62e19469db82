package org.shiju.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.shiju.model.Report;
import org.shiju.model.SourceText;
import org.shiju.read.TextDecoder;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;
import org.shiju.write.JsonReport;

/** What {@code shiju check} and {@code rules lint} hold rules to, for tests of other packages. */
public final class Held {
  private Held() {}

  /** The faults that {@code rules lint} finds. */
  public static List<String> lint(Rules rules) {
    return RuleLint.faults(rules);
  }

  /** The documents of a folder that have an expectation. */
  public static List<Document> documents(Path folder) throws IOException {
    return Fixture.in(folder, false).stream().map(Held::document).toList();
  }

  private static Document document(Fixture fixture) {
    try {
      byte[] bytes = Files.readAllBytes(fixture.input().path());
      return new Document(TextDecoder.decode(bytes, fixture.name(), null), fixture.expected());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableException e) {
      throw new AssertionError(fixture.name(), e);
    }
  }

  /** A document and the file that says what it gives. */
  public record Document(SourceText source, Path expected) {
    /** What a report gives otherwise than expected, as {@code check} tells it. */
    public List<String> differences(Report report) {
      try {
        return JsonDiff.between(expected, JsonReport.indented(report));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The expectation itself, for who looks for words in it. */
    public String expectation() throws IOException {
      return Files.readString(expected, StandardCharsets.UTF_8);
    }
  }
}

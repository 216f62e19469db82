package org.shiju.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Java that {@code library.md} shows is that of {@link LibraryTest}, which runs it. */
class LibraryDocTest {
  private static final Pattern SHOWN = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern RUN =
      Pattern.compile(" +// \\d: \\w+\n(.*?) +// end\n", Pattern.DOTALL);

  @Test
  void whatIsShownRuns() throws IOException {
    List<String> shown = found(SHOWN, Path.of("src/docs/library.md"));
    List<String> run = found(RUN, Path.of("src/test/java/org/shiju/library/LibraryTest.java"));
    assertThat(shown).containsExactlyElementsOf(run);
  }

  private static List<String> found(Pattern pattern, Path file) throws IOException {
    return pattern
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult result) -> result.group(1).stripTrailing().stripIndent())
        .toList();
  }
}

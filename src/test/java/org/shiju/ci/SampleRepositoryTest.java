package org.shiju.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shiju.cli.Run;
import org.shiju.write.Program;

/** What is shown to others as a repository of rules holds. */
class SampleRepositoryTest {
  private static final Path LIBRARY = Path.of("samples/ci/library");

  @TempDir Path temp;

  @Test
  void itsRulesAndFixturesHold() {
    String rules = "samples/ci/rules";
    assertThat(Run.of("rules", "lint", "--rules", rules).out()).endsWith(": no faults.\n");
    Run check = Run.of("check", "samples/ci/fixtures", "--rules", rules);
    assertThat(check.out()).startsWith("2 documents and ").endsWith(", 0 failed.\n");
    assertThat(check.code()).isZero();
  }

  /** Each of the three ways to lay a rule over ours makes a difference to a fixture. */
  @Test
  void withoutItsRulesTheFixturesFail() {
    Run check = Run.of("check", "samples/ci/fixtures", "--rules", "rules");
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.out())
        .contains("publicity.night_markets", "mediation.mediators", "recognition.rank");
  }

  /** {@code samples} is read without the repository inside it, which has rules of its own. */
  @Test
  void whatLiesAboveItDoesNotReadIt() {
    assertThat(Run.of("extract", "samples", "-f", "csv", "--table", "documents", "-q").out())
        .contains("samples/dinghai-2023.txt")
        .doesNotContain("samples/ci");
    assertThat(Run.of("panel", "samples", "-q").out()).doesNotContain("清溪县");
  }

  /** Its Java compiles; {@code try.sh library} runs it. */
  @Test
  void itsLibraryCompiles() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options = List.of("-d", temp.toString(), "-proc:none", "--release", "17");
      Path source = LIBRARY.resolve("src/test/java/rules/RulesTest.java");
      assertThat(
              compiler
                  .getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                  .call())
          .isTrue();
    }
    assertThat(temp.resolve("rules/RulesTest.class")).exists();
    assertThat(Files.readString(LIBRARY.resolve("pom.xml")))
        .contains("<artifactId>shiju</artifactId>\n      <version>" + Program.version() + "<");
  }
}

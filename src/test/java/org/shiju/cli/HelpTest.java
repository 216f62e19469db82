package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What helps a person who does not know a command yet, or misspelt it. */
class HelpTest {
  @TempDir Path temp;

  /** All commands with their subcommands: {@code rules test}. */
  static Stream<String> commands() {
    return below(tree(), "");
  }

  private static Stream<String> below(CommandLine line, String before) {
    return line.getSubcommands().entrySet().stream()
        .flatMap(
            entry ->
                Stream.concat(
                    Stream.of(before + entry.getKey()),
                    below(entry.getValue(), before + entry.getKey() + " ")));
  }

  private static CommandLine tree() {
    Main.Streams streams =
        new Main.Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Map.of(),
            false,
            false);
    return new CommandTree(new Console(streams)).line();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandIsExplainedWithExamplesInBothLanguages(String command) {
    String[] words = (command + " --help").split(" ");
    Run english = Run.of(words);
    assertThat(english.out()).containsPattern("Examples?:\n.*shiju ");
    Run chinese = Run.with("", Map.of("SHIJU_LANG", "zh"), words);
    assertThat(chinese.out()).containsPattern("示例:\n.*shiju ").contains("用法: shiju " + command);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extrat a.txt | extract",
        "rules tset | test",
        "help exract | extract",
        "extract a.txt --thread 2 | --threads",
        "extract src/test/resources/texts --indicator reconsideration.recieved | reconsideration.received",
        "explain --text 收到3件。 --indicator reconsideration.recieve | reconsideration.received",
        "rules test mediation.case | mediation.cases",
      })
  void whatWasMeantIsNamed(String line, String meant) {
    Run run = Run.of(line.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("\nDid you mean: " + meant + "?\n");
  }

  @Test
  void aNameThatTheLocaleCannotWriteIsToldWithWhatToDo() {
    Run run = Run.of("extract", "src/test/resources/texts", "-o", "a\0b.csv");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is no path").contains("LC_ALL=C.UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shiju ext|extract",
        "shiju rules te|test",
        "shiju extract --thr|--threads",
        "shiju extract --indicator reconsideration.rec|reconsideration.received",
        "shiju extract --role prob|problems",
        "shiju extract -f wi|wide",
      })
  void theShellCompletes(String typed) throws Exception {
    Path bash = Path.of("/bin/bash");
    assumeThat(bash).as("a shell that completes").exists();
    String line = typed.substring(0, typed.indexOf('|'));
    Path script = temp.resolve("completion.bash");
    Files.writeString(script, Run.of("generate-completion").out());
    List<String> words = List.of(line.split(" "));
    Path ask = temp.resolve("ask.bash");
    Files.writeString(
        ask,
        "source "
            + script
            + "\nCOMP_WORDS=("
            + line
            + ")\nCOMP_CWORD="
            + (words.size() - 1)
            + "\n_complete_shiju\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n");
    assertThat(lines(bash.toString(), ask.toString()))
        .contains(typed.substring(typed.indexOf('|') + 1));
  }

  private List<String> lines(String... command) throws IOException, InterruptedException {
    Path out = temp.resolve("out.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readAllLines(out).stream().map(String::strip).toList();
  }
}

package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The ten minutes of {@code authoring.md}, typed as they stand: what it shows is printed (… stands
 * for anything), what it says was written is in the file, what it says to write goes into it.
 */
class AuthoringTest {
  private static final Pattern BLOCK =
      Pattern.compile("```(console|yaml|diff)\n(.*?)```", Pattern.DOTALL);
  private static final String ENGLISH = "# A new indicator in ten minutes";

  @TempDir Path temp;
  private Path file;

  @ParameterizedTest
  @CsvSource({"zh_CN.UTF-8, 0", "C, 1"})
  void theTenMinutesHold(String lang, int half) throws IOException {
    String[] halves = Files.readString(Path.of("src/docs/authoring.md")).split("\n" + ENGLISH);
    assertThat(halves).hasSize(2);
    file = temp.resolve("my-rules/rule-of-law/functions.yaml");
    Path samples = Files.createDirectories(temp.resolve("my-samples"));
    Files.copy(Path.of("samples/shenwan-2022.txt"), samples.resolve("shenwan-2022.txt"));
    int commands = 0;
    Matcher block = BLOCK.matcher(halves[half]);
    while (block.find()) {
      switch (block.group(1)) {
        case "yaml" -> yaml(block.group(2));
        case "diff" -> edit(block.group(2));
        default -> commands += run(block.group(2), lang);
      }
    }
    assertThat(commands).isEqualTo(10);
  }

  private void yaml(String text) throws IOException {
    if (text.contains(Skeleton.TODO)) {
      assertThat(file).content().isEqualTo(text);
    } else {
      Files.writeString(file, text);
    }
  }

  private void edit(String diff) throws IOException {
    String text = Files.readString(file);
    Matcher change = Pattern.compile("-(.*)\n\\+(.*)\n").matcher(diff);
    while (change.find()) {
      assertThat(text).contains(change.group(1));
      text = text.replace(change.group(1), change.group(2));
    }
    Files.writeString(file, text);
  }

  private int run(String block, String lang) {
    int commands = 0;
    for (String session : block.split("(?m)^\\$ ")) {
      if (!session.isEmpty()) {
        int end = session.indexOf('\n');
        holds(session.substring(0, end), session.substring(end + 1), lang);
        commands++;
      }
    }
    return commands;
  }

  private void holds(String line, String shown, String lang) {
    String[] words = line.substring("shiju ".length()).split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].startsWith("my-") ? temp.resolve(words[i]).toString() : words[i];
    }
    Run run = Run.with("", Map.of("LANG", lang), words);
    String printed = run.err() + run.out();
    assertThat("\n" + printed.replace(temp + "/", "").replace("\r\n", "\n"))
        .as(line)
        .matches(Pattern.compile(pattern(shown), Pattern.DOTALL));
  }

  private static String pattern(String shown) {
    StringBuilder pattern = new StringBuilder(".*\n");
    String[] parts = shown.split("…", -1);
    for (int i = 0; i < parts.length; i++) {
      pattern.append(i == 0 ? "" : ".*").append(Pattern.quote(parts[i]));
    }
    return pattern.append(".*").toString();
  }
}

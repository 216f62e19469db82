package org.shiju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of the program is what the program prints; … stands for anything. */
class ReadmeTest {
  private static final Pattern BLOCK =
      Pattern.compile("```(console|yaml)\n(.*?)```", Pattern.DOTALL);
  private static final int LEAST = 10;

  @TempDir Path temp;

  @Test
  void everyCommandPrintsWhatTheReadmeSays() throws IOException {
    int commands = 0;
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
    while (block.find()) {
      if (block.group(1).equals("yaml")) {
        Path folder = Files.createDirectories(temp.resolve("rule-of-law"));
        Files.writeString(folder.resolve("schools.yaml"), block.group(2));
        continue;
      }
      for (String session : block.group(2).split("(?m)^\\$ ")) {
        if (!session.isEmpty()) {
          holds(session);
          commands++;
        }
      }
    }
    assertThat(commands).isGreaterThanOrEqualTo(LEAST);
  }

  private void holds(String session) {
    int end = session.indexOf('\n');
    List<String> words = new ArrayList<>(List.of(session.substring(0, end).split(" ")));
    assertThat(words.remove(0)).isEqualTo("shiju");
    words.replaceAll(word -> word.equals("my-rules") ? temp.toString() : word);
    String printed = Run.of(words.toArray(String[]::new)).out().replace("\r\n", "\n");
    StringBuilder wanted = new StringBuilder();
    for (String part : session.substring(end + 1).split("…", -1)) {
      wanted.append(wanted.isEmpty() ? "" : ".*").append(Pattern.quote(part));
    }
    assertThat("\n" + printed + "\n")
        .as(words.toString())
        .matches(Pattern.compile("\\s*" + wanted + "\\s*", Pattern.DOTALL));
  }
}

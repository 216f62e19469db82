package org.shiju.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  private static final InputStream NOTHING = InputStream.nullInputStream();

  @TempDir Path folder;

  @BeforeEach
  void files() throws Exception {
    for (String name :
        List.of(
            "b.txt",
            "a/z.txt",
            "a.txt",
            "B.TXT",
            "c.md",
            "NOTES",
            "d.png",
            ".hidden.txt",
            ".git/x.txt",
            "b.expected.json",
            "a-b/1.text")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "办结3件");
    }
  }

  @Test
  void aDirectoryIsWalkedInTheOrderOfPaths() {
    Inputs found = Inputs.find(List.of(folder.toString()), List.of(), List.of());
    assertThat(below(found))
        .containsExactly("B.TXT", "NOTES", "a-b/1.text", "a.txt", "a/z.txt", "b.txt", "c.md");
    assertThat(found.skipped()).isEqualTo(3);
  }

  @Test
  void aFolderThatAsksForItIsReadOnlyWhereItIsNamed() throws Exception {
    Files.createFile(folder.resolve("a/.shiju-skip"));
    assertThat(below(Inputs.find(List.of(folder.toString()), List.of(), List.of())))
        .contains("a-b/1.text", "a.txt")
        .doesNotContain("a/z.txt");
    assertThat(below(Inputs.find(List.of(folder + "/a"), List.of(), List.of())))
        .containsExactly("a/z.txt");
  }

  @Test
  void globsMatchPathOrName() {
    assertThat(below(Inputs.find(List.of(folder + "/"), List.of("*.txt"), List.of("a/*"))))
        .containsExactly("a.txt", "b.txt");
    assertThat(below(Inputs.find(List.of(folder.toString()), List.of("*.png"), List.of())))
        .containsExactly("d.png");
    assertThatThrownBy(() -> Inputs.find(List.of("-"), List.of("[a"), List.of()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("[a");
  }

  @Test
  void argumentsKeepTheirOrderAndSpelling() throws Exception {
    String typed = folder + "/a/../b.txt";
    Inputs found = Inputs.find(List.of("-", typed), List.of(), List.of());
    assertThat(found.inputs()).extracting(Input::uri).containsExactly("-", typed);
    byte[] bytes = found.inputs().get(0).read(new ByteArrayInputStream(new byte[] {1, 2}));
    assertThat(bytes).containsExactly(1, 2);
  }

  @Test
  void aMissingArgumentIsWrongUse() {
    assertThatThrownBy(() -> Inputs.find(List.of(folder + "/none"), List.of(), List.of()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("does not exist");
    assertThatThrownBy(() -> Inputs.find(List.of(""), List.of(), List.of()))
        .isInstanceOf(InputException.class);
  }

  @Test
  void linksAreNotFollowedAndADanglingOneFailsInItsTurn() throws Exception {
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("none"));
    Inputs walked = Inputs.find(List.of(folder.toString()), List.of(), List.of());
    assertThat(walked.inputs()).hasSize(7);
    assertThat(walked.skipped()).isEqualTo(5);
    Inputs typed = Inputs.find(List.of(folder + "/dangling.txt"), List.of(), List.of());
    assertThat(codeOf(typed.inputs().get(0))).isEqualTo("io");
  }

  @Test
  void aSpecialFileOrALostFileIsAnError() throws Exception {
    Path lost = folder.resolve("lost.txt");
    Files.writeString(lost, "x");
    Input input = Inputs.find(List.of(lost.toString()), List.of(), List.of()).inputs().get(0);
    Files.delete(lost);
    assertThat(codeOf(input)).isEqualTo("io");
    assertThat(codeOf(new Input("/dev/zero", Path.of("/dev/zero")))).isEqualTo("io");
  }

  @Test
  void anEndlessInputIsTooLarge() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] buffer, int from, int length) {
            return length;
          }
        };
    assertThatThrownBy(() -> new Input("-", null).read(endless))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.code()).isEqualTo("too_large"));
  }

  private List<String> below(Inputs found) {
    return found.inputs().stream()
        .map(input -> input.uri().substring(folder.toString().length() + 1))
        .toList();
  }

  private static String codeOf(Input input) {
    try {
      return "bytes: " + input.read(NOTHING).length;
    } catch (UnreadableException e) {
      return e.code();
    }
  }
}

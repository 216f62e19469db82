package org.shiju.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {
  private static final String BELOW =
      """
      theme: disputes
      lists:
        bare: [案件]
        dispute: [纠纷]
      indicators:
        - id: a.one
          label_zh: 一
          rules: [x]
        - id: a.two
          label_zh: 二
          rules: [y]
      """;

  @TempDir Path folder;

  @Test
  void anotherIdIsAddedAndTheSameOneReplaced() throws IOException {
    Node file =
        over(
            """
            indicators:
              - id: a.one
                label_zh: 壹
              - id: a.three
                label_zh: 三
            """);
    assertThat(ids(file)).containsExactly("a.one", "a.two", "a.three");
    assertThat(rule(file, 0).entries().keySet()).containsExactly("id", "label_zh");
    assertThat(rule(file, 0).need("label_zh").text()).isEqualTo("壹");
    assertThat(file.need("theme").text()).isEqualTo("disputes");
  }

  @Test
  void addLengthensListsAndReplacesWords() throws IOException {
    Node file =
        over(
            """
            indicators:
              - id: a.two
                overlay: add
                label_zh: 贰
                rules: [z]
            """);
    assertThat(ids(file)).containsExactly("a.one", "a.two");
    assertThat(rule(file, 1).texts("rules")).containsExactly("y", "z");
    assertThat(rule(file, 1).need("label_zh").text()).isEqualTo("贰");
    assertThat(rule(file, 1).get("overlay")).isEmpty();
  }

  @Test
  void offTakesARuleAway() throws IOException {
    assertThat(ids(over("indicators: [{id: a.one, overlay: off}]"))).containsExactly("a.two");
  }

  @Test
  void aFileIsNotSwitchedOff() {
    String off = "overlay: off\nindicators: [{id: a.one}]";
    assertThatThrownBy(() -> over(off))
        .hasMessageContaining("x.yaml:1:10: a file cannot be switched off");
    assertThatThrownBy(() -> set("below", BELOW).with(loaded("alone", "pack/y.yaml", off)))
        .hasMessageContaining("y.yaml:1:10: a file cannot be switched off");
  }

  @Test
  void listsOfWordsAreReplacedByNameAndLengthenedOnRequest() throws IOException {
    Node replaced = over("lists: {bare: [申请]}").need("lists");
    assertThat(replaced.texts("bare")).containsExactly("申请");
    assertThat(replaced.texts("dispute")).containsExactly("纠纷");
    Node added = over("overlay: add\nlists: {bare: [申请]}");
    assertThat(added.need("lists").texts("bare")).containsExactly("案件", "申请");
    assertThat(added.get("overlay")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.four, overlay: off|x.yaml:1:36: a.four: there is no rule 'a.four' below to switch off",
        "a.four, overlay: add|x.yaml:1:36: a.four: there is no rule 'a.four' below to add to",
        "a.one, overlay: of|x.yaml:1:35: a.one: unknown overlay 'of'; use replace, add or off",
        "a.one, overlay: off, rules: [z]|unknown key 'rules'",
        "a.one}, {id: a.one|x.yaml:1:27: a.one: rule 'a.one' stands already in line 1",
      })
  void whatCannotBeLaidIsAFaultOfItsPlace(String rule, String fault) {
    assertThatThrownBy(() -> over("indicators: [{id: " + rule + "}]"))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining(fault);
  }

  @Test
  void aFileThatNobodyReadsIsAFault() {
    assertThatThrownBy(() -> set("below", BELOW).with(loaded("over", "stray.yaml", "a: b")))
        .hasMessageContaining("stray.yaml:1:1: no part of the program reads a file of this name")
        .hasMessageContaining("put indicators into a pack's folder");
  }

  @Test
  void aWholeSetStandsForItself() throws IOException {
    Rules below = set("below", BELOW);
    Rules whole = loaded("whole", "set.yaml", "whole: true");
    assertThat(below.with(whole)).isSameAs(whole);
  }

  private Node over(String yaml) throws IOException {
    return set("below", BELOW).with(set("over", yaml)).file("pack/x.yaml");
  }

  private Rules set(String name, String yaml) throws IOException {
    loaded(name, "pack/pack.yaml", "id: pack");
    return loaded(name, "pack/x.yaml", yaml);
  }

  private Rules loaded(String name, String file, String yaml) throws IOException {
    Path path = folder.resolve(name).resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, yaml);
    return Rules.fromFolder(folder.resolve(name));
  }

  private static Node rule(Node file, int at) {
    return file.need("indicators").items().get(at);
  }

  private static List<String> ids(Node file) {
    return file.need("indicators").items().stream().map(i -> i.need("id").text()).toList();
  }
}

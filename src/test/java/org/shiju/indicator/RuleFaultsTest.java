package org.shiju.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;

/** Which of two rules is told to be always beaten: the second of each line, or none. */
class RuleFaultsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the same, more narrowly
        "when: [{subject: 纠纷}]|when: [{subject: 纠纷}]|true",
        "when: [{subject: [纠纷, 矛盾]}]|when: [{subject: 纠纷}], unless: [{about: 调解}]|true",
        "when: [{about: 纠纷}]|when: [{subject: 纠纷}]|true",
        "when: [{subject: 纠纷}]|when: [{is: 纠纷}]|true",
        "when: [{about: 受理}, {subject: 纠纷}]|when: [{subject: 纠纷}, {predicate: 受理}]|true",
        "when: [{subject: 纠纷}]|when: [{subject: 纠纷}, {unit: 件}]|true",
        "when: [{subject: 纠纷}, {context: [镇, 村]}]|when: [{subject: 纠纷}, {context: 镇}]|true",
        "when: [{subject: 纠纷}], priority: 1|when: [{subject: 矛盾纠纷}, {context: 镇}]|true",
        // wider, or told more exactly, which wins
        "when: [{subject: 纠纷}]|when: [{subject: 矛盾纠纷}]|false",
        "when: [{subject: 纠纷}]|when: [{subject: 纠纷}, {predicate: 调解}]|false",
        "when: [{subject: 纠纷}]|when: [{subject: 纠纷}, {context: 镇}]|false",
        "when: [{subject: 纠纷}, {context: 镇}]|when: [{subject: 纠纷}]|false",
        "when: [{head: 纠纷}]|when: [{subject: 纠纷}]|false",
        "when: [{subject: 纠纷}]|when: [{about: 纠纷}]|false",
        "when: [{subject: 纠纷}, {unit: 件}]|when: [{subject: 纠纷}, {unit: [件, 起]}]|false",
        "when: [{subject: 纠纷}], unless: [{about: 调解}]|when: [{subject: 纠纷}]|false",
        "when: [{subject: 纠纷}]|when: [{subject: 纠纷}, {context: 镇}], priority: 1|false",
        "when: [{subject: 矛盾}], priority: 1|when: [{subject: 矛盾纠纷}]|false",
        // words of unless, which are looked at the other way round
        "when: [{subject: 纠纷}], unless: [{about: 调解成功}]"
            + "|when: [{subject: 纠纷}], unless: [{about: 调解}]|true",
        "when: [{subject: 纠纷}], unless: [{about: 调解}]"
            + "|when: [{subject: 纠纷}], unless: [{about: 调解成功}]|false",
      })
  void theSecondIsBeatenWhereTheFirstFiresAndScoresNoLess(
      String first, String second, boolean beaten) throws IOException {
    assertThat(faults(indicator("a.one", first), indicator("a.two", second)))
        .map(RuleException::what)
        .allSatisfy(what -> assertThat(what).contains("wherever it fires, rule 1 of a.one ("))
        .hasSize(beaten ? 1 : 0);
  }

  /** Of one indicator the order does not matter: both give the same id. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "when: [{subject: 纠纷}], unless: [{about: 调解}]|when: [{subject: 纠纷}]|rule 1 is always",
        "when: [{subject: 纠纷}]|when: [{subject: 纠纷}], unless: [{about: 调解}]|rule 2 is always",
        "when: [{subject: 纠纷}]|when: [{subject: 纠纷}]|rule 2 is always",
      })
  void aRuleThatAnotherOfItsIndicatorHoldsIsNeedless(String first, String second, String told)
      throws IOException {
    assertThat(faults(indicator("a.one", first + "}, {" + second)))
        .map(RuleException::what)
        .singleElement()
        .asString()
        .startsWith(told);
  }

  private List<RuleException> faults(String... indicators) throws IOException {
    Path pack = Files.createDirectories(folder.resolve("pack"));
    Files.copy(Path.of("rules/dimensions.yaml"), folder.resolve("dimensions.yaml"));
    Files.writeString(
        pack.resolve("pack.yaml"), "{id: pack, label_zh: 包, label_en: p, genres: every}");
    Files.writeString(
        pack.resolve("x.yaml"), "indicators: [" + String.join(", ", indicators) + "]");
    List<RuleException> faults = new ArrayList<>();
    RuleFaults.find(Rules.fromFolder(folder), faults::add);
    return faults;
  }

  private static String indicator(String id, String rule) {
    return "{id: "
        + id
        + ", label_zh: 甲, label_en: a, dimension: case, kind: flow, definition: 甲, rules: [{"
        + rule
        + "}]}";
  }
}

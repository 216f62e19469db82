package org.shiju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.shiju.rules.Rules;

/**
 * What real pages do, sentence by sentence: characters, wording, lists, changes, ranks, targets,
 * other places, slogans, and wordings of every indicator. Written before the program read them.
 */
class PageCasesTest {
  @TestFactory
  Stream<DynamicTest> everySentenceHolds() throws IOException {
    Rules rules = Rules.fromFolder(Path.of("rules"));
    return LanguageCases.tests("pages", LanguageCases.measurements(rules));
  }

  @Test
  void casesAreMany() throws IOException {
    List<LanguageCases.Case> cases = LanguageCases.all("pages");
    assertThat(cases).hasSizeGreaterThanOrEqualTo(370);
    assertThat(cases.stream().filter(LanguageCases.Case::wantsNothing).count() * 5)
        .isGreaterThanOrEqualTo(cases.size());
    assertThat(cases.stream().filter(wanted -> wanted.gap() != null).count())
        .as("known gaps")
        .isLessThanOrEqualTo(60);
  }
}

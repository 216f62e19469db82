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

/** What counts as a quantity, and its value, unit, kind and bound, sentence by sentence. */
class QuantityCasesTest {
  @TestFactory
  Stream<DynamicTest> everySentenceHolds() throws IOException {
    Rules rules = Rules.fromFolder(Path.of("rules"));
    return LanguageCases.tests("quantity", LanguageCases.quantities(rules));
  }

  @Test
  void casesAreMany() throws IOException {
    List<LanguageCases.Case> cases = LanguageCases.all("quantity");
    assertThat(cases).hasSizeGreaterThanOrEqualTo(320);
    assertThat(cases.stream().filter(LanguageCases.Case::wantsNothing).count() * 5)
        .isGreaterThanOrEqualTo(cases.size());
  }
}

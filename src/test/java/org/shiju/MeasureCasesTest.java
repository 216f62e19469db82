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
 * What a quantity measures: subject, predicate, period, status, scope and place in a change,
 * sentence by sentence.
 */
class MeasureCasesTest {
  @TestFactory
  Stream<DynamicTest> everySentenceHolds() throws IOException {
    Rules rules = Rules.fromFolder(Path.of("rules"));
    return LanguageCases.tests("measure", LanguageCases.measurements(rules));
  }

  @Test
  void casesAreMany() throws IOException {
    List<LanguageCases.Case> cases = LanguageCases.all("measure");
    assertThat(cases).hasSizeGreaterThanOrEqualTo(235);
  }
}

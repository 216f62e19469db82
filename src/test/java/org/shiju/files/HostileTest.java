package org.shiju.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.shiju.model.SourceText;
import org.shiju.read.Containers;
import org.shiju.read.DocumentReader;
import org.shiju.read.Input;
import org.shiju.read.Limits;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;

/** Broken and hostile files: each becomes documents or one error with a code, never more. */
class HostileTest {
  private static final DocumentReader READER =
      new DocumentReader(Rules.builtIn(), null, new Limits(8, 192, 20_000_000));

  @AfterAll
  static void close() {
    READER.close();
  }

  @TestFactory
  Stream<DynamicTest> everyFileHasItsOutcome() throws IOException {
    return Hostile.cases(false).entrySet().stream()
        .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> holds(one)));
  }

  private static void holds(Map.Entry<String, Hostile.Case> one) {
    List<String> codes = new ArrayList<>();
    Input input = InputHolder.of(one.getKey(), one.getValue().bytes());
    try (Containers documents = new Containers(List.of(input), InputHolder.none())) {
      while (documents.hasNext()) {
        codes.add(code(documents.next()));
      }
    }
    assertThat(codes).isNotEmpty();
    assertThat(codes)
        .allMatch(one.getValue().wanted()::contains, "one of " + one.getValue().wanted());
  }

  private static String code(Input input) {
    assertThat(input.uri()).doesNotContain("\n").doesNotContain("\t");
    try {
      SourceText text = READER.read(input, InputHolder.none());
      assertThat(text.text()).doesNotContain("root:");
      Sample.SHIJU.read(text);
      return "ok";
    } catch (UnreadableException e) {
      assertThat(e).hasMessageMatching("(?s).{10,}");
      return e.code();
    }
  }
}

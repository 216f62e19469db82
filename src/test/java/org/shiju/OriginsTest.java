package org.shiju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shiju.model.Measurement;
import org.shiju.model.Origin;
import org.shiju.model.Origin.Part;
import org.shiju.model.Report;
import org.shiju.model.SourceText;
import org.shiju.model.Span;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/** Where subject, verb, period and body of a figure come from. */
class OriginsTest {
  private static final Shiju SHIJU = Shiju.with(Rules.builtIn());
  private static final Path CASES = Path.of("src/test/resources/explain/origins.txt");

  static List<String> cases() throws IOException {
    return Files.readAllLines(CASES).stream().filter(line -> !line.startsWith("#")).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aStepIsToldWithItsWords(String line) {
    List<String> parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
    SourceText text = Samples.text(parts.get(1).replace('⏎', '\n'));
    List<String> told = new ArrayList<>();
    for (Measurement m : SHIJU.read(text).measurements()) {
      if (m.quantity().span().of(text.text()).equals(parts.get(2))) {
        for (Origin origin : SHIJU.origins(text).getOrDefault(m.id(), List.of())) {
          String quote = quoted(origin, text.text());
          told.add(origin.how().label() + " | " + origin.part().label() + " | " + quote);
        }
      }
    }
    assertThat(told).contains(parts.get(0) + " | " + parts.get(3) + " | " + parts.get(4));
  }

  @Test
  void everyKindOfStepHasACase() throws IOException {
    Set<String> told =
        cases().stream().map(line -> line.split("\\|")[0].strip()).collect(Collectors.toSet());
    Set<String> kinds =
        Arrays.stream(Origin.How.values()).map(Origin.How::label).collect(Collectors.toSet());
    assertThat(told).isEqualTo(kinds);
  }

  static List<Path> samples() {
    return Samples.files();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyValueHasAnOriginThatQuotesTheText(Path file) {
    SourceText text = Samples.read(file);
    Report report = SHIJU.read(text);
    Map<String, List<Origin>> all = SHIJU.origins(text);
    assertThat(all.keySet())
        .containsExactlyElementsOf(report.measurements().stream().map(Measurement::id).toList());
    for (Measurement m : report.measurements()) {
      List<Origin> origins = all.getOrDefault(m.id(), List.of());
      String where = file + " " + m.id() + " " + origins;
      assertThat(has(origins, Part.SUBJECT)).as(where).isEqualTo(!m.subject().isEmpty());
      assertThat(has(origins, Part.PREDICATE)).as(where).isEqualTo(m.predicate() != null);
      assertThat(has(origins, Part.PERIOD)).as(where).isEqualTo(m.period() != null);
      assertThat(has(origins, Part.SCOPE)).as(where).isEqualTo(m.scope() != null);
      for (Origin origin : origins) {
        assertThat(holds(origin, m, text.text())).as(where).isTrue();
      }
    }
  }

  private static boolean has(List<Origin> origins, Part part) {
    return origins.stream().anyMatch(origin -> origin.part() == part);
  }

  /** Whether a step lies in the text, and its words in what it quotes and in the value. */
  private static boolean holds(Origin origin, Measurement m, String text) {
    Span span = origin.span();
    Span words = origin.words();
    if (span == null) {
      return words == null;
    }
    boolean inside = !span.isEmpty() && span.end() <= text.length();
    if (words == null || origin.part() == Part.PERIOD || origin.how() == Origin.How.IMPLIED) {
      return inside && (words == null || span.covers(words));
    }
    String value =
        switch (origin.part()) {
          case SUBJECT -> m.subject();
          case PREDICATE -> String.valueOf(m.predicate());
          default -> String.valueOf(m.scope());
        };
    String folded = Fold.page(text).folded();
    return inside && span.covers(words) && folds(value).contains(words.of(folded));
  }

  private static String folds(String value) {
    return Fold.terms(Fold.page(value).folded());
  }

  private static String quoted(Origin origin, String text) {
    Span span = origin.span();
    Span words = origin.words();
    if (span == null) {
      return "-";
    }
    return words == null
        ? span.of(text)
        : text.substring(span.start(), words.start())
            + "【"
            + words.of(text)
            + "】"
            + text.substring(words.end(), span.end());
  }
}

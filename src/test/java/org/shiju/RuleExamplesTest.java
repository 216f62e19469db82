package org.shiju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.shiju.model.Measurement;
import org.shiju.model.Report;
import org.shiju.model.SourceInfo;
import org.shiju.model.SourceText;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/** Every example of every indicator through the whole pipeline: text in, figures of that id out. */
class RuleExamplesTest {
  private final List<String> wrong = new ArrayList<>();
  private int examples;

  @Test
  @EnabledIf("linked")
  void everyExampleHolds() throws IOException {
    Rules rules = Rules.fromFolder(Path.of("rules"));
    Shiju shiju = Shiju.with(rules);
    for (Node file : rules.below("rule-of-law/")) {
      for (Node indicator : file.need("indicators").items()) {
        for (Node example : indicator.need("examples").items()) {
          check(shiju, file.file(), indicator.need("id").text(), example);
        }
      }
    }
    assertThat(wrong).as("%s of %s examples", wrong.size(), examples).isEmpty();
    assertThat(examples).isGreaterThan(300);
  }

  private void check(Shiju shiju, String file, String id, Node example) {
    String text = example.need("text").text();
    List<String> wanted = example.texts("gives");
    Report report = shiju.read(source(text));
    List<String> got =
        report.measurements().stream()
            .filter(m -> id.equals(m.indicator()))
            .map(m -> m.quantity().span().of(text))
            .toList();
    examples++;
    if (!got.equals(wanted.equals(List.of("nothing")) ? List.of() : wanted)) {
      wrong.add(
          "%n%s:%d %s: %s%n    wanted %s, got %s of %s"
              .formatted(file, example.line(), id, text, wanted, got, seen(report, text)));
    }
  }

  private static List<String> seen(Report report, String text) {
    return report.measurements().stream().map(m -> seen(m, text)).toList();
  }

  private static String seen(Measurement m, String text) {
    return m.quantity().span().of(text)
        + "="
        + m.subject()
        + "/"
        + m.predicate()
        + "/"
        + m.indicator();
  }

  private static SourceText source(String text) {
    SourceInfo info =
        new SourceInfo(
            "example",
            "text/plain",
            null,
            "UTF-8",
            null,
            text.length(),
            "",
            null,
            null,
            null,
            null);
    return new SourceText(info, text, List.of());
  }

  /** The examples speak for the whole pipeline; before its linking stage stands they are idle. */
  static boolean linked() {
    try {
      Class.forName("org.shiju.measure.Linker");
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}

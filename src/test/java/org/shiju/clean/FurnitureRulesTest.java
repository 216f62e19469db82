package org.shiju.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shiju.model.Page;
import org.shiju.model.Span;
import org.shiju.rules.Node;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

class FurnitureRulesTest {
  @Test
  void everyExampleHolds() throws IOException {
    Node file = Rules.fromFolder(Path.of("rules")).file("furniture.yaml");
    FurnitureRules rules = new FurnitureRules(file);
    List<String> wrong = new ArrayList<>();
    int examples = 0;
    for (Node node : file.need("rules").items()) {
      LineRule rule = LineRule.of(node, file.need("words").entries());
      for (String text : node.need("examples").only("furniture", "text").texts("furniture")) {
        examples++;
        boolean kept =
            rule.zones().stream().anyMatch(z -> rules.match(line(text), z, rule) == null);
        if (kept || !rule.matches(line(text))) {
          wrong.add(rule.id() + " should match: " + text);
        }
      }
      for (String text : node.need("examples").texts("text")) {
        for (Zone zone : Zone.values()) {
          LineRule match = rules.match(line(text), zone, rule);
          if (match != null) {
            wrong.add(rule.id() + ": " + match.id() + " should not match: " + text);
          }
        }
      }
    }
    assertThat(examples).isGreaterThan(50);
    assertThat(wrong).isEmpty();
  }

  @Test
  void aFaultNamesItsPlaceAndRemedy(@TempDir Path folder) throws IOException {
    String head =
        "keeps:\n  - x\naddressee_ends:\n  - y\nwords:\n  a:\n    - b\nrules:\n  - id: r\n";
    assertThatThrownBy(() -> load(folder, head + "    zones:\n      - top\n"))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("furniture.yaml:11")
        .hasMessageContaining("use head, body or tail");
    assertThatThrownBy(() -> load(folder, head + "    zones:\n      - head\n    made_of: c\n"))
        .hasMessageContaining("no words are called 'c'");
    assertThatThrownBy(() -> load(folder, head + "    zones:\n      - head\n"))
        .hasMessageContaining("matches every line");
    assertThatThrownBy(() -> load(folder, head + "    zone:\n      - head\n"))
        .hasMessageContaining("unknown key 'zone'");
  }

  private static void load(Path folder, String yaml) throws IOException {
    Files.writeString(folder.resolve("furniture.yaml"), yaml);
    new Cleaner(Rules.fromFolder(folder));
  }

  private static Line line(String text) {
    Page page = Fold.page(text);
    return Line.of(page, new Span(0, text.length()));
  }
}

package org.shiju.clean;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;

class FurnitureRulesTest {
  @Test
  void aFaultNamesItsPlaceAndRemedy(@TempDir Path folder) throws IOException {
    String head =
        "keeps:\n  - x\ntitles:\n  - z\naddressee_ends:\n  - y\nwords:\n  a:\n    - b\nrules:\n  - id: r\n";
    assertThatThrownBy(() -> load(folder, head + "    zones:\n      - top\n"))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("furniture.yaml:13")
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
}

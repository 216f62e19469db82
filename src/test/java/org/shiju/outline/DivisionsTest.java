package org.shiju.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Every name and every code of the table is found where it is looked for. */
class DivisionsTest {
  private static final int KEYS = 39_344;

  @Test
  void everyKeyLiesInItsBlock() throws IOException {
    int keys = 0;
    for (int number = 0; number < 64; number++) {
      for (String line : block(number).split("\n")) {
        String key = line.substring(0, line.indexOf(' '));
        String value = line.substring(line.indexOf(' ') + 1);
        keys++;
        if (Character.isDigit(key.charAt(0))) {
          assertThat(Divisions.name(key)).isEqualTo(value);
        } else {
          int found = Divisions.codes(key).size() + Divisions.townships(key).size();
          assertThat(found).as(key).isEqualTo(value.split(" ").length);
        }
      }
    }
    assertThat(keys).isEqualTo(KEYS);
  }

  @Test
  void findsNothingForWhatIsNoName() {
    assertThat(Divisions.codes("")).isEmpty();
    assertThat(Divisions.codes("县")).isEmpty();
    assertThat(Divisions.codes("定海区 330902")).isEmpty();
    assertThat(Divisions.codes("定海")).isEmpty();
    assertThat(Divisions.name("999999")).isNull();
    assertThat(Divisions.autonomous("定海州")).isNull();
  }

  private static String block(int number) throws IOException {
    String name = "regions/" + number + ".txt.gz";
    try (InputStream raw = DivisionsTest.class.getResourceAsStream(name)) {
      assertThat(raw).as(name).isNotNull();
      return new String(new GZIPInputStream(raw).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

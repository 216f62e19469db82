package org.shiju.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ClosingsTest {
  private static final String MARKS = "“”《》「」宗、件";

  @Test
  void whatIsRememberedChangesNoAnswer() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String text = text(random, 1 + round % 7 * 90);
      Closings closings = new Closings(text);
      int at = 0;
      for (int asked = 0; asked < 400; asked++) {
        boolean goesBack = asked % 9 == 8 || at == text.length();
        at = goesBack ? random.nextInt(text.length()) : at;
        int limit = at + 1 + random.nextInt(text.length() - at);

        assertThat(closings.end(at, limit))
            .as("%s from %d to %d", text, at, limit)
            .isEqualTo(Closings.end(text, at, limit));
        at++;
      }
    }
  }

  @Test
  void aQuotationClosesAtItsOwnMark() {
    assertThat(Closings.end("开展“法律明白人(《办法》)”培训", 2, 15)).isEqualTo(14);
    assertThat(Closings.end("开展“法律明白人(《办法》)”培训", 9, 15)).isEqualTo(12);
    assertThat(Closings.end("开展“法律明白人培训12场", 2, 13)).isEqualTo(2);
    assertThat(Closings.end("开展培训", 2, 4)).isEqualTo(2);
  }

  @Test
  void aQuotationIsNoLongerThanTwoHundredCharacters() {
    assertThat(Closings.end("“" + "宣".repeat(198) + "”", 0, 300)).isEqualTo(199);
    assertThat(Closings.end("“" + "宣".repeat(199) + "”", 0, 300)).isEqualTo(0);
  }

  /** Of few marks and many others, so that some close near by, some far off and some nowhere. */
  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      boolean mark = random.nextInt(12) == 0;
      text.append(MARKS.charAt(mark ? random.nextInt(6) : 6 + random.nextInt(3)));
    }
    return text.toString();
  }
}

package org.shiju.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.shiju.model.Span;

class EncodedTest {
  private static final String TEXT = "审结“12”件,\t\"é\\\u0001§、\n占比5%。".repeat(400);

  @Test
  void partsAreWhatJsonWritesOfThem() {
    Encoded encoded = Encoded.from(new Span(3, 503), TEXT.length(), TEXT);

    for (int start = 3; start < 60; start++) {
      Span part = new Span(start, start + 500);
      Span bytes = encoded.of(part);
      String written =
          new String(encoded.bytes, bytes.start(), bytes.length(), StandardCharsets.UTF_8);
      char[] escaped = JsonStringEncoder.getInstance().quoteAsString(part.of(TEXT));

      assertThat(encoded.covers(part)).isTrue();
      assertThat(written).isEqualTo(new String(escaped));
    }
  }

  @Test
  void endsWhereItsTextDoes() {
    Encoded encoded = Encoded.from(new Span(0, 10), 12, TEXT);

    assertThat(encoded.covers(new Span(2, 12))).isTrue();
    assertThat(encoded.covers(new Span(3, 13))).isFalse();
  }
}

package org.shiju.write;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Arrays;
import org.shiju.model.Span;

/**
 * A long stretch of a text without surrogates as the bytes of a JSON string, from which its parts
 * are copied: what is quoted for the figures of an endless sentence overlaps almost wholly.
 */
final class Encoded {
  private static final int LONGEST = 4096;

  /** Bytes of the longest escape. */
  private static final int ESCAPE = 6;

  final byte[] bytes;
  private final Span span;

  /** By place in the stretch where its bytes begin. */
  private final int[] starts;

  private Encoded(String text, Span span) {
    this.span = span;
    this.starts = new int[span.length() + 1];
    byte[] room = new byte[span.length() * ESCAPE];
    int size = 0;
    for (int i = 0; i < span.length(); i++) {
      starts[i] = size;
      char c = text.charAt(span.start() + i);
      if (c >= 0x800) {
        room[size++] = (byte) (0xe0 | c >> 12);
        room[size++] = (byte) (0x80 | c >> 6 & 0x3f);
        room[size++] = (byte) (0x80 | c & 0x3f);
      } else if (c >= '0' && c <= '9') {
        room[size++] = (byte) c;
      } else {
        for (byte one : JsonStringEncoder.getInstance().quoteAsUTF8(String.valueOf(c))) {
          room[size++] = one;
        }
      }
    }
    starts[span.length()] = size;
    this.bytes = Arrays.copyOf(room, size);
  }

  /** A stretch that begins where a part does and covers it, within {@code limit}. */
  static Encoded from(Span part, int limit, String text) {
    int end = Math.max(part.end(), Math.min(part.start() + LONGEST, limit));
    return new Encoded(text, new Span(part.start(), end));
  }

  boolean covers(Span part) {
    return span.covers(part);
  }

  /** Where the bytes of a part are. */
  Span of(Span part) {
    return new Span(starts[part.start() - span.start()], starts[part.end() - span.start()]);
  }
}

package org.shiju.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Bytes read in one charset, faults counted instead of hidden.
 *
 * @param text with U+FFFD for each malformed place
 * @param malformed how many places were malformed
 * @param firstMalformed offset of the first in {@code text}; -1 for none
 * @param leftOver bytes at the end that begin a character and do not finish it; not in the text
 */
record Decoded(String text, int malformed, int firstMalformed, int leftOver) {
  private static final String LOST = "\ufffd";

  /** Characters that are decoded at a time. */
  private static final int PIECE = 1 << 11;

  static Decoded of(byte[] bytes, int from, int to, Charset charset) {
    return decode(bytes, from, to, charset, Integer.MAX_VALUE);
  }

  /** The same, but null as soon as a place is malformed; a character cut at the end may stay. */
  static @Nullable Decoded strictly(byte[] bytes, int from, int to, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8) && !mayBeUtf8(bytes, from, to)) {
      return null;
    }
    Decoded decoded = decode(bytes, from, to, charset, 1);
    return decoded.malformed == 0 ? decoded : null;
  }

  /** Whether the first foreign byte and the one behind it can be UTF-8; of GB18030 few are. */
  private static boolean mayBeUtf8(byte[] bytes, int from, int to) {
    int foreign = from;
    while (foreign < to && bytes[foreign] >= 0) {
      foreign++;
    }
    if (foreign + 1 >= to) {
      return true;
    }
    int lead = bytes[foreign] & 0xff;
    return lead >= 0xc2 && lead <= 0xf4 && (bytes[foreign + 1] & 0xc0) == 0x80;
  }

  private static Decoded decode(byte[] bytes, int from, int to, Charset charset, int tolerated) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      String sound = new String(bytes, from, to - from, charset);
      if (sound.indexOf('\ufffd') < 0) {
        return new Decoded(sound, 0, -1, 0);
      }
    }
    return slowly(bytes, from, to, charset, tolerated, piece -> true);
  }

  /**
   * The beginning of the same, as far as its pieces are wanted: each is shown as it is decoded, a
   * malformed place as U+FFFD.
   */
  static Decoded whileWanted(
      byte[] bytes, int from, int to, Charset charset, Predicate<CharSequence> wanted) {
    return slowly(bytes, from, to, charset, Integer.MAX_VALUE, wanted);
  }

  /** Place by place, to count what is malformed. */
  private static Decoded slowly(
      byte[] bytes,
      int from,
      int to,
      Charset charset,
      int tolerated,
      Predicate<CharSequence> wanted) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    CharBuffer out = CharBuffer.allocate(Math.min(to - from + 2, PIECE));
    StringBuilder text = new StringBuilder((to - from) / 2 + 2);
    int malformed = 0;
    int first = -1;
    while (true) {
      CoderResult result = decoder.decode(in, out, false);
      text.append(out.array(), 0, out.position());
      boolean more = wanted.test(out.flip()) && (!result.isError() || wanted.test(LOST));
      out.clear();
      if (result.isError() && malformed + 1 >= tolerated) {
        return new Decoded(text.toString(), malformed + 1, text.length(), in.remaining());
      }
      if (result.isError()) {
        first = malformed++ == 0 ? text.length() : first;
        text.append(LOST);
        in.position(in.position() + Math.min(result.length(), in.remaining()));
      }
      if (result.isUnderflow() || !more) {
        return new Decoded(text.toString(), malformed, first, in.remaining());
      }
    }
  }

  boolean isStrict() {
    return malformed == 0 && leftOver == 0;
  }
}

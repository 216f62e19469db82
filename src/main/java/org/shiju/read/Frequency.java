package org.shiju.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How likely a string is as Chinese text: the sum over its characters of the logarithm of their
 * frequency.
 *
 * <p>Two readings of the same bytes can be compared by it: 法治政府 scores far above 楊笥淉葬, which is
 * what its GB18030 bytes give as Big5. Ranks come from {@code frequent-characters.txt}; everything
 * else has one value for its kind.
 */
final class Frequency {
  /** What a character outside the lists costs; a mean below this is no Chinese text. */
  static final double RARE = -14;

  /** What the likeliest character costs, a line end. */
  static final double LIKELIEST = -4.4;

  /** A Han character of neither list. */
  static final byte RARE_HAN = 1;

  /** A frequent character that only simplified text has: 会, not 在. */
  static final byte SIMPLIFIED = 2;

  /** A frequent character that only traditional text has: 會, not 在. */
  static final byte TRADITIONAL = 4;

  private static final byte[] LOG = new byte[1 << 16];
  private static final byte[] SCRIPT = new byte[1 << 16];
  private static final double SCALE = 5;

  static {
    kinds();
    lists();
  }

  private Frequency() {}

  /** Log likelihood of the text; 0 for an empty one, else negative. */
  static double of(CharSequence text) {
    long sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += LOG[text.charAt(i)];
    }
    return sum / SCALE;
  }

  /** A new table of what each character is: {@link #RARE_HAN} and the like; 0 for most others. */
  static byte[] scripts() {
    return SCRIPT.clone();
  }

  private static void kinds() {
    fill(0, 0xffff, -16);
    fill(0, 0x1f, -25);
    fill('\t', '\r', LIKELIEST);
    fill(0x20, 0x7e, -5.5);
    fill(0x7f, 0x9f, -25);
    fill(0xa0, 0x52f, -12);
    fill(0x2010, 0x2027, -5.5);
    fill(0x2030, 0x27ff, -12);
    fill(0x3000, 0x301f, -5);
    fill(0x3020, 0x33ff, -13);
    fill(0x3400, 0x4dff, -18);
    fill(0x4e00, 0x9fa5, RARE);
    fill(0xe000, 0xf8ff, -20);
    fill(0xff01, 0xff5e, -6);
    fill(0xfff0, 0xffff, -25);
  }

  private static void lists() {
    Arrays.fill(SCRIPT, 0x4e00, 0xa000, RARE_HAN);
    byte script = 0;
    int rank = 0;
    for (String line : resource().split("\n")) {
      if (line.startsWith("[")) {
        script = script == 0 ? SIMPLIFIED : TRADITIONAL;
        rank = 0;
      } else if (!line.startsWith("#")) {
        for (char c : line.toCharArray()) {
          LOG[c] = (byte) Math.max(LOG[c], scaled(logOfRank(rank++)));
          SCRIPT[c] = script == SIMPLIFIED || SCRIPT[c] != SIMPLIFIED ? script : 0;
        }
      }
    }
  }

  private static double logOfRank(int rank) {
    return rank < 100 ? -5.5 : rank < 300 ? -6.3 : rank < 600 ? -7.2 : rank < 1000 ? -8.2 : -9.5;
  }

  private static void fill(int from, int to, double log) {
    Arrays.fill(LOG, from, to + 1, scaled(log));
  }

  private static byte scaled(double log) {
    return (byte) Math.round(log * SCALE);
  }

  private static String resource() {
    try (InputStream in = Frequency.class.getResourceAsStream("frequent-characters.txt")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks frequent-characters.txt: build it anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

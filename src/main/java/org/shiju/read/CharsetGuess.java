package org.shiju.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes of unknown charset: byte order mark, UTF-16 by its pattern, strict UTF-8, then Big5
 * against GB18030 by how frequent the characters are that each gives. What a page or its server
 * declares counts there as much as one frequent character does.
 *
 * <p>A strict Big5 decoder alone would accept four of ten short pieces of GB18030, and GB18030
 * accepts nearly everything, so neither decides by being valid.
 */
final class CharsetGuess {
  /** Enough to decide by; a longer file is weighed by this much from its first foreign byte on. */
  private static final int WINDOW = 1 << 16;

  /** A mean log likelihood above this is Chinese text without doubt. */
  private static final double CHINESE = -11.5;

  /** What a declaration adds to the log likelihood of its charset. */
  private static final double VOTE = 8;

  /** By how much a vote must fall behind before no more is read: rounding cannot make up for it. */
  private static final double SLACK = 1;

  /** The least share of units that look like UTF-16 in such a text. */
  private static final double UTF16 = 0.9;

  /** 1 for a byte that is no first byte of a unit that looks like UTF-16. */
  private static final byte[] NO_UTF16 = noUtf16();

  private final byte[] bytes;
  private final @Nullable Charset sent;

  /** What was weighed already. */
  private final Map<Charset, Weighed> weighed = new HashMap<>();

  /**
   * A window of the bytes read in one charset.
   *
   * @param whole whether the window is all of them
   * @param weight log likelihood as Chinese text
   */
  private record Weighed(Decoded decoded, boolean whole, double weight) {}

  private CharsetGuess(byte[] bytes, @Nullable Charset sent) {
    this.bytes = bytes;
    this.sent = sent;
  }

  /**
   * Reads some bytes.
   *
   * @param sent the charset that the server named, if any
   */
  static Reading read(byte[] bytes, @Nullable Charset sent) {
    return new CharsetGuess(bytes, sent).read();
  }

  private Reading read() {
    Reading marked = byMark();
    if (marked != null) {
      return marked;
    }
    Decoded utf8 = Decoded.strictly(bytes, 0, bytes.length, StandardCharsets.UTF_8);
    if (utf8 != null && isAscii(utf8)) {
      return Reading.of(utf8, "UTF-8", "strict_utf8");
    }
    Charset utf16 = utf16();
    if (utf16 != null) {
      return Reading.of(decode(utf16), utf16.name(), "utf16_pattern");
    }
    boolean three = utf8 != null && utf8.text().chars().anyMatch(c -> c >= 0x800);
    if (utf8 != null && three) {
      return Reading.of(utf8, "UTF-8", "strict_utf8");
    }
    Charset declared = sent != null ? sent : DeclaredCharset.ofPage(bytes);
    if (utf8 != null && isReallyUtf8(declared)) {
      return Reading.of(utf8, "UTF-8", "strict_utf8");
    }
    Reading mixed = MixedLines.read(bytes, 0);
    return mixed != null ? mixed : byFrequency(declared);
  }

  private @Nullable Reading byMark() {
    if (starts(0xff, 0xfe, 0, 0) && bytes.length % 4 == 0) {
      return marked(4, Charset.forName("UTF-32LE"));
    }
    if (starts(0xff, 0xfe)) {
      return marked(2, StandardCharsets.UTF_16LE);
    }
    if (starts(0xfe, 0xff)) {
      return marked(2, StandardCharsets.UTF_16BE);
    }
    if (starts(0x84, 0x31, 0x95, 0x33)) {
      return marked(4, Charsets.GB18030);
    }
    if (!starts(0xef, 0xbb, 0xbf)) {
      return null;
    }
    Reading reading = marked(3, StandardCharsets.UTF_8);
    Reading mixed = reading.warnings().isEmpty() ? null : MixedLines.read(bytes, 3);
    return mixed != null ? mixed : reading;
  }

  private Reading marked(int mark, Charset charset) {
    return Reading.of(Decoded.of(bytes, mark, bytes.length, charset), charset.name(), "bom");
  }

  private boolean starts(int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private Decoded decode(Charset charset) {
    Weighed known = weighed.get(charset);
    if (known != null && known.whole) {
      return known.decoded;
    }
    return Decoded.of(bytes, 0, bytes.length, charset);
  }

  private static boolean isAscii(Decoded utf8) {
    return utf8.isStrict()
        && utf8.text().chars().allMatch(c -> c < 0x7f && (c >= ' ' || c >= 9 && c <= 13));
  }

  /**
   * The byte order of UTF-16 without a mark, or null. Chinese UTF-16 has 4E to 9F in each second
   * byte, 00 beside an ASCII character, 30 or FF beside punctuation.
   */
  private @Nullable Charset utf16() {
    if (bytes.length < 4 || isRarelyUtf16()) {
      return null;
    }
    double big = utf16Share(0);
    double little = utf16Share(1);
    if (Math.max(big, little) < UTF16) {
      return null;
    }
    Charset charset = big > little ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    if (big >= UTF16 && little >= UTF16) {
      boolean bigger = weigh(StandardCharsets.UTF_16BE) > weigh(StandardCharsets.UTF_16LE);
      charset = bigger ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    double weight = weigh(charset);
    boolean best =
        weight > weigh(StandardCharsets.UTF_8)
            && weight > weigh(Charsets.GB18030)
            && weight > weigh(Charsets.BIG5);
    return best ? charset : null;
  }

  /** Whether in both orders too many units have a first byte that none of UTF-16 has. */
  private boolean isRarelyUtf16() {
    int units = Math.min(bytes.length, WINDOW) / 2;
    int most = units - (int) Math.ceil(UTF16 * units);
    int big = 0;
    int little = 0;
    for (int i = 0; i < units && (big <= most || little <= most); i++) {
      big += NO_UTF16[bytes[2 * i] & 0xff];
      little += NO_UTF16[bytes[2 * i + 1] & 0xff];
    }
    return big > most && little > most;
  }

  /** The share of units that look like UTF-16. */
  private double utf16Share(int high) {
    int units = Math.min(bytes.length, WINDOW) / 2;
    int good = 0;
    for (int i = 0; i < units; i++) {
      int h = bytes[2 * i + high] & 0xff;
      if (isHan(h) || isMark(h, bytes[2 * i + 1 - high] & 0xff)) {
        good++;
      }
    }
    return (double) good / units;
  }

  private static byte[] noUtf16() {
    byte[] none = new byte[0x100];
    for (int high = 0; high < none.length; high++) {
      boolean first = isHan(high) || high == 0 || high == 0x20 || high == 0x30 || high == 0xff;
      none[high] = (byte) (first ? 0 : 1);
    }
    return none;
  }

  private static boolean isHan(int high) {
    return high >= 0x4e && high <= 0x9f;
  }

  /** Whether two bytes of UTF-16 are an ASCII character or punctuation. */
  private static boolean isMark(int high, int low) {
    return switch (high) {
      case 0 -> low >= 0x20 && low < 0x7f || low >= 9 && low <= 13 || low >= 0xa0;
      case 0x20 -> low < 0x40;
      case 0x30 -> low < 0x20;
      case 0xff -> low < 0x60;
      default -> false;
    };
  }

  /** How likely the bytes are in the charset, over a window that starts at a character. */
  private double weigh(Charset charset) {
    return weighed.computeIfAbsent(charset, this::window).weight;
  }

  private Weighed window(Charset charset) {
    int from = windowStart();
    int to = Math.min(bytes.length, from + WINDOW);
    Decoded decoded = Decoded.of(bytes, from, to, charset);
    boolean whole = from == 0 && to == bytes.length;
    return new Weighed(decoded, whole, Frequency.of(decoded.text()));
  }

  private int windowStart() {
    int from = 0;
    while (bytes.length - from > WINDOW && bytes[from] > 0) {
      from++;
    }
    return from & ~1;
  }

  /**
   * A few GB18030 characters can be valid UTF-8 of two bytes each (Latin, Greek, Cyrillic) or end
   * as a cut UTF-8 character would; then frequency decides.
   */
  private boolean isReallyUtf8(@Nullable Charset declared) {
    return vote(StandardCharsets.UTF_8, declared) >= vote(Charsets.GB18030, declared);
  }

  private Reading byFrequency(@Nullable Charset declared) {
    Charset charset = likeliest(declared);
    Decoded decoded = decode(charset);
    if (declared != null && !charset.equals(declared) && !isChinese(decoded)) {
      Decoded other = Decoded.strictly(bytes, 0, bytes.length, declared);
      if (other != null) {
        return Reading.of(other, declared.name(), "declared"); // Latin-1, Shift_JIS and the like
      }
    }
    if (declared != null && !charset.equals(likeliest(null))) {
      return Reading.of(decoded, charset.name(), "declared");
    }
    String name = charset.equals(Charsets.BIG5) ? "big5" : "gb18030";
    String by = decoded.malformed() == 0 ? name + "_frequency" : "lenient_" + name;
    boolean utf8 = charset.equals(StandardCharsets.UTF_8);
    return Reading.of(decoded, charset.name(), utf8 ? "lenient_utf8" : by);
  }

  private Charset likeliest(@Nullable Charset declared) {
    double gb = vote(Charsets.GB18030, declared);
    double lenient = vote(StandardCharsets.UTF_8, declared, gb);
    double big5 = vote(Charsets.BIG5, declared, gb);
    if (lenient > gb && lenient > big5) {
      return StandardCharsets.UTF_8;
    }
    return big5 > gb ? Charsets.BIG5 : Charsets.GB18030;
  }

  /**
   * The vote for a charset, or less than any where it must be smaller than another: what was read
   * so far and the likeliest rest that the bytes have room for say so.
   */
  private double vote(Charset charset, @Nullable Charset declared, double other) {
    double vote = vote(charset.equals(declared));
    int from = windowStart();
    int to = Math.min(bytes.length, from + WINDOW);
    int width = charset.equals(StandardCharsets.UTF_8) ? 3 : 2; // bytes of a character, at most
    int characters = Math.max(0, (to - from) / width - 2); // at least, one that is cut apart
    double[] behind = {other - vote - Frequency.LIKELIEST * characters};
    Decoded beginning =
        Decoded.whileWanted(
            bytes,
            from,
            to,
            charset,
            piece -> {
              behind[0] -= Frequency.of(piece) - Frequency.LIKELIEST * piece.length();
              return behind[0] <= SLACK;
            });
    return behind[0] > SLACK ? Double.NEGATIVE_INFINITY : Frequency.of(beginning.text()) + vote;
  }

  private static double vote(boolean declared) {
    return declared ? VOTE : 0;
  }

  private double vote(Charset charset, @Nullable Charset declared) {
    return weigh(charset) + vote(charset.equals(declared));
  }

  /** Whether what is not ASCII of a decoding reads as Chinese. */
  private static boolean isChinese(Decoded decoded) {
    StringBuilder foreign = new StringBuilder();
    decoded.text().chars().filter(c -> c > 0x7f).forEach(c -> foreign.append((char) c));
    return isChinese(foreign.toString());
  }

  /** Whether a piece of text reads as Chinese. */
  static boolean isChinese(String text) {
    return Frequency.of(text) > CHINESE * Math.max(1, text.length());
  }
}

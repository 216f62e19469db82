package org.shiju.read;

import java.util.ArrayList;
import java.util.List;
import org.shiju.model.Span;
import org.shiju.model.Warning;

/**
 * Damage that a text already carried when it was saved, so that no charset undoes it: mojibake,
 * lost characters, pinyin between characters, scripts mixed.
 *
 * <p>Each kind is one warning at its first place, with the count in its message.
 */
final class Damage {
  /** What the frequent bytes of UTF-8 Chinese give when read as GBK: 政府 becomes 鏀垮簻. */
  private static final String READ_AS_GBK = "涓銆硶鍏娉斂鍔瀹屾浜鈥";

  /** Telltales per character from which a text counts as damaged; good text has under 0.0001. */
  private static final double SHARE = 0.003;

  /** What a character may be a sign of, a bit each beside those of {@link Frequency#scripts}. */
  private static final byte LOST = 8;

  private static final byte AS_GBK = 16;
  private static final byte AS_LATIN = 32;
  private static final byte PINYIN = 64;
  private static final byte HAN = (byte) 128;

  private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ";

  private static final byte[] MARKS = marks();

  private final String text;
  private final List<Warning> warnings = new ArrayList<>();

  /** How many Han characters the text has, and how many of them are rare. */
  private int han;

  private int rare;

  private Damage(String text) {
    this.text = text;
  }

  static List<Warning> in(String text) {
    Damage damage = new Damage(text);
    int marks = damage.scan();
    if ((marks & LOST) != 0) {
      damage.lost();
    }
    if ((marks & AS_GBK) != 0) {
      damage.gbkMojibake();
    }
    if ((marks & AS_LATIN) != 0) {
      damage.latinMojibake();
    }
    damage.unlikely();
    if ((marks & PINYIN) != 0) {
      damage.pinyin();
    }
    damage.nul();
    if ((marks & Frequency.TRADITIONAL) != 0) {
      damage.mixedScript();
    }
    return damage.warnings;
  }

  /** Counts the Han characters and says which signs of damage there are to look at. */
  private int scan() {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      byte mark = MARKS[text.charAt(i)];
      marks |= mark;
      rare += mark & Frequency.RARE_HAN;
      han -= mark >> 7; // its sign
    }
    return marks;
  }

  private void lost() {
    Places places = new Places();
    for (int i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) {
      places.add(i, i + 1);
    }
    for (int i = text.indexOf('?'); i >= 0; i = text.indexOf('?', i + 1)) {
      if (isLostRun(i)) {
        places.add(i, i + 2);
      }
    }
    places.warn(1, "lost_characters", " lost character(s) (U+FFFD or ??): take a better copy");
  }

  /** {@code ??} between two Han characters: what a narrow charset leaves of a character. */
  private boolean isLostRun(int i) {
    return i > 0
        && i + 2 < text.length()
        && text.charAt(i + 1) == '?'
        && isHan(text.charAt(i - 1))
        && isHan(text.charAt(i + 2));
  }

  private void gbkMojibake() {
    Places places = new Places();
    long kinds = 0;
    for (int i = 0; i < text.length(); i++) {
      int kind = text.charAt(i) < 0x80 ? -1 : READ_AS_GBK.indexOf(text.charAt(i));
      if (kind >= 0) {
        places.add(i, i + 1);
        kinds |= 1L << kind;
      }
    }
    if (Long.bitCount(kinds) > 1 && places.count > SHARE * text.length()) {
      places.warn(3, "mojibake", " telltale(s) of UTF-8 read as GBK; " + NEEDS_ORIGINAL);
    }
  }

  private static final String NEEDS_ORIGINAL = "the text cannot be trusted: take the original file";

  private void latinMojibake() {
    Places places = new Places();
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean twice = (c == 'Ã' || c == 'Â') && isUpper(text.charAt(i + 1));
      boolean once =
          c >= 'ã'
              && c <= 'ï'
              && i + 2 < text.length()
              && isUpper(text.charAt(i + 1))
              && isUpper(text.charAt(i + 2));
      if (twice || once) {
        places.add(i, i + (once ? 3 : 2));
      }
    }
    if (places.count > SHARE * text.length()) {
      places.warn(2, "mojibake", " telltale(s) of UTF-8 read as Latin-1; " + NEEDS_ORIGINAL);
    }
  }

  /** What bytes 80 to BF give in Latin-1 or in windows-1252. */
  private static boolean isUpper(char c) {
    return c >= 0x80 && c <= 0xbf || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".indexOf(c) >= 0;
  }

  /** Whatever the mistake was, the wrong characters are rare ones. */
  private void unlikely() {
    int frequent = han - rare;
    boolean told = warnings.stream().anyMatch(w -> w.code().equals("mojibake"));
    if (!told && han >= 30 && frequent < han * 0.6) {
      String message =
          "only "
              + 100 * frequent / han
              + "% of its characters are common ones: the charset may be wrong, name it with --charset";
      warnings.add(new Warning("mojibake", new Span(0, 0), message));
    }
  }

  /** 政(zheng)府(fu): Latin letters in brackets behind a Han character. */
  private void pinyin() {
    Places places = new Places();
    addPinyin('(', places);
    addPinyin('（', places);
    places.warn(
        3, "pinyin_inserted", " time(s) pinyin in brackets: a poisoned copy, take the original");
  }

  private void addPinyin(char open, Places places) {
    for (int i = text.indexOf(open, 1); i >= 0; i = text.indexOf(open, i + 1)) {
      int end = i + 1;
      while (end < text.length() && end - i <= 7 && isPinyin(text.charAt(end))) {
        end++;
      }
      boolean closed = end < text.length() && ")）".indexOf(text.charAt(end)) >= 0;
      if (closed && end > i + 1 && isHan(text.charAt(i - 1))) {
        places.add(i, end + 1);
      }
    }
  }

  private static boolean isPinyin(char c) {
    return (MARKS[c] & PINYIN) != 0;
  }

  private void nul() {
    Places places = new Places();
    for (int i = text.indexOf('\0'); i >= 0; i = text.indexOf('\0', i + 1)) {
      places.add(i, i + 1);
    }
    places.warn(1, "nul", " NUL character(s) in the text: take a better copy");
  }

  private void mixedScript() {
    Places simplified = new Places();
    Places traditional = new Places();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((MARKS[c] & Frequency.TRADITIONAL) != 0) {
        traditional.add(i, i + 1);
      } else if ((MARKS[c] & Frequency.SIMPLIFIED) != 0) {
        simplified.add(i, i + 1);
      }
    }
    if (simplified.count > 3 * traditional.count) {
      traditional.warn(
          3, "mixed_script", " traditional character(s) in simplified text: " + COMPARE);
    } else if (traditional.count > 3 * simplified.count) {
      simplified.warn(
          3, "mixed_script", " simplified character(s) in traditional text: " + COMPARE);
    } else {
      traditional.warn(3, "mixed_script", " traditional character(s) among simplified: " + COMPARE);
    }
  }

  private static final String COMPARE = "compare with the original";

  private static byte[] marks() {
    byte[] marks = Frequency.scripts();
    add(marks, "?\ufffd", LOST);
    add(marks, READ_AS_GBK, AS_GBK);
    add(marks, "ÃÂãäåæçèéêëìíîï", AS_LATIN);
    add(marks, "abcdefghijklmnopqrstuvwxyz" + TONED, PINYIN);
    for (int c = 0x4e00; c <= 0x9fff; c++) {
      marks[c] |= HAN;
    }
    return marks;
  }

  private static void add(byte[] marks, String characters, byte mark) {
    for (int i = 0; i < characters.length(); i++) {
      marks[characters.charAt(i)] |= mark;
    }
  }

  private static boolean isHan(char c) {
    return c >= 0x4e00 && c <= 0x9fff;
  }

  /** Places of one kind of damage: how many, and the first. */
  private final class Places {
    private int count;
    private Span first = new Span(0, 0);

    void add(int start, int end) {
      if (count++ == 0 || start < first.start()) {
        first = new Span(start, end);
      }
    }

    void warn(int least, String code, String message) {
      if (count >= least) {
        warnings.add(new Warning(code, first, count + message));
      }
    }
  }
}

package org.shiju.text;

import com.hankcs.hanlp.dictionary.other.CharTable;
import org.shiju.model.Page;

/**
 * Makes the text that rules read: same length, full-width made half-width, traditional made
 * simplified.
 *
 * <p>Example: {@code ９９．２％，} becomes {@code 99.2%,}. Only characters that stand for one character
 * are folded, so no offset moves.
 */
public final class Fold {
  /**
   * Frequent characters that only traditional text has; two of them in a text call for the table.
   */
  private static final String TRADITIONAL =
      "個們這為與務規機關報實設開辦處產業條審調數據區縣鎮鄉屆總體現訴訟罰項計劃領導達續範圍團隊認護營環萬餘場舉講眾經權議決據應對問題國學會來過還後務實證書結類額點";

  private static final int HAN = 0x4e00;
  private static final int BEHIND_HAN = 0xa000;

  /** The same characters, a bit each from the first Han character on. */
  private static final long[] TRADITIONAL_BITS = new long[BEHIND_HAN - HAN >> 6];

  static {
    for (int i = 0; i < TRADITIONAL.length(); i++) {
      int han = TRADITIONAL.charAt(i) - HAN;
      TRADITIONAL_BITS[han >> 6] |= 1L << han;
    }
  }

  private Fold() {}

  /** The page of a text. */
  public static Page page(String text) {
    char[] chars = text.toCharArray();
    int traditional = 0;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c >= HAN && c < BEHIND_HAN) {
        traditional += (int) (TRADITIONAL_BITS[c - HAN >> 6] >>> c - HAN & 1);
      } else if (c >= 0x80) {
        chars[i] = width(c);
      }
    }
    if (traditional >= 2) {
      simplify(chars);
    }
    return new Page(text, new String(chars));
  }

  /**
   * Terms of Taiwan and those of the mainland, of one length, as pages print them that were
   * converted on the way: 規範性檔案 is 规范性文件. Written simplified, term before term.
   */
  private static final String[][] TERMS = {
    {"档案", "文件"}, {"覆议", "复议"}, {"资讯", "信息"}, {"网路", "网络"}, {"程式", "程序"}, {"稽核", "审核"},
  };

  private static void simplify(char[] chars) {
    for (int i = 0; i < chars.length; i++) {
      chars[i] = simplified(chars[i]);
    }
    terms(new String(chars)).getChars(0, chars.length, chars, 0);
  }

  private static char simplified(char c) {
    if (c < 0x3400 || c > 0x9fff) {
      return c;
    }
    // the table keeps 余 and 馀 apart, which reports do not: 兩萬餘 is 两万余
    return c == '餘' ? '余' : CharTable.convert(c);
  }

  /** One character of a traditional text as rules read it: 項 is 项, ， is a half-width comma. */
  public static char character(char c) {
    return c >= 0x80 ? simplified(width(c)) : c;
  }

  /** The terms of a simplified text that came from a traditional one: 规范性档案 is 规范性文件. */
  public static String terms(String text) {
    StringBuilder changed = null;
    for (String[] pair : TERMS) {
      for (int at = text.indexOf(pair[0]); at >= 0; at = text.indexOf(pair[0], at + 1)) {
        changed = changed == null ? new StringBuilder(text) : changed;
        changed.replace(at, at + pair[0].length(), pair[1]);
      }
    }
    return changed == null ? text : changed.toString();
  }

  private static char width(char c) {
    if (c >= 0xff01 && c <= 0xff5e) {
      return (char) (c - 0xfee0);
    }
    return switch (c) {
      case '\u3000', '\u00a0', '\u2002', '\u2003', '\u2009', '\u202f' -> ' ';
      case '℅', '﹪' -> '%';
      case '∶', '︰' -> ':';
      case '﹒' -> '.';
      case '﹐' -> ',';
      case '﹔' -> ';';
      case '﹙' -> '(';
      case '﹚' -> ')';
      case '〇' -> '零';
      default -> c;
    };
  }
}

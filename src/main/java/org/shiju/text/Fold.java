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

  private Fold() {}

  /** The page of a text. */
  public static Page page(String text) {
    char[] chars = text.toCharArray();
    int traditional = 0;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c >= 0x80) {
        chars[i] = width(c);
        if (traditional < 2 && c >= 0x4e00 && TRADITIONAL.indexOf(c) >= 0) {
          traditional++;
        }
      }
    }
    if (traditional >= 2) {
      simplify(chars);
    }
    return new Page(text, new String(chars));
  }

  private static void simplify(char[] chars) {
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] >= 0x3400 && chars[i] <= 0x9fff) {
        // the table keeps 余 and 馀 apart, which reports do not: 兩萬餘 is 两万余
        chars[i] = chars[i] == '餘' ? '余' : CharTable.convert(chars[i]);
      }
    }
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

package org.shiju.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.shiju.text.Chars;
import org.shiju.text.Digits;

/**
 * Reads one numeral: Arabic, Chinese or both, with magnitudes, exact.
 *
 * <p>Grammar, on folded text:
 *
 * <pre>
 * numeral   = fraction | chain
 * fraction  = chain "分之" chain                          三分之一, 百分之九十八点五
 * chain     = literal { multiplier [literal] } ["余"|"多"]  1万4千余, 12万2000, 3千多万, 十三
 *           | ("数"|"几"|"上") multiplier+                 数千万, 几十, 上百
 *           | multiplier+ ("余"|"多")                      百余, 万余
 * literal   = digits [("." | "·") digits] | Chinese digits ["点" Chinese digits]
 * multiplier= 十 百 千 万 亿
 * </pre>
 *
 * <p>Mixed magnitudes add up (1万4千 is 14000); a bare last digit takes the next lower place (13万2 is
 * 132000, 一百一 is 110); neighbouring Chinese digits are a range (两三 is 2..3, 十三四 is 13..14); a comma
 * or space joins digits only where it cuts off exactly three.
 */
final class NumeralParser {
  private static final String MULTIPLIERS = "十百千万亿";

  private static final String HAN = "零一二两三四五六七八九十百千万亿数几半";

  /** Asked of every character of a page. */
  private static final Chars STARTS = Chars.of("0123456789" + HAN);

  private static final Chars CHINESE = Chars.of("○" + HAN);

  /** With which a numeral goes on behind its first digits. */
  private static final Chars GOES_ON = Chars.of(",. ·十百千万亿余多来分");

  /** Digits that an int holds whatever they are. */
  private static final int FEW = 9;

  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);

  /** How far a numeral may reach; longer runs of digits count nothing. */
  private static final int LONGEST = 60;

  private final String text;
  private final int start;
  private int at;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private @Nullable BigDecimal literal;
  private @Nullable BigDecimal literalMax;
  private BigDecimal spread = BigDecimal.ZERO;
  private BigDecimal lastMultiplier = BigDecimal.ONE;
  private boolean anyDigit;
  private boolean anyArabic;
  private boolean more;
  private boolean vague;
  private boolean zeroSeen;
  private int literalDigits;
  private boolean positional;

  private NumeralParser(String text, int start) {
    this.text = text;
    this.start = start;
    this.at = start;
  }

  /**
   * A numeral read.
   *
   * @param end behind its last character, 余 or 多 included
   * @param max upper end of a neighbouring range, else null
   * @param arabic whether any digit is Arabic
   * @param more whether 余 or 多 stands in it or at its end
   * @param vague whether it opens with 数, 几 or 上, or ends with 几
   * @param per 100 for 百分之, else 0
   * @param fraction whether it is a fraction such as 三分之一
   * @param magnitude whether a multiplier stands in it
   * @param positional whether it is a run of Chinese digits without multiplier (二零二三)
   * @param opensWithMagnitude whether it has a magnitude and no digit before it (百余, 万)
   */
  record Parsed(
      int start,
      int end,
      BigDecimal value,
      @Nullable BigDecimal max,
      boolean arabic,
      boolean more,
      boolean vague,
      int per,
      boolean fraction,
      boolean magnitude,
      boolean positional,
      boolean opensWithMagnitude) {}

  /** The numeral that begins at {@code start}, or null where none does. */
  static @Nullable Parsed parse(String text, int start) {
    Parsed digits = digits(text, start);
    return digits != null ? digits : longer(text, start);
  }

  /**
   * A few digits and no more, as most numerals are (761宗), or one Chinese digit (三是); null where
   * the numeral may go on.
   */
  private static @Nullable Parsed digits(String text, int start) {
    int value = 0;
    int end = start;
    while (end < text.length() && end - start < FEW) {
      char c = text.charAt(end);
      if (c < '0' || c > '9') {
        break;
      }
      value = value * 10 + c - '0';
      end++;
    }
    boolean arabic = end > start;
    if (!arabic && start < text.length() && digit(text.charAt(start)) >= 0) {
      value = digit(text.charAt(start));
      end++;
    }
    boolean whole = end > start && end - start < FEW;
    return whole && (end == text.length() || !goesOn(text.charAt(end), arabic))
        ? new Parsed(
            start,
            end,
            BigDecimal.valueOf(value),
            null,
            arabic,
            false,
            false,
            0,
            false,
            false,
            false,
            false)
        : null;
  }

  private static boolean goesOn(char c, boolean arabic) {
    return GOES_ON.has(c) || !arabic && (c == '点' || digit(c) >= 0);
  }

  private static @Nullable Parsed longer(String text, int start) {
    if (text.startsWith("百分之", start) || text.startsWith("千分之", start)) {
      Parsed of = new NumeralParser(text, start + 3).chain();
      if (of != null || text.startsWith("百", start + 3)) {
        int end = of != null ? of.end : start + 4;
        BigDecimal value = of != null ? of.value : BigDecimal.valueOf(100);
        return new Parsed(
            start,
            end,
            value,
            null,
            of != null && of.arabic,
            of != null && of.more,
            false,
            text.charAt(start) == '百' ? 100 : 1000,
            false,
            false,
            false,
            false);
      }
      return null;
    }
    Parsed whole = new NumeralParser(text, start).chain();
    if (whole != null && text.startsWith("分之", whole.end) && whole.value.signum() > 0) {
      Parsed part = new NumeralParser(text, whole.end + 2).chain();
      if (part != null) {
        return new Parsed(
            start,
            part.end,
            part.value.divide(whole.value, FIFTEEN).stripTrailingZeros(),
            null,
            false,
            false,
            false,
            0,
            true,
            false,
            false,
            false);
      }
    }
    return whole;
  }

  /** Whether a numeral may begin with this character. */
  static boolean mayStart(char c) {
    return STARTS.has(c);
  }

  static boolean isChineseNumeral(char c) {
    return CHINESE.has(c);
  }

  private static int digit(char c) {
    return c == '两' ? 2 : Digits.chinese(c);
  }

  private @Nullable Parsed chain() {
    char first = at < text.length() ? text.charAt(at) : 0;
    if (first == '数' || first == '几') {
      if (at + 1 >= text.length() || MULTIPLIERS.indexOf(text.charAt(at + 1)) < 0) {
        return null;
      }
      vague = true;
      at++;
      literal = BigDecimal.ONE;
    }
    boolean going = true;
    while (going && at < text.length() && at - start < LONGEST) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9' && literal == null && !(multiplied() && isAge())) {
        arabic();
      } else if (digit(c) >= 0
          && literal == null
          && !(anyArabic && lastMultiplier.equals(BigDecimal.ONE))) {
        chinese();
      } else if (c == '点'
          && literal == null
          && multiplied()
          && start > 0
          && text.charAt(start - 1) == '之') {
        going = tenths();
      } else if (MULTIPLIERS.indexOf(c) >= 0 && mayMultiply(c)) {
        multiply(c);
        at++;
      } else if ((c == '余' || c == '多' || c == '来') && (anyDigit || multiplied()) && !more) {
        going = inner(c);
      } else if (c == '几' && literal == null && multiplied() && !more) {
        more = true; // 三十几万元
        at++;
      } else if (c == ' ' && literal != null && goesOnAfterSpace()) {
        at++;
      } else {
        going = false;
      }
    }
    return result();
  }

  private boolean multiplied() {
    return !lastMultiplier.equals(BigDecimal.ONE);
  }

  /**
   * A multiplier goes on where it has something to multiply, or opens the numeral, or lifts a
   * section (4千万).
   */
  private boolean mayMultiply(char c) {
    if (literal != null || !multiplied()) {
      return true;
    }
    return c == '万' && section.signum() > 0 && section.compareTo(BigDecimal.valueOf(10_000)) < 0
        || c == '亿' && section.signum() > 0;
  }

  /**
   * 余 or 多 before a further magnitude (10余万) or at the end (30余); 来 only between (10来万). False
   * where it ends the numeral.
   */
  private boolean inner(char c) {
    boolean magnitudeFollows = at + 1 < text.length() && "千万亿".indexOf(text.charAt(at + 1)) >= 0;
    if (magnitudeFollows && literal == null) {
      // 3千多万: the section stands for the literal of the coming magnitude
      more = true;
      at++;
      return true;
    }
    if (magnitudeFollows || c != '来') {
      more = true;
      at++;
      return magnitudeFollows;
    }
    return false;
  }

  /** 1.3 万件, 240 余人次. */
  private boolean goesOnAfterSpace() {
    return at + 1 < text.length() && "万亿余多".indexOf(text.charAt(at + 1)) >= 0;
  }

  /** The 65 of 390万65岁以上老年人 is an age and no tail of the amount. */
  private boolean isAge() {
    int end = at;
    while (isArabic(end) && end - at < 4) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '岁';
  }

  private void arabic() {
    int from = at;
    StringBuilder digits = new StringBuilder();
    while (at < text.length() && isArabic(at) && at - from < LONGEST) {
      digits.append(text.charAt(at++));
      if (groupFollows(digits.length(), from)) {
        at++;
      }
    }
    if (at + 1 < text.length() && isArabic(at + 1) && pointAt(at)) {
      digits.append('.');
      at++;
      while (at < text.length() && isArabic(at) && at - from < LONGEST) {
        digits.append(text.charAt(at++));
      }
    }
    literal = new BigDecimal(digits.toString());
    literalDigits = digits.length();
    anyDigit = true;
    anyArabic = true;
  }

  /**
   * A comma (or a space) that cuts off exactly three digits, with one to three before the first.
   */
  private boolean groupFollows(int digitsSoFar, int from) {
    if (at >= text.length() || text.charAt(at) != ',' && text.charAt(at) != ' ') {
      return false;
    }
    boolean grouped = text.substring(from, at).indexOf(text.charAt(at)) >= 0;
    boolean headFits = grouped ? true : digitsSoFar <= 3 && text.charAt(from) != '0';
    return headFits
        && isArabic(at + 1)
        && isArabic(at + 2)
        && isArabic(at + 3)
        && !isArabic(at + 4);
  }

  private boolean pointAt(int i) {
    char c = text.charAt(i);
    return c == '.' || c == '·' && amountBehind(i + 1);
  }

  /** 4·1%, 1·2万册; 12·4 is a day. */
  private boolean amountBehind(int i) {
    int end = i;
    while (end < text.length() && isArabic(end) && end - i < 6) {
      end++;
    }
    return end < text.length() && end > i && "%万亿".indexOf(text.charAt(end)) >= 0;
  }

  private boolean isArabic(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private void chinese() {
    int from = at;
    while (at < text.length() && digit(text.charAt(at)) >= 0 && at - from < LONGEST) {
      at++;
    }
    String run = text.substring(from, at);
    anyDigit = true;
    if (run.length() > 1 && run.charAt(0) == '零' && multiplied()) {
      zeroSeen = true;
      run = run.substring(1);
    } else if (run.equals("零") && multiplied()) {
      zeroSeen = true;
      return;
    }
    literalDigits = run.length();
    int first = digit(run.charAt(0));
    int last = digit(run.charAt(run.length() - 1));
    if (run.length() == 2 && first > 0 && (last == first + 1 || first == 3 && last == 5)) {
      literal = BigDecimal.valueOf(first);
      literalMax = BigDecimal.valueOf(last);
      return;
    }
    BigDecimal value = BigDecimal.ZERO;
    for (int i = 0; i < run.length(); i++) {
      value = value.multiply(TEN).add(BigDecimal.valueOf(digit(run.charAt(i))));
    }
    positional = run.length() > 1;
    literal = value;
    decimals();
  }

  /** 百分之九十|点一: behind a multiplier, where no time of day can be meant. */
  private boolean tenths() {
    int from = at;
    decimals();
    return at > from;
  }

  private void decimals() {
    if (at + 1 >= text.length() || text.charAt(at) != '点' || digit(text.charAt(at + 1)) < 0) {
      return;
    }
    at++;
    BigDecimal place = BigDecimal.ONE;
    BigDecimal value = literal == null ? BigDecimal.ZERO : literal;
    while (at < text.length() && digit(text.charAt(at)) >= 0 && at - start < LONGEST) {
      place = place.movePointLeft(1);
      value = value.add(place.multiply(BigDecimal.valueOf(digit(text.charAt(at)))));
      at++;
    }
    literal = value;
    literalDigits = 9;
  }

  private void multiply(char c) {
    BigDecimal by =
        switch (c) {
          case '十' -> TEN;
          case '百' -> BigDecimal.valueOf(100);
          case '千' -> BigDecimal.valueOf(1_000);
          case '万' -> BigDecimal.valueOf(10_000);
          default -> BigDecimal.valueOf(100_000_000);
        };
    BigDecimal low =
        literalMax != null && literal != null ? literalMax.subtract(literal) : BigDecimal.ZERO;
    spread = spread.add(low).multiply(by);
    literalMax = null;
    if (c == '万' || c == '亿') {
      BigDecimal lifted = section.add(literal != null ? literal : BigDecimal.ZERO);
      BigDecimal base =
          lifted.signum() == 0 && total.signum() == 0 && !anyDigit ? BigDecimal.ONE : lifted;
      section = base.multiply(by);
      if (c == '亿') {
        total = total.add(section);
        section = BigDecimal.ZERO;
      }
    } else {
      section = section.add((literal != null ? literal : BigDecimal.ONE).multiply(by));
    }
    literal = null;
    lastMultiplier = by;
    positional = false;
    zeroSeen = false;
  }

  private @Nullable Parsed result() {
    if (!anyDigit && !multiplied()) {
      return null;
    }
    boolean magnitude = multiplied();
    BigDecimal value = total.add(section);
    if (literal != null) {
      boolean shortened =
          magnitude
              && literalDigits == 1
              && !zeroSeen
              && lastMultiplier.compareTo(TEN) > 0
              && literalMax == null;
      BigDecimal place = shortened ? lastMultiplier.movePointLeft(1) : BigDecimal.ONE;
      value = value.add(literal.multiply(place));
      if (literalMax != null) {
        spread = spread.add(literalMax.subtract(literal));
      }
    }
    BigDecimal max = spread.signum() > 0 ? plain(value.add(spread)) : null;
    return new Parsed(
        start,
        at,
        plain(value),
        max,
        anyArabic,
        more,
        vague,
        0,
        false,
        magnitude,
        positional,
        "百千万亿".indexOf(text.charAt(start)) >= 0);
  }

  private static BigDecimal plain(BigDecimal value) {
    if (value.scale() == 0) {
      return value;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

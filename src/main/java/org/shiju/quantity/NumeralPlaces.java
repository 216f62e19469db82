package org.shiju.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Kind;
import org.shiju.model.Numeral;
import org.shiju.model.Verdict;

/**
 * What the characters right around a numeral make of it, whatever the words: a list marker, an
 * ordinal, an article, part of a document number, a telephone number or a formula.
 */
final class NumeralPlaces {
  private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);

  /** How far before a ratio the text calls it one: 城乡居民收入比由上年的2.03:1缩小到2.01:1. */
  private static final int RATIO_REACH = 40;

  private static final String ARTICLE_WORDS = "条款章节编目";
  private static final String LIST_MARKS = "、,;和";

  /** Characters of one member of a list: 确认违法十二件. */
  private static final int LONGEST_MEMBER = 14;

  private static final String SENTENCE_ENDS = "。!?;:\n\r ";

  private final String text;

  NumeralPlaces(String text) {
    this.text = text;
  }

  /** A place that claims a numeral; FREE claims nothing. */
  enum Place {
    FREE(Verdict.BARE, "bare"),
    ORDINAL(Verdict.ORDINAL, "ordinal"),
    ARTICLE(Verdict.ARTICLE, "article"),
    LIST_MARKER(Verdict.LIST_MARKER, "list-marker"),
    DOCUMENT_NUMBER(Verdict.DOCUMENT_NUMBER, "document-number"),
    TELEPHONE(Verdict.TELEPHONE, "telephone"),
    FORMULA(Verdict.NAME, "formula"),
    LETTERS(Verdict.NAME, "letters");

    private final Verdict verdict;
    private final String id;

    Place(Verdict verdict, String id) {
      this.verdict = verdict;
      this.id = id;
    }

    Verdict verdict() {
      return verdict;
    }

    String rule() {
      return "guards.yaml#" + id;
    }
  }

  Place of(NumeralParser.Parsed numeral, @Nullable Numeral previous) {
    int start = numeral.start();
    int end = numeral.end();
    char before = start > 0 ? text.charAt(start - 1) : '\n';
    char after = end < text.length() ? text.charAt(end) : '\n';
    if (before == '第' || before == ' ' && start > 1 && text.charAt(start - 2) == '第') {
      return ARTICLE_WORDS.indexOf(after) >= 0 ? Place.ARTICLE : Place.ORDINAL;
    }
    if (previous != null && continues(previous, start, before)) {
      return previous.verdict() == Verdict.ARTICLE ? Place.ARTICLE : Place.ORDINAL;
    }
    if (isListMarker(numeral, before, after)) {
      return Place.LIST_MARKER;
    }
    if (isDocumentNumber(start, end, before, after)) {
      return Place.DOCUMENT_NUMBER;
    }
    if (isFormula(numeral, before, after)) {
      return Place.FORMULA;
    }
    if (isLetter(before) || isLetter(after) && numeral.arabic() || versionFollows(numeral, after)) {
      return Place.LETTERS;
    }
    return isTelephone(start, end, before, after) ? Place.TELEPHONE : Place.FREE;
  }

  /** 第20、21批: a numeral that goes on an ordinal. */
  private boolean continues(Numeral previous, int start, char before) {
    boolean ordinal =
        previous.verdict() == Verdict.ORDINAL && previous.rule().endsWith("#ordinal")
            || previous.verdict() == Verdict.ARTICLE;
    return ordinal && previous.span().end() == start - 1 && "、和至到-—~".indexOf(before) >= 0;
  }

  private boolean isListMarker(NumeralParser.Parsed numeral, char before, char after) {
    boolean shortNumber = numeral.end() - numeral.start() <= 3 && !numeral.more();
    if (!shortNumber) {
      return false;
    }
    if (before == '(' && after == ')') {
      return true;
    }
    int start = numeral.start();
    boolean opens = opensSentence(start);
    if (after == '、') {
      return opens && !numeralFollows(numeral.end() + 1);
    }
    if (numeral.arabic() && (after == '.' || after == ')' || after == '．')) {
      return opens && !numeralFollows(numeral.end() + 1);
    }
    boolean outline =
        numeral.arabic() && numeral.value().scale() == 1 && opensLine(start) && after >= 0x4e00;
    return outline && "万亿千百元件项个名".indexOf(after) < 0;
  }

  /**
   * Where the marker ends that a count is glued to: a count is whole, so the 3. of {@code 3.15家单位}
   * at the start of a line is numbering. Null where there is none.
   */
  @Nullable Integer gluedMarkerEnd(NumeralParser.Parsed numeral) {
    if (numeral.magnitude() || numeral.value().scale() <= 0 || !opensLine(numeral.start())) {
      return null;
    }
    int point = text.indexOf('.', numeral.start());
    return point > 0 && point < numeral.end() ? point : null;
  }

  private boolean numeralFollows(int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private boolean opensSentence(int start) {
    int i = start;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i == 0 || SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0 || i < start && start - i > 1;
  }

  private boolean opensLine(int start) {
    int i = start;
    while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
      i--;
    }
    return i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r';
  }

  /** 〔2022〕4号, [2018]118号, 第25号令. */
  private boolean isDocumentNumber(int start, int end, char before, char after) {
    if (before == '〔' || before == '[' || before == '【') {
      return "〕]】".indexOf(after) >= 0;
    }
    if (after != '号') {
      return false;
    }
    return "〕]】)".indexOf(before) >= 0
        || before == '第'
        || end + 1 < text.length() && "令文".indexOf(text.charAt(end + 1)) >= 0;
  }

  /** 1+6+N, 7×24, 2-1-1-5-2. */
  private boolean isFormula(NumeralParser.Parsed numeral, char before, char after) {
    if ("+×*".indexOf(before) >= 0 || "+×*".indexOf(after) >= 0) {
      return true;
    }
    int end = numeral.end();
    boolean dashes =
        after == '-'
            && end + 2 < text.length()
            && Character.isDigit(text.charAt(end + 1))
            && text.charAt(end + 2) == '-';
    return dashes
        || before == '-' && numeral.start() > 2 && text.charAt(numeral.start() - 3) == '-';
  }

  private static boolean versionFollows(NumeralParser.Parsed numeral, char after) {
    return after == '版' && numeral.arabic();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private boolean isTelephone(int start, int end, char before, char after) {
    int digits = end - start;
    if (digits == 11 && text.charAt(start) == '1') {
      return true;
    }
    return digits >= 3 && digits <= 4 && after == '-' && numeralFollows(end + 6)
        || digits >= 7 && digits <= 8 && before == '-';
  }

  /**
   * 一 in front of a measure word is an article (一项, 一批), unless the list it stands in counts the
   * same way: 撤销六件,责令履行一件,终止十二件.
   */
  static boolean isArticleOne(String text, NumeralParser.Parsed numeral, String unit) {
    int start = numeral.start();
    int end = numeral.end();
    return end - start == 1
        && text.charAt(start) == '一'
        && !unit.equals("成")
        && !isCounted(text, lastBefore(text, start), unit)
        && !isCounted(text, firstBehind(text, end + unit.length()), unit);
  }

  /** Where the member of a list before that at {@code at} ends, or -1. */
  private static int lastBefore(String text, int at) {
    int i = at;
    while (i > 0 && at - i < LONGEST_MEMBER && LIST_MARKS.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i > 0 && at - i < LONGEST_MEMBER ? i - 1 : -1;
  }

  /** Where the next member of a list ends of which one ends at {@code at}, or -1. */
  private static int firstBehind(String text, int at) {
    if (at >= text.length() || LIST_MARKS.indexOf(text.charAt(at)) < 0) {
      return -1;
    }
    int i = at + 1;
    while (i < text.length()
        && i - at < LONGEST_MEMBER
        && (LIST_MARKS + SENTENCE_ENDS).indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** Whether a Chinese numeral above one and the measure word end at a place. */
  private static boolean isCounted(String text, int end, String unit) {
    int digit = end - unit.length() - 1;
    return digit >= 0
        && text.startsWith(unit, digit + 1)
        && "二两三四五六七八九十百千".indexOf(text.charAt(digit)) >= 0;
  }

  /**
   * Where the ratio {@code 1:2} that begins with this numeral ends, or null where there is none.
   */
  @Nullable Integer quotientEnd(NumeralParser.Parsed numeral) {
    int colon = numeral.end();
    if (!numeral.arabic() || colon + 1 >= text.length() || text.charAt(colon) != ':') {
      return null;
    }
    NumeralParser.Parsed second = NumeralParser.parse(text, colon + 1);
    boolean spoken =
        Clauses.before(text, numeral.start(), RATIO_REACH).indexOf('比') >= 0
            || second != null && text.startsWith("的比例", second.end());
    return second != null && second.arabic() && second.value().signum() > 0 && spoken
        ? second.end()
        : null;
  }

  @Nullable BigDecimal quotient(NumeralParser.Parsed numeral) {
    NumeralParser.Parsed second = NumeralParser.parse(text, numeral.end() + 1);
    if (second == null || second.value().signum() == 0) {
      return null;
    }
    BigDecimal value = numeral.value().divide(second.value(), FIFTEEN).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  /** 3至5万元: the lower end shares the magnitude of the upper. */
  BigDecimal carryMagnitude(NumeralParser.Parsed low, NumeralParser.Parsed high) {
    String digits = text.substring(high.start(), high.end());
    BigDecimal by = BigDecimal.ONE;
    for (int i = 0; i < digits.length(); i++) {
      by =
          switch (digits.charAt(i)) {
            case '万' -> by.movePointRight(4);
            case '亿' -> by.movePointRight(8);
            default -> by;
          };
    }
    return low.value().multiply(by);
  }

  /** The kind of an amount that has a magnitude and no unit: 价值4亿 is money. */
  Kind bareKind(int start) {
    String before = Clauses.before(text, start, 12);
    for (String word : new String[] {"价值", "金额", "资金", "投资", "贷款", "产值", "债务", "收入", "支出", "税"}) {
      if (before.contains(word)) {
        return Kind.MONEY;
      }
    }
    return Kind.COUNT;
  }
}

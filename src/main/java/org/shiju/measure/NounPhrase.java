package org.shiju.measure;

import static org.shiju.measure.Words.AFTER_TIME;
import static org.shiju.measure.Words.COMPOUNDS;
import static org.shiju.measure.Words.EMPTY;
import static org.shiju.measure.Words.FORMALITIES;
import static org.shiju.measure.Words.GENERIC;
import static org.shiju.measure.Words.HONOURS;
import static org.shiju.measure.Words.ISSUER;
import static org.shiju.measure.Words.LEAD;
import static org.shiju.measure.Words.LEVELS;
import static org.shiju.measure.Words.MANNERS;
import static org.shiju.measure.Words.OWNED;
import static org.shiju.measure.Words.TRAILING;

import org.shiju.model.Page;
import org.shiju.model.Span;
import org.shiju.text.Chars;
import org.shiju.text.TimeExpression;

/**
 * Cuts a stretch of text down to the noun phrase an analyst would write as a column name.
 *
 * <p>全市各类矛盾纠纷 becomes 矛盾纠纷; 合同纠纷、劳动争议纠纷等矛盾纠纷 becomes 矛盾纠纷; 优化审批环境、服务企业及其他政策文件草案 becomes 政策文件草案.
 */
final class NounPhrase {
  private static final int LONGEST = 26;
  private static final int LONGEST_BRACKET = 8;
  private static final String NOT_ETC = "级次同高中初平对额待";

  /** What may close a stretch and is no part of its phrase. */
  private static final Chars CLOSING = Chars.of("、,。;:的和及与·—-等了");

  /** What may open it. */
  private static final Chars OPENING = Chars.of("、,。;:)和及与了的等·—-");

  private static final long LEADING = Language.bits(ISSUER, LEAD);
  private static final String[] OTHERS = {"及其他", "和其他", "与其他", "及其它", "和其它"};

  private final Page page;
  private final Language language;

  NounPhrase(Page page, Language language) {
    this.page = page;
    this.language = language;
  }

  /** The phrase inside a stretch, as printed; empty where nothing is left. */
  String in(Span span) {
    if (span.isEmpty()) {
      return "";
    }
    Span cut = cut(span);
    if (cut.isEmpty()) {
      return "";
    }
    String phrase = page.text().substring(cut.start(), cut.end());
    if (!Sentences.isHan(page.text().charAt(cut.start()))
        || !Sentences.isHan(page.text().charAt(cut.end() - 1))) {
      phrase = phrase.strip();
    }
    boolean wholeIssuer = language.has(ISSUER, phrase) && !language.has(LEVELS, phrase);
    return wholeIssuer || language.has(EMPTY, phrase) ? "" : phrase;
  }

  /** The same stretch of folded text. */
  Span cut(Span span) {
    String folded = page.folded();
    int start = stripLead(span.start(), span.end());
    int end = stripEnd(start, span.end());
    start = Math.max(start, behindOthers(folded, start, end));
    start = Math.max(start, behindEtc(folded, start, end));
    start = stripLead(start, end);
    int relative = last('的', folded, start, end - 2);
    if (relative > start && language.begins(FORMALITIES, folded, start)) {
      start = relative + 1;
    } else if (relative > start && folded.charAt(start) == '以') {
      start++; // 以|市局为被申请人的行政复议案件
    }
    end = withoutList(folded, start, end);
    if (end - start > LONGEST) {
      start = shorten(folded, start, end);
    }
    return new Span(Math.min(start, end), end);
  }

  private int stripEnd(int start, int from) {
    int end = from;
    while (end > start) {
      char c = page.folded().charAt(end - 1);
      if (c <= ' ' || CLOSING.has(c)) {
        end--;
      } else if (c == '看' && page.folded().startsWith("来看", end - 2) && end - 2 > start) {
        end -= 2;
      } else if (c == '(' || c == ')' && last('(', page.folded(), start, end) < 0) {
        end--;
      } else {
        int adverb = language.ends(TRAILING, page.folded(), end);
        if (adverb < 2 || end - adverb <= start) {
          break;
        }
        end -= adverb;
      }
    }
    return end;
  }

  private int stripLead(int from, int end) {
    String folded = page.folded();
    int i = from;
    while (i < end) {
      char c = folded.charAt(i);
      if (Sentences.isHan(c) && !OPENING.has(c) && !language.mayBegin(LEADING, c)) {
        return i;
      }
      int step;
      int close = c == '(' ? Sentences.bracketEnd(folded, i, end) : -1;
      TimeExpression time = c >= '0' && c <= '9' ? TimeExpression.at(folded, i) : null;
      if (close > i) {
        step = close + 1 - i;
        if (i + step >= end) {
          return end;
        }
      } else if (c <= ' ' || OPENING.has(c)) {
        step = language.starts(COMPOUNDS, folded, i) > 0 ? 0 : 1; // 及时率, 及格率
      } else if (time != null) {
        step = time.end() - i;
        step += i + step < end ? language.starts(AFTER_TIME, folded, i + step) : 0;
      } else {
        int issuer = language.starts(ISSUER, folded, i);
        issuer =
            issuer > 0
                    && (language.begins(HONOURS, folded, i + issuer)
                        || language.begins(OWNED, folded, i + issuer))
                ? 0
                : issuer;
        step = Math.max(language.starts(LEAD, folded, i), issuer);
        if (step > 0
            && (compoundAt(i, end, step)
                || language.has(MANNERS, folded.substring(i, Math.min(end, i + step))))) {
          step = 0;
        }
      }
      if (step <= 0 || i + step >= end) {
        return i;
      }
      i += step;
    }
    return i;
  }

  /** Whether the opening word is only the head of a longer noun (新收|行政复议申请, 全面|依法治市). */
  private boolean compoundAt(int at, int end, int length) {
    var hit = language.wordAt(page.folded(), at, Math.min(end, at + 10));
    return hit != null && hit.length() > length;
  }

  /** 重点领域|(食品药品、环境保护、安全生产): a list in brackets that ends a phrase is no part of its name. */
  private static int withoutList(String folded, int start, int end) {
    int open = end > start && folded.charAt(end - 1) == ')' ? last('(', folded, start, end) : -1;
    boolean list =
        open > start + 1 && end - open > LONGEST_BRACKET && last('、', folded, open, end) > 0;
    return list ? open : end;
  }

  private static int behindOthers(String folded, int start, int end) {
    for (int i = end - 4; i > start; i--) {
      if (folded.charAt(i) == '其') {
        for (String other : OTHERS) {
          if (folded.startsWith(other, i + 2 - other.length()) && i + 2 - other.length() >= start) {
            return i + 2;
          }
        }
      }
    }
    return start;
  }

  /** Behind 等 that closes a list, where what follows names the whole: 合同纠纷等|矛盾纠纷. */
  private int behindEtc(String folded, int start, int end) {
    for (int i = end - 2; i > start; i--) {
      if (folded.charAt(i) == '等'
          && NOT_ETC.indexOf(folded.charAt(i + 1)) < 0
          && NOT_ETC.indexOf(folded.charAt(i - 1)) < 0) {
        String rest = folded.substring(i + 1, end);
        boolean bare = language.has(GENERIC, rest) && end - start <= LONGEST;
        return bare ? start : i + 1;
      }
    }
    return start;
  }

  /**
   * A phrase too long for a column name keeps what stands behind its last 的, or its last characters
   * up to a 、.
   */
  private static int shorten(String folded, int start, int end) {
    int relative = last('的', folded, start, end - 2);
    if (relative >= 0) {
      return relative + 1;
    }
    int pause = last('、', folded, start, end - 3);
    return pause >= 0 ? pause + 1 : Math.max(start, end - LONGEST);
  }

  /** The last place of a character within a stretch, or -1; the page before it is not looked at. */
  private static int last(char c, String folded, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (folded.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }
}

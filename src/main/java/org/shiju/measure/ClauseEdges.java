package org.shiju.measure;

import static org.shiju.measure.Words.AFTER_TIME;
import static org.shiju.measure.Words.COMPARISON;
import static org.shiju.measure.Words.COMPOUNDS;
import static org.shiju.measure.Words.GROWTH;
import static org.shiju.measure.Words.HONOURS;
import static org.shiju.measure.Words.ISSUER;
import static org.shiju.measure.Words.LEAD;
import static org.shiju.measure.Words.OWNED;
import static org.shiju.measure.Words.PREPOSITIONS;
import static org.shiju.measure.Words.TAIL;

import java.util.List;
import org.shiju.measure.Language.Word;
import org.shiju.model.Span;
import org.shiju.text.Chars;
import org.shiju.text.Lexicon;
import org.shiju.text.TimeExpression;

/**
 * The two ends of the text before a figure: what opens the clause and what leads over to the
 * figure.
 *
 * <p>In 同时,全市2023年共收到行政复议申请约761宗 the thing begins behind 2023年共 and ends before 约.
 */
final class ClauseEdges {
  private static final int MOST_MANNER = 14;
  private static final Chars NUMERALS = Chars.of("一二三四五六七八九十");
  private static final Chars MARKS = Chars.of("、,。;:)·•—-");

  /** What turns to the issuer: 对|全市. */
  private static final Chars TURNING = Chars.of("在对为与向");

  /** What is more than a character of a word: what opens a date or turns. */
  private static final Chars SPECIAL = Chars.of("一二三四五六七八九十自在对为与向");

  /** What a phrase that says only how begins with. */
  private static final Chars MANNER = Chars.of("以用经通采");

  private static final long OPENING = Language.bits(ISSUER, LEAD, COMPARISON);
  private static final Chars PARTICLES = Chars.of("了过着到出");
  private final String folded;
  private final Language language;
  private final int leftStart;
  private final int end;
  private final List<Lexicon.Hit<Word>> hits;
  private boolean issuerWide;

  ClauseEdges(String folded, Span left, Language language) {
    this.folded = folded;
    this.language = language;
    this.leftStart = left.start();
    this.end = stripTail(left.start(), left.end());
    this.hits = language.words(folded, left.start(), end);
  }

  /** Where the words between thing and figure begin. */
  int end() {
    return end;
  }

  /** Verbs and compounds before that place, offsets from the start of the text. */
  List<Lexicon.Hit<Word>> hits() {
    return hits;
  }

  /** Whether a word for the whole jurisdiction was stepped over. */
  boolean issuerWide() {
    return issuerWide;
  }

  /** Steps over dates, opening words and words for the issuer. */
  int stripLead(int from) {
    int i = from;
    while (i < end) {
      char c = folded.charAt(i);
      if (Sentences.isHan(c) && !SPECIAL.has(c) && !language.mayBegin(OPENING, c)) {
        return i;
      }
      int since = c == '自' && i + 1 < end ? 1 : 0;
      TimeExpression time =
          c <= '9' || since > 0 || NUMERALS.has(c) ? TimeExpression.at(folded, i + since) : null;
      int step;
      int marker = i == leftStart ? listMarker(i) : 0;
      if (marker > 0) {
        step = marker;
      } else if (c <= ' ' || MARKS.has(c)) {
        step = 1;
      } else if (time != null) {
        step = Math.max(1, time.end() - i); // 自2016年|以来
        step += i + step < end ? language.starts(AFTER_TIME, folded, i + step) : 0;
      } else {
        int issuer = language.starts(ISSUER, folded, i);
        boolean turnsTo = issuer == 0 && TURNING.has(c);
        if (turnsTo) {
          int behind = language.starts(ISSUER, folded, i + 1);
          issuer = behind > 0 ? behind + 1 : 0;
        }
        int lead = language.starts(LEAD, folded, i);
        boolean owned =
            issuer > 0
                && (language.begins(OWNED, folded, i + issuer)
                    || language.begins(HONOURS, folded, i + issuer));
        issuerWide |= issuer >= lead && issuer > 0 && (!turnsTo || c == '在');
        issuer = owned ? 0 : issuer;
        step = Math.max(Math.max(issuer, lead), comparison(i));
        if (step > 0 && longerWordAt(i, step)) {
          step = 0;
        }
      }
      if (step == 0 || i + step > end) {
        return Math.min(i, end);
      }
      i += step;
    }
    return end;
  }

  /** The number of an item at the start of a line, 6.办理: its length, or 0. */
  private int listMarker(int at) {
    int i = at;
    while (i < end && i - at < 3 && Character.isDigit(folded.charAt(i))) {
      i++;
    }
    boolean first = at == 0 || folded.charAt(at - 1) == '\n' || folded.charAt(at - 1) == ' ';
    boolean closed =
        i > at
            && i + 1 < end
            && ".、)".indexOf(folded.charAt(i)) >= 0
            && !Character.isDigit(folded.charAt(i + 1));
    return first && closed ? i + 1 - at : 0;
  }

  /** 较2021年, 比上年同期: a comparison up to its time is no thing. */
  private int comparison(int at) {
    int word = language.starts(COMPARISON, folded, at);
    if (word == 0 || at + word >= end) {
      return 0;
    }
    TimeExpression time = TimeExpression.at(folded, at + word);
    int lead = language.starts(LEAD, folded, at + word);
    if (time == null && lead == 0) {
      int growth = language.ends(GROWTH, folded, end);
      boolean compares =
          growth > 0 && "比较".indexOf(folded.charAt(at)) >= 0 && end - growth - at > 2;
      return compares ? end - growth - at : 0;
    }
    int behind = time == null ? at + word + lead : time.end();
    behind += behind < end ? language.starts(AFTER_TIME, folded, behind) : 0;
    return Math.min(behind, end) - at;
  }

  private boolean longerWordAt(int at, int length) {
    for (Lexicon.Hit<Word> hit : hits) {
      if (leftStart + hit.start() == at && hit.length() > length) {
        return true;
      }
    }
    return false;
  }

  int stripLeadBack(int from, int to) {
    int i = to;
    while (i > from) {
      int step = Math.max(language.ends(LEAD, folded, i), tailAdverb(i));
      if (step == 0 || i - step < from) {
        return i;
      }
      i -= step;
    }
    return from;
  }

  private int tailAdverb(int at) {
    char c = folded.charAt(at - 1);
    return c == '共' || c == '已' || c == '均' || c == '可' || c == ' ' ? 1 : 0;
  }

  /** 以调解、自愿撤回等方式|结案: behind a phrase that says only how. */
  int behindManner(int at) {
    if (at >= end || !MANNER.has(folded.charAt(at)) || opensOtherwise(at)) {
      return at;
    }
    if (folded.charAt(at) == '经') {
      int behind = folded.substring(at, Math.min(end, at + MOST_MANNER)).indexOf('后');
      if (behind > 1) {
        return at + behind + 1; // 经调解、和解后|终止
      }
    }
    for (String word : new String[] {"方式", "形式", "途径", "手段"}) {
      int found = folded.substring(at, end).indexOf(word);
      if (found > 0) {
        return at + found + word.length();
      }
    }
    return at;
  }

  /** 通知, 采购: no 通过 and no 采取. */
  private boolean opensOtherwise(int at) {
    char c = folded.charAt(at);
    return c == '通' && !folded.startsWith("通过", at) || c == '采' && !folded.startsWith("采取", at);
  }

  boolean wordAt(int at) {
    for (Lexicon.Hit<Word> hit : hits) {
      if (leftStart + hit.start() == at && hit.length() > 1) {
        return true;
      }
    }
    return false;
  }

  int skipParticles(int at) {
    int i = folded.startsWith("上来", at) || folded.startsWith("下来", at) ? at + 2 : at;
    while (i < end
        && PARTICLES.has(folded.charAt(i))
        && !folded.startsWith("到位", i)
        && !wordAt(i)) {
      i++;
    }
    return i;
  }

  boolean startsWithPreposition(Span span) {
    return !span.isEmpty() && language.starts(PREPOSITIONS, folded, span.start()) > 0;
  }

  int afterPreposition(int at) {
    return Math.min(
        end, at + (at < end && !wordAt(at) ? language.starts(PREPOSITIONS, folded, at) : 0));
  }

  /** 收到, 行为, 标的: the last character is part of a word. */
  private boolean endsVerb(int from, int at) {
    if (at - 2 < from) {
      return false;
    }
    String word = folded.substring(at - 2, at);
    return language.has(COMPOUNDS, word)
        || language.isVerb(word) && "到为有成过占".indexOf(folded.charAt(at - 1)) >= 0;
  }

  private int stripTail(int from, int to) {
    int i = to;
    while (i > from) {
      char c = folded.charAt(i - 1);
      int step = c <= ' ' ? 1 : language.ends(TAIL, folded, i);
      if (step == 0 || i - step < from || step == 1 && endsVerb(from, i)) {
        return i;
      }
      i -= step;
    }
    return from;
  }
}

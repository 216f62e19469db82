package org.shiju.measure;

import static org.shiju.measure.Words.ADVERBS;
import static org.shiju.measure.Words.BODIES;
import static org.shiju.measure.Words.COMPOUNDS;
import static org.shiju.measure.Words.LEAD;
import static org.shiju.measure.Words.STRONG;
import static org.shiju.measure.Words.WEAK;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.measure.Language.Word;
import org.shiju.model.Span;
import org.shiju.text.Chars;
import org.shiju.text.Lexicon;

/**
 * What stands to the right of a figure within its clause, taken apart.
 *
 * <p>Grammar: {@code [的] noun phrase [verb …] | verb …}. In 12家用人单位纳入黑名单 the object is 用人单位 and the
 * verb 纳入; in 3起维持 there is only the verb 维持.
 *
 * @param object the noun phrase right behind the figure; empty where none is
 * @param verb the verb behind it (or right behind the figure); null where none is
 * @param rest from that verb on
 */
record RightReading(Span object, @Nullable Span verb, Span rest) {
  /** Measure words of bodies and persons: what follows their noun is what it does (27家市直单位|公布). */
  private static final String BODY_UNITS = "家名人位户";

  /** 4件行政行为|被确认违法, 35件|全部办结: the verb behind an adverb that ends the noun. */
  private static @Nullable Span behindAdverb(
      String folded, List<Lexicon.Hit<Word>> hits, int start, int end, int limit) {
    if (end >= limit || end == start || SHORT_ADVERBS.indexOf(folded.charAt(end)) < 0) {
      return null;
    }
    for (Lexicon.Hit<Word> hit : hits) {
      int at = start + hit.start();
      if (at > end
          && at - end <= ADVERB_REACH
          && hit.value() != Word.COMPOUND
          && hit.length() > 1) {
        return new Span(at, at + hit.length());
      }
    }
    return null;
  }

  /** The verb that stands right behind adverbs: 5件跨年仍|在审理. */
  private static @Nullable Span verbAt(String folded, int at, int end, Language language) {
    Lexicon.Hit<Word> hit = language.wordAt(folded, at, Math.min(end, at + 8));
    if (hit == null
        || hit.length() < 2
        || hit.value() == Word.COMPOUND
        || hit.value() == Word.STATIVE) {
      return null;
    }
    return new Span(at, hit.end());
  }

  /** What an adverb stands before: a verb, or one in quotes (逐一“体检”). */
  private static @Nullable Span adverbial(String folded, int at, int end, Language language) {
    int close = at < end && folded.charAt(at) == '“' ? Closings.end(folded, at, end) : at;
    return close > at ? new Span(at, close + 1) : verbAt(folded, at, end, language);
  }

  private static boolean inCompound(List<Lexicon.Hit<Word>> hits, int at) {
    for (Lexicon.Hit<Word> hit : hits) {
      if (hit.value() == Word.COMPOUND && hit.start() <= at && at < hit.end()) {
        return true;
      }
    }
    return false;
  }

  private static final String NOT_OPENING = "可能需应须";
  private static final String SHORT_ADVERBS = "均已全被都经按";
  private static final int ADVERB_REACH = 4;

  /** Shorter phrases hold no verb that no list names. */
  private static final int LONG_ENOUGH = 6;

  static boolean mayBeRelative(String unit) {
    return unit.isEmpty() || BODY_UNITS.indexOf(unit.charAt(0)) < 0;
  }

  private static final Chars STOPS = Chars.of(",;:。、!?)和与及同在到均已全共被由为向对将把于至并较比也都按经给因");

  static RightReading of(String folded, Span right, boolean relativeAllowed, Language language) {
    int start = right.start();
    Span nothing = new Span(start, start);
    while (start < right.end() && (folded.charAt(start) == ' ' || folded.charAt(start) == '的')) {
      start++;
    }
    int adverbs = start;
    int lead = language.starts(LEAD, folded, adverbs);
    while (lead > 0 && adverbs + lead < right.end()) {
      adverbs += lead;
      lead = language.starts(LEAD, folded, adverbs);
    }
    boolean listed = start < right.end() && "、,".indexOf(folded.charAt(start)) >= 0;
    Span opening =
        adverbs > start && !listed ? verbAt(folded, adverbs, right.end(), language) : null;
    if (opening != null) {
      return new RightReading(
          nothing, new Span(start, opening.end()), new Span(start, right.end()));
    }
    if (start >= right.end()
        || !opensPhrase(folded, start) && language.starts(COMPOUNDS, folded, start) == 0) {
      return new RightReading(nothing, null, nothing);
    }
    List<Lexicon.Hit<Word>> hits = language.words(folded, start, right.end());
    int relative = relativeAllowed ? relativeEnd(folded, start, right.end()) : start;
    Span verb = null;
    int end = start;
    while (end < right.end()) {
      Lexicon.Hit<Word> hit = hitAt(hits, end - start);
      if (hit != null && isVerb(hit, end, start, relative, folded, language)) {
        verb = new Span(end, end + (hit.value() == Word.COMPOUND ? 2 : hit.length()));
        break;
      }
      int adverb = end > start && end >= relative ? language.starts(ADVERBS, folded, end) : 0;
      verb = adverb > 0 ? adverbial(folded, end + adverb, right.end(), language) : null;
      if (verb == null
          && adverb > 0
          && folded.charAt(end) == '逐'
          && end + adverb + 2 <= right.end()) {
        verb = new Span(end + adverb, end + adverb + 2); // 134件规范性文件|逐件过堂
      }
      if (verb != null) {
        end -= "未不没".indexOf(folded.charAt(end - 1)) >= 0 ? 1 : 0;
        break;
      }
      int opaque = Closings.end(folded, end, right.end());
      int bracket = folded.charAt(end) == '(' ? Sentences.bracketEnd(folded, end, right.end()) : -1;
      if (opaque > end) {
        end = opaque + 1;
      } else if (bracket > end) {
        end = bracket + 1;
      } else if (hit != null && hit.length() > 1) {
        end += hit.length();
      } else if (end >= relative
          && (STOPS.has(folded.charAt(end)) && !joins(folded, end, right.end())
              || isPostposition(folded, start, end, right.end()))) {
        break;
      } else {
        end++;
      }
    }
    end = Math.min(end, right.end());
    if (verb == null && !relativeAllowed && end - start > LONG_ENOUGH) {
      Span later = Segmenter.laterVerb(folded, new Span(start, end));
      if (!later.isEmpty() && !inCompound(hits, later.start() - start)) {
        verb = later;
        end = later.start();
      }
    }
    if (verb == null) {
      verb = behindAdverb(folded, hits, start, end, right.end());
    }
    if (verb != null && end > start + 1 && "未没".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
      verb = new Span(end, verb.end()); // 3个部门|未按时报备
    }
    return new RightReading(
        new Span(start, end),
        verb,
        verb == null ? new Span(end, end) : new Span(verb.start(), right.end()));
  }

  /** 除40项常规工作|外, 从90多个候选城市|中脱颖而出: what closes a phrase that a preposition opened. */
  private static boolean isPostposition(String folded, int start, int at, int end) {
    char c = folded.charAt(at);
    if (at < start + 2 || c != '中' && c != '外') {
      return false;
    }
    char next = at + 1 < end ? folded.charAt(at + 1) : ',';
    char before = folded.charAt(at - 1);
    return c == '外'
        ? next < '\u4e00' && "对海境国涉校户室内".indexOf(before) < 0
        : "心央国小医学间等华层型旬期介标断枢午药毒级".indexOf(next) < 0 && "其集高初党空途居".indexOf(before) < 0;
  }

  /** A list joined by 、 or 和 goes on as long as no figure stands in it: 专家学者、实务工作者. */
  private static boolean joins(String folded, int at, int end) {
    char c = folded.charAt(at);
    return c == '、' && at + 2 < end;
  }

  private static boolean opensPhrase(String folded, int at) {
    char c = folded.charAt(at);
    return c >= 0x4e00 && c <= 0x9fff && !STOPS.has(c) && NOT_OPENING.indexOf(c) < 0
        || c == '“'
        || c == '《'
        || c == '「'
        || c >= 'A' && c <= 'z';
  }

  private static boolean isVerb(
      Lexicon.Hit<Word> hit, int at, int start, int relative, String folded, Language language) {
    int behind = at + hit.length();
    if (hit.value() == Word.COMPOUND) {
      // 157个调解组织|调解案件: behind a body it is no noun but what the body does
      return at >= relative
          && hit.length() > 2
          && language.has(STRONG, folded.substring(at, at + 2))
          && !language.has(WEAK, folded.substring(at, at + 2))
          && language.endsWith(BODIES, folded, start, at);
    }
    if (at < relative || hit.length() < 2) {
      return false;
    }
    if (hit.value() == Word.STATIVE) {
      return at > start && (behind == folded.length() || ",;。".indexOf(folded.charAt(behind)) >= 0);
    }
    return hit.value() == Word.STRONG
        || at == start
        || behind < folded.length() && "第《“为了至到".indexOf(folded.charAt(behind)) >= 0
        || language.endsWith(BODIES, folded, start, at);
  }

  private static Lexicon.@Nullable Hit<Word> hitAt(List<Lexicon.Hit<Word>> hits, int at) {
    for (Lexicon.Hit<Word> hit : hits) {
      if (hit.start() == at) {
        return hit;
      }
      if (hit.start() > at) {
        return null;
      }
    }
    return null;
  }

  /**
   * Behind the last 的 before the first comma: what stands before it modifies the noun (市直单位适用的|清单).
   */
  private static int relativeEnd(String folded, int start, int end) {
    int relative = start;
    for (int i = start; i < end && i - start < 14; i++) {
      char c = folded.charAt(i);
      if (",;。:、".indexOf(c) >= 0) {
        break;
      }
      if (c == '的' && i > start && i + 1 < end) {
        relative = i + 1;
      }
    }
    return relative;
  }
}

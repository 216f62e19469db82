package org.shiju.measure;

import static org.shiju.measure.Words.AFTER_TIME;
import static org.shiju.measure.Words.ATTACHED;
import static org.shiju.measure.Words.CAUSATIVE;
import static org.shiju.measure.Words.COMPARISON;
import static org.shiju.measure.Words.COMPOUNDS;
import static org.shiju.measure.Words.GROWTH;
import static org.shiju.measure.Words.HONOURS;
import static org.shiju.measure.Words.ISSUER;
import static org.shiju.measure.Words.LEAD;
import static org.shiju.measure.Words.LIGHT;
import static org.shiju.measure.Words.NOMINAL;
import static org.shiju.measure.Words.NOT_AGENTS;
import static org.shiju.measure.Words.OUTCOME;
import static org.shiju.measure.Words.OWNED;
import static org.shiju.measure.Words.PREPOSITIONS;
import static org.shiju.measure.Words.RATES;
import static org.shiju.measure.Words.SETTINGS;
import static org.shiju.measure.Words.TAIL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.measure.Language.Word;
import org.shiju.model.Span;
import org.shiju.text.Lexicon;
import org.shiju.text.TimeExpression;

/**
 * What stands to the left of a figure, taken apart.
 *
 * <p>Grammar: {@code [lead] [agent | topic | prepositional phrase] [verb [object]] [tail]}. In
 * 同时,区司法局共受理行政复议申请761宗 the agent is 区司法局, the verb 受理, the object 行政复议申请; in 行政复议案件审结31件 the topic
 * is 行政复议案件 and the object is empty; in 行政处罚29053件 there is no verb and the topic is 行政处罚.
 *
 * @param agent who acts; null where nobody in particular does
 * @param verb the governing verb; null where there is none
 * @param object what stands between verb and figure; empty where nothing does
 * @param topic the noun phrase before the verb, or alone; empty where there is none
 * @param tail the words between thing and figure (分别为)
 * @param issuerWide whether it opens with a word for the whole jurisdiction (全市)
 */
record LeftReading(
    @Nullable Span agent,
    @Nullable Span verb,
    Span object,
    Span topic,
    Span tail,
    boolean issuerWide) {

  static LeftReading of(String folded, Span left, Language language) {
    return new Reader(folded, left, language, true).read();
  }

  /** The same for a clause without a figure, by the verbs that lists name alone. */
  static LeftReading ofTopic(String folded, Span clause, Language language) {
    return new Reader(folded, clause, language, false).read();
  }

  boolean says(String folded, String word) {
    return tail.of(folded).contains(word);
  }

  /** One reading; positions are absolute. */
  private static final class Reader {
    private static final String NOT_RELATIVE = "目标";
    private final String folded;
    private final Language language;
    private final boolean figure;
    private final int leftStart;
    private final int end;
    private final int tailEnd;
    private int start;
    private boolean issuerWide;
    private final List<Lexicon.Hit<Word>> hits;

    Reader(String folded, Span left, Language language, boolean figure) {
      this.figure = figure;
      this.folded = folded;
      this.language = language;
      this.leftStart = left.start();
      this.tailEnd = left.end();
      this.end = stripTail(left.start(), left.end());
      this.hits = language.words(folded.substring(left.start(), end));
      this.start = stripLead(behindManner(stripLead(left.start())));
    }

    LeftReading read() {
      Lexicon.Hit<Word> main = mainVerb();
      Span tail = new Span(end, tailEnd);
      Span nothing = new Span(end, end);
      if (main == null) {
        LeftReading unlisted = figure ? unlistedVerb(tail) : null;
        if (unlisted != null) {
          return unlisted;
        }
        Span whole = new Span(start, Math.max(start, end));
        if (whole.isEmpty() && end - leftStart >= 2 && folded.startsWith("成功", end - 2)) {
          return new LeftReading(null, new Span(end - 2, end), nothing, nothing, tail, issuerWide);
        }
        int cut = agentPrefix(whole);
        Span agent = cut > start ? new Span(start, cut) : null;
        int from = agent == null ? afterPreposition(start) : cut == end ? start : stripLead(cut);
        return new LeftReading(
            agent, null, nothing, new Span(Math.min(from, end), end), tail, issuerWide);
      }
      int verbStart = leftStart + main.start();
      int verbEnd = leftStart + main.end();
      Span before = new Span(start, Math.max(start, stripLeadBack(start, verbStart)));
      Span agent = agent(before);
      Span topic = agent != null ? new Span(start, start) : topic(before);
      int objectStart = skipParticles(verbEnd);
      return new LeftReading(
          agent,
          new Span(verbStart, verbEnd),
          new Span(Math.min(objectStart, end), end),
          topic,
          tail,
          issuerWide);
    }

    /** A verb that no list names, at the start or behind the body that acts. */
    private @Nullable LeftReading unlistedVerb(Span tail) {
      Span whole = new Span(start, Math.max(start, end));
      int cut = agentPrefix(whole);
      int from = cut > start ? stripLead(cut) : start;
      if (end - from < 5
          || language.endsWith(RATES, folded.substring(from, end))
          || hasRelative(from)
          || startsWithPreposition(new Span(from, end))) {
        return null;
      }
      Span verb = Segmenter.openingVerb(folded, new Span(from, end));
      if (verb.isEmpty() || end - verb.end() < 2 || compoundAt(from)) {
        return null;
      }
      Span agent = cut > start ? new Span(start, cut) : null;
      return new LeftReading(
          agent,
          verb,
          new Span(skipParticles(verb.end()), end),
          new Span(start, start),
          tail,
          issuerWide);
    }

    /** 以调解、自愿撤回等方式|结案: behind a phrase that says only how. */
    private int behindManner(int at) {
      if (at >= end
          || "以用经".indexOf(folded.charAt(at)) < 0
              && !folded.startsWith("通过", at)
              && !folded.startsWith("采取", at)) {
        return at;
      }
      for (String word : new String[] {"方式", "形式", "途径", "手段"}) {
        int found = folded.substring(at, end).indexOf(word);
        if (found > 0) {
          return at + found + word.length();
        }
      }
      return at;
    }

    private boolean hasRelative(int from) {
      return folded.substring(from, end).indexOf('的') >= 0;
    }

    private boolean compoundAt(int at) {
      for (Lexicon.Hit<Word> hit : hits) {
        if (leftStart + hit.start() == at) {
          return hit.value() == Word.COMPOUND || hit.value() == Word.WEAK;
        }
      }
      return false;
    }

    /**
     * What stands before the verb; of a prepositional phrase only what 对 turns to (对守信企业检查频次|下降).
     */
    private Span topic(Span before) {
      if (!startsWithPreposition(before)) {
        return before;
      }
      boolean turns = folded.charAt(before.start()) == '对';
      return turns
          ? new Span(before.start() + 1, Math.max(before.start() + 1, before.end()))
          : new Span(start, start);
    }

    /** The verb that governs the figure: see the package documentation, "Which verb governs". */
    private Lexicon.@Nullable Hit<Word> mainVerb() {
      int relative = lastRelative();
      Lexicon.Hit<Word> chosen = null;
      Lexicon.Hit<Word> modifier = null;
      for (Lexicon.Hit<Word> hit : hits) {
        int at = leftStart + hit.start();
        if (at < start || !isVerb(hit) || inBracket(at) || leavesOneCharacter(hit)) {
          continue;
        }
        if (startsWithPreposition(new Span(start, at)) && afterPreposition(start) >= at) {
          continue;
        }
        boolean opens = opens(at);
        boolean ends = leftStart + hit.end() == end && endsAsVerb(hit);
        if (!ends
            && (hit.value() == Word.WEAK || hit.length() == 1)
            && !opens
            && !follows(chosen, hit)) {
          continue;
        }
        if (at < relative) {
          boolean governs = leftStart + hit.end() < relative - 1;
          modifier = modifier == null && governs && opens ? hit : modifier;
        } else if (chosen == null
            || isCausative(chosen)
            || follows(chosen, hit)
            || language.begins(SETTINGS, folded, start)
            || !opens(leftStart + chosen.start()) && hit.value() == Word.STRONG) {
          chosen = hit;
        }
      }
      return chosen != null ? chosen : modifier;
    }

    /** 同比|增长, 申请人撤回|终止: growth and outcomes at the end of a phrase are its verb. */
    private boolean endsAsVerb(Lexicon.Hit<Word> hit) {
      return language.ends(GROWTH, folded, end) == hit.length()
          || language.has(OUTCOME, folded.substring(leftStart + hit.start(), end));
    }

    private static boolean isVerb(Lexicon.Hit<Word> hit) {
      return hit.value() == Word.STRONG || hit.value() == Word.WEAK;
    }

    /** Whether nothing but 、, 和 or 等 stands between two verbs. */
    private boolean joined(int from, int to) {
      for (int i = from; i < to; i++) {
        if ("、和或者及等".indexOf(folded.charAt(leftStart + i)) < 0) {
          return false;
        }
      }
      return to - from < 4;
    }

    /** 梳理形成, 排查化解: of verbs in a row the last one governs. */
    private boolean follows(Lexicon.@Nullable Hit<Word> before, Lexicon.Hit<Word> hit) {
      if (before == null || before.length() < 2 || hit.length() < 2) {
        return false;
      }
      String first = folded.substring(leftStart + before.start(), leftStart + before.end());
      String second = folded.substring(leftStart + hit.start(), leftStart + hit.end());
      return joined(before.end(), hit.start())
          && !language.has(LIGHT, first)
          && !language.has(NOMINAL, second);
    }

    /** 征集点: a verb before one last character is part of a noun. */
    private boolean leavesOneCharacter(Lexicon.Hit<Word> hit) {
      return leftStart + hit.end() == end - 1;
    }

    private boolean inBracket(int at) {
      int depth = 0;
      for (int i = leftStart; i < at; i++) {
        depth += folded.charAt(i) == '(' ? 1 : folded.charAt(i) == ')' ? -1 : 0;
      }
      return depth > 0;
    }

    private boolean isCausative(Lexicon.Hit<Word> hit) {
      return language.has(
          CAUSATIVE, folded.substring(leftStart + hit.start(), leftStart + hit.end()));
    }

    /** The place behind the last 的 that ends a modifier (符合条件的|企业), or -1. */
    private int lastRelative() {
      for (int i = end - 1; i > start; i--) {
        if (folded.charAt(i) == '的'
            && (i + 1 >= end || NOT_RELATIVE.indexOf(folded.charAt(i + 1)) < 0)) {
          return i + 1;
        }
      }
      return -1;
    }

    /**
     * Whether a verb at {@code at} opens the clause: before it stand only opening words, an agent
     * or a prepositional phrase.
     */
    private boolean opens(int at) {
      int back = stripLeadBack(start, at);
      if (back <= start) {
        return true;
      }
      Span before = new Span(start, back);
      return startsWithPreposition(before)
          || agent(before) != null
          || back < at && !language.endsWith(RATES, before.of(folded));
    }

    private boolean startsWithPreposition(Span span) {
      return !span.isEmpty() && language.starts(PREPOSITIONS, folded, span.start()) > 0;
    }

    private int afterPreposition(int at) {
      return Math.min(
          end, at + (at < end && !wordAt(at) ? language.starts(PREPOSITIONS, folded, at) : 0));
    }

    /**
     * The body that acts: what opens the clause up to the last character of its kind's name (区司法局,
     * “粤省事”专区).
     */
    private @Nullable Span agent(Span before) {
      if (before.isEmpty()) {
        return null;
      }
      int from = before.start();
      int preposition = language.starts(PREPOSITIONS, folded, from);
      if (preposition > 0) {
        return platform(from, preposition, before.end());
      }
      if (language.begins(NOT_AGENTS, folded, from)
          || from >= 2 && from - 2 >= leftStart && language.begins(NOT_AGENTS, folded, from - 2)) {
        return null;
      }
      for (int to = before.end(); to > from + 1; to--) {
        if (language.agent(folded, to) > 0
            && (to == before.end() || endsBody(to))
            && !insideBracket(from, to)) {
          return new Span(from, to);
        }
      }
      return null;
    }

    /** 在“粤商通”湛江专区, 通过“粤省事”: a named platform through which only part of the service runs. */
    private @Nullable Span platform(int from, int preposition, int to) {
      String word = folded.substring(from, from + preposition);
      if (!word.equals("在") && !word.equals("通过")) {
        return null;
      }
      int open = from + preposition;
      int close = to > open && folded.charAt(to - 1) == '上' ? to - 1 : to;
      boolean named = open < close && folded.substring(open, close).indexOf('“') >= 0;
      boolean site =
          named
              && (folded.charAt(close - 1) == '”'
                  || folded.startsWith("专区", close - 2)
                  || folded.startsWith("小程序", close - 3));
      return site ? new Span(open, close) : null;
    }

    private boolean endsBody(int at) {
      return language.starts(LEAD, folded, at) > 0
          || wordAt(at)
          || language.starts(PREPOSITIONS, folded, at) > 0;
    }

    /**
     * Where a body that opens a bare noun phrase ends: 区属部门及镇(街道)|一审被诉案件. The phrase start where
     * none does.
     */
    private int agentPrefix(Span whole) {
      if (startsWithPreposition(whole)) {
        return whole.start();
      }
      int limit = Math.min(whole.end(), whole.start() + 14);
      for (int i = limit; i > whole.start() + 2; i--) {
        if (language.agent(folded, i) > 0
            && !language.begins(ATTACHED, folded, i)
            && !insideBracket(whole.start(), i)) {
          boolean alone = i == whole.end();
          return alone || whole.end() - i > 2 && !language.begins(NOT_AGENTS, folded, whole.start())
              ? i
              : whole.start();
        }
      }
      return whole.start();
    }

    private boolean insideBracket(int from, int at) {
      int depth = 0;
      for (int i = from; i < at; i++) {
        depth += folded.charAt(i) == '(' ? 1 : folded.charAt(i) == ')' ? -1 : 0;
      }
      return depth != 0 || at < end && ")、和及与".indexOf(folded.charAt(at)) >= 0;
    }

    private boolean wordAt(int at) {
      for (Lexicon.Hit<Word> hit : hits) {
        if (leftStart + hit.start() == at && hit.length() > 1) {
          return true;
        }
      }
      return false;
    }

    private int skipParticles(int at) {
      int i = at;
      while (i < end && "了过着".indexOf(folded.charAt(i)) >= 0) {
        i++;
      }
      return i;
    }

    /** Steps over dates, opening words and words for the issuer. */
    private int stripLead(int from) {
      int i = from;
      while (i < end) {
        char c = folded.charAt(i);
        TimeExpression time =
            c <= '9' || "一二三四五六七八九十".indexOf(c) >= 0 ? TimeExpression.at(folded, i) : null;
        int step;
        if (c <= ' ' || "、,。;:)·•—-".indexOf(c) >= 0) {
          step = 1;
        } else if (time != null) {
          step = Math.max(1, time.end() - i);
          step += i + step < end ? language.starts(AFTER_TIME, folded, i + step) : 0;
        } else {
          int issuer = language.starts(ISSUER, folded, i);
          boolean turnsTo = issuer == 0 && "在对为与向".indexOf(c) >= 0;
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

    private int stripLeadBack(int from, int to) {
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
        if (step == 0 || i - step < from || c == '的' && i < to || step == 1 && endsVerb(from, i)) {
          return i;
        }
        i -= step;
      }
      return from;
    }
  }
}

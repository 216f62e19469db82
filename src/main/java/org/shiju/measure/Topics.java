package org.shiju.measure;

import static org.shiju.measure.Words.CARRIED;
import static org.shiju.measure.Words.CAUSATIVE;
import static org.shiju.measure.Words.EVENT_NOUNS;
import static org.shiju.measure.Words.LEANING;
import static org.shiju.measure.Words.LIGHT;
import static org.shiju.measure.Words.POSSESSORS;
import static org.shiju.measure.Words.PREPOSITIONS;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Page;
import org.shiju.model.Span;

/** Notes what clauses without a figure speak of, for the figures behind them. */
final class Topics {
  /** How far from the start of a clause the 在 of a contest stands. */
  private static final int LATEST_IN = 6;

  private static final int LEAST_CONTEST = 5;

  private final Page page;
  private final String folded;
  private final Language language;
  private final NounPhrase phrases;
  private final List<String> issuers;

  Topics(Page page, Language language, NounPhrase phrases, List<String> issuers) {
    this.page = page;
    this.folded = page.folded();
    this.language = language;
    this.phrases = phrases;
    this.issuers = issuers;
  }

  /** A clause without a figure says what the next ones speak of: 专项整治招投标违法,查处案件30余起. */
  void note(Slot slot, Memory memory) {
    Span clause = new Span(slot.span.start(), slot.headEnd);
    LeftReading reading = LeftReading.ofTopic(folded, Slot.clip(clause, true), language);
    String object = phrases.in(reading.object());
    if (reading.agent() != null || reading.issuerWide()) {
      memory.scope = Scopes.of(page, reading, language, issuers);
    }
    int possessed = possessedFrom(verbless(reading));
    if (possessed > 0) {
      memory.scope = phrases.in(new Span(verbless(reading).start(), possessed));
    }
    Span verb = reading.verb();
    boolean acts = verb != null && object.length() > 1;
    String said = object;
    if (!acts || verb != null && language.is(LIGHT, folded, verb.start(), verb.end())) {
      String topic = phrases.in(reading.topic());
      if (acts && topic.length() > 1) {
        memory.thing = topic;
      }
      if (!acts || topic.length() > 1) {
        int causes = language.starts(CAUSATIVE, topic, 0);
        said = topic.length() - causes > 2 ? topic.substring(causes) : topic; // 组织|案卷集中评查
      }
    }
    if (verb != null && acts) {
      memory.acts(verb.of(folded), object);
    }
    String general = takenUp(said);
    if (!general.isEmpty() && !memory.thing.isEmpty()) {
      memory.thing = language.kin(memory.thing, general);
      return; // 受理的案件中,审结25件: still what was spoken of
    }
    if (language.holds(CARRIED, folded, clause.start(), clause.end())) {
      String carried = clause.of(folded);
      int noun = language.ends(LEANING, carried, carried.length());
      memory.thing = language.kin(memory.thing, carried.substring(carried.length() - noun));
      return; // 连同上年结转案件,共审结31件
    }
    if (said.length() > 2 && language.endsWith(EVENT_NOUNS, said)) {
      memory.event = said;
    }
    Span contest = contest(clause);
    memory.contest = contest == null ? memory.contest : phrases.in(contest);
    if (said.length() > 1) {
      memory.speakOf(said);
      boolean among = "中后时前上下".indexOf(folded.charAt(clause.end() - 1)) >= 0;
      memory.pending = among ? "" : said;
      memory.pendingVerb = acts && verb != null ? verb.of(page.text()) : null;
    }
    int countable = language.countableEnd(said);
    if (countable > 2) {
      memory.thing = said.substring(0, countable);
    } else if (slot.headEnd < slot.span.end() && said.length() > 1) {
      memory.thing = said;
    }
    int rate = clause.end() - 1;
    while (rate > clause.start() + 2 && folded.charAt(rate) != '率') {
      rate--;
    }
    if (rate > clause.start() + 2) {
      String name = phrases.in(new Span(clause.start(), rate + 1));
      memory.rate = name.length() <= 20 ? name : memory.rate;
    }
  }

  /** What stands between 在 and 中 where they open and end a clause: 在|全省考核|中; null where not. */
  private @Nullable Span contest(Span clause) {
    int start = clause.start();
    int end = clause.end();
    while (end > start && folded.charAt(end - 1) <= ' ') {
      end--;
    }
    if (end == start || folded.charAt(end - 1) != '中') {
      return null;
    }
    while (folded.charAt(start) <= ' ') {
      start++;
    }
    int in = start;
    while (in < start + LATEST_IN && in < end && folded.charAt(in) != '在') {
      in++;
    }
    return in < start + LATEST_IN && end - in > LEAST_CONTEST ? new Span(in + 1, end - 1) : null;
  }

  /** The event behind the last figure of a clause: 对12家部门|开展法治督察. */
  void event(Span behind, Memory memory) {
    int noun = language.ends(EVENT_NOUNS, folded, behind.end());
    if (noun == 0 || behind.length() < noun + 3) {
      return;
    }
    String said = phrases.in(LeftReading.ofTopic(folded, behind, language).object());
    memory.event = said.length() > 2 && language.endsWith(EVENT_NOUNS, said) ? said : memory.event;
  }

  /** The general noun by which a phrase takes up the thing spoken of: 案件 in 受理的案件中; else empty. */
  private String takenUp(String said) {
    String phrase = said.endsWith("中") ? said.substring(0, said.length() - 1) : said;
    String noun = phrase.substring(phrase.lastIndexOf('的') + 1);
    boolean takesUp = noun.length() < phrase.length() || phrase.length() < said.length();
    return takesUp && language.has(LEANING, noun) ? noun : "";
  }

  private static Span verbless(LeftReading reading) {
    return reading.object().isEmpty() ? reading.topic() : reading.object();
  }

  /**
   * Where the part of the jurisdiction that opens a phrase ends: 镇(街道)|规范性文件清理; 0 where none does.
   */
  private int possessedFrom(Span phrase) {
    if (language.begins(PREPOSITIONS, folded, phrase.start())) {
      return 0; // 对村(社区)的绩效评价 is not theirs
    }
    int limit = Math.min(phrase.end() - 2, phrase.start() + 12);
    for (int i = language.lastEnd(POSSESSORS, folded, phrase.start(), limit);
        i > phrase.start();
        i = language.lastEnd(POSSESSORS, folded, phrase.start(), i - 1)) {
      int length = language.ends(POSSESSORS, folded, i);
      if (i - length <= phrase.start() + 1
          || folded.substring(phrase.start(), i).indexOf('及') > 0) {
        return i;
      }
    }
    return 0;
  }
}

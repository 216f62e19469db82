package org.shiju.measure;

import static org.shiju.measure.Words.APPEARANCES;
import static org.shiju.measure.Words.BODIES;
import static org.shiju.measure.Words.CHANGE;
import static org.shiju.measure.Words.EVENTS;
import static org.shiju.measure.Words.EVENT_NOUNS;
import static org.shiju.measure.Words.HALLS;
import static org.shiju.measure.Words.HANDLED;
import static org.shiju.measure.Words.PARTIAL;
import static org.shiju.measure.Words.PREPOSITIONS;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.ChangeRole;
import org.shiju.model.Kind;
import org.shiju.model.Page;
import org.shiju.model.Quantity;
import org.shiju.model.Span;
import org.shiju.text.Chars;

/**
 * Links the figures of one clause, from left to right; each is read by what it is: a rank, a share,
 * or an amount.
 */
final class ClauseLinker {
  private static final Chars ARRIVES = Chars.of("至到为居");
  private final Page page;
  private final String folded;
  private final Language language;
  private final NounPhrase phrases;
  private final Memory memory;
  private final Slot slot;
  private final List<String> issuers;
  private final Amounts amounts;
  private final Names names;
  private final Shares shares;
  private final Rates rates;
  private final Rankings rankings;
  private final String thingBefore;
  private final List<Draft> linked = new ArrayList<>();
  private @Nullable LeftReading listed;
  private Span listedIn = new Span(0, 0);
  private int listedFrom;

  ClauseLinker(
      Page page,
      Language language,
      NounPhrase phrases,
      Memory memory,
      Slot slot,
      List<String> issuers) {
    this.page = page;
    this.folded = page.folded();
    this.language = language;
    this.phrases = phrases;
    this.memory = memory;
    this.slot = slot;
    this.issuers = issuers;
    this.amounts = new Amounts(page, language, phrases, memory);
    this.names = new Names(language, memory);
    this.shares = new Shares(page, language, phrases, memory);
    this.rates = new Rates(language, memory);
    this.rankings = new Rankings(page, language, phrases, memory);
    this.thingBefore = memory.thing;
  }

  /** Links one figure between the texts at its two sides; figures of a clause come in order. */
  void link(Draft draft, Span leftSpan, Span rightSpan, boolean nextFollows) {
    Span handedOver = amounts.handedOver();
    Span left = handedOver == null ? leftSpan : handedOver;
    LeftReading reading = amounts.left(left);
    if ((reading.agent() != null || reading.issuerWide()) && !goesOn(left)) {
      memory.scope = Scopes.of(page, reading, language, issuers);
    }
    String entered = Scopes.entered(page, left, language);
    memory.scope = entered == null ? memory.scope : entered;
    Span who = reading.agent() == null ? reading.topic() : reading.agent();
    Span some = Scopes.some(folded, who, language);
    if (some != null) {
      memory.scope = some.of(page.text());
    }
    if (isNewTopic(reading, rightSpan)) {
      memory.scope = null;
    }
    boolean handed = !holdsEach(left);
    boolean dealt =
        (left == leftSpan ? !handed : holdsEach(leftSpan)) || reading.says(folded, "依次");
    if (dealt) {
      listed = reading;
      listedIn = handed ? leftSpan : left;
      listedFrom = linked.size();
    }
    Draft before = linked.isEmpty() ? null : linked.get(linked.size() - 1);
    draft.role = Changes.roleOf(folded, left, clauseBehind(rightSpan), before, language);
    draft.share = isShare(draft.quantity.kind());
    Kind kind = draft.quantity.kind();
    if (draft.role == ChangeRole.FROM) {
      Span named = new Span(left.start(), Changes.fromStart(folded, left));
      subjectOfChange(draft, LeftReading.of(folded, named, language), left);
      if (draft.predicate == null) {
        draft.predicate = changeVerb(clauseBehind(rightSpan));
      }
    } else if (draft.role == ChangeRole.TO && before != null && before.role == ChangeRole.FROM) {
      draft.subject = before.subject;
      draft.predicate = changeVerb(left);
      draft.pattern = "from-to";
    } else if (draft.quantity.rule().endsWith("#nil")) {
      new StatedNil(page, language, phrases, memory).link(draft, reading, rightSpan);
    } else if (kind == Kind.RANK) {
      rankings.rank(draft, left);
    } else if (draft.role == ChangeRole.TO) {
      subjectOfChange(draft, reading, left);
    } else if (draft.share) {
      shares.share(draft, reading, rightSpan);
    } else {
      amounts.amount(draft, reading, left, rightSpan, nextFollows);
    }
    ofActor(draft, reading);
    if (before != null && before.subject.isEmpty()) {
      before.subject = draft.subject;
    }
    String enters = Scopes.entered(page, rightSpan, language);
    draft.scope = enters == null ? scope(draft, reading) : enters;
    linked.add(draft);
    remember(draft);
  }

  /**
   * 矛调中心受理纠纷368件;信访总量下降12.5%: behind ; a clause with a subject of its own speaks of no body before.
   */
  private boolean isNewTopic(LeftReading reading, Span right) {
    int before = slot.span.start() - 1;
    return linked.isEmpty()
        && before >= 0
        && folded.charAt(before) == ';'
        && reading.agent() == null
        && !reading.topic().isEmpty()
        && reading.object().isEmpty()
        && !folded.startsWith("被", right.start())
        && !language.begins(PREPOSITIONS, folded, slot.span.start());
  }

  /** Whether a text says 分别. */
  private boolean holdsEach(Span span) {
    for (int i = span.start(); i < span.end() - 1; i++) {
      if (folded.charAt(i) == '分' && folded.charAt(i + 1) == '别') {
        return true;
      }
    }
    return false;
  }

  /** 6个|镇(街道)执法案卷100余宗: what follows a measure word at once is counted and does not act. */
  private boolean goesOn(Span left) {
    return !linked.isEmpty()
        && left.start() == linked.get(linked.size() - 1).quantity.span().end()
        && !left.isEmpty()
        && "、,;:和及与(".indexOf(folded.charAt(left.start())) < 0;
  }

  /** 11件、8件 behind 受理、审结分别为: each figure takes its own member of the list. */
  void dealOut() {
    if (listed != null) {
      new Respectively(page, language, phrases, thingBefore)
          .deal(
              listed,
              listedIn,
              listedFrom == 0 ? null : linked.get(listedFrom - 1),
              linked.subList(listedFrom, linked.size()));
    }
  }

  /** 行政复议机关新收案件709件: 案件 and 申请 take the field of the body that acts. */
  private void ofActor(Draft draft, LeftReading reading) {
    Span actor = reading.agent() == null ? reading.topic() : reading.agent();
    if (actor.isEmpty() || reading.object().isEmpty()) {
      return;
    }
    String body = actor.of(folded);
    String object = language.endsWith(BODIES, body) ? phrases.in(reading.object()) : "";
    if (!language.has(HANDLED, object)) {
      return;
    }
    String field = language.field(body);
    draft.subject = field == null ? draft.subject : field + object;
  }

  /** 办理时限从8天压缩至…: all that stands before 从 names the thing; a rank's is the ranking. */
  private void subjectOfChange(Draft draft, LeftReading reading, Span left) {
    String thing = phrases.in(reading.whole());
    if (draft.share && !thing.isEmpty() && shares.isProportion(reading)) {
      thing += "占比";
    }
    draft.predicate = changeVerb(left);
    if (draft.predicate != null && thing.endsWith(draft.predicate)) {
      thing = thing.substring(0, thing.length() - draft.predicate.length());
    }
    String inherited = draft.share && !memory.rate.isEmpty() ? memory.rate : names.inherited(draft);
    draft.subject = thing.isEmpty() ? inherited : thing;
    if (draft.quantity.kind() == Kind.RANK) {
      draft.subject = rankings.ranking(thing);
    }
    draft.pattern = "from-to";
    if (draft.share) {
      rates.nameInFull(draft);
    } else {
      names.inFull(draft);
    }
  }

  /**
   * The body that acts; where the thing is left out and nobody is named, the one whose thing it is.
   */
  private @Nullable String scope(Draft draft, LeftReading reading) {
    boolean countsBodies =
        draft.quantity.kind() == Kind.COUNT && language.endsWith(BODIES, draft.subject);
    boolean some = memory.scope != null && language.begins(PARTIAL, memory.scope, 0);
    if (draft.subject.startsWith("行政机关") && !some
        || countsBodies && memory.scope != null && language.endsWith(HALLS, memory.scope)) {
      return null;
    }
    boolean inherits = draft.subject.equals(memory.thing) && !reading.issuerWide();
    return memory.scope == null && inherits ? memory.thingScope : memory.scope;
  }

  private Span clauseBehind(Span right) {
    return new Span(right.start(), Math.max(right.start(), slot.span.end()));
  }

  /** The verb of change nearest before 至, 到 or 为, or the last one: 压缩. */
  private @Nullable String changeVerb(Span span) {
    String last = null;
    for (int end = Math.min(span.end(), span.start() + 60); end > span.start(); end--) {
      int length = language.ends(CHANGE, folded, end);
      if (length > 1 && end - length >= span.start()) {
        boolean arrives = end < folded.length() && ARRIVES.has(folded.charAt(end));
        if (arrives) {
          return page.text().substring(end - length, end);
        }
        last = last == null ? page.text().substring(end - length, end) : last;
      }
    }
    return last;
  }

  private void remember(Draft draft) {
    memory.pending = "";
    boolean average = language.per(draft.subject) != null;
    if (!average) {
      memory.countOf(draft.subject);
    }
    if (draft.growth) {
      boolean amount = !draft.share && !draft.subject.endsWith("排名");
      if (amount && draft.subject.length() > 1 || memory.latest.isEmpty()) {
        memory.anyThing = draft.subject;
      }
      return;
    }
    boolean event =
        draft.quantity.kind() == Kind.COUNT
            && (language.has(EVENTS, draft.quantity.unit())
                || language.endsWith(EVENT_NOUNS, draft.subject));
    memory.event = event && draft.subject.length() > 2 ? draft.subject : memory.event;
    memory.changed = draft.role == null ? memory.changed : draft.subject;
    memory.unit = draft.share ? memory.unit : draft.quantity.unit();
    Quantity quantity = draft.quantity;
    if (draft.pattern.equals("carried") || quantity.rule().endsWith("#nil")) {
      return; // what there was none of is not spoken of further
    }
    memory.latest = draft.subject;
    if (language.hosts(draft.subject) && draft.quantity.kind() == Kind.COUNT) {
      memory.nextScope = draft.subject;
    }
    if (draft.share) {
      memory.rate = draft.subject;
    } else if (quantity.kind() != Kind.COUNT) {
      memory.measured.put(quantity.kind(), draft.subject);
    } else if (!draft.pattern.equals("attribute") && !draft.pattern.equals(Attendance.ATTENDED)) {
      boolean appears = language.endsWith(APPEARANCES, draft.subject);
      String thing = draft.thing == null ? draft.subject : draft.thing;
      memory.anyThing = thing;
      if (!language.endsWith(BODIES, thing)
          && (draft.thing == null ? !average : language.per(thing) == null)) {
        memory.thing = thing;
        memory.handled = appears ? memory.handled : thing;
        memory.thingScope = draft.scope;
        memory.predicate = draft.predicate;
      }
    }
    if (draft.predicate != null && !draft.share) {
      memory.acts(draft.predicate, draft.subject);
    }
  }

  /** Kinds whose figures are said of a thing rather than counting it. */
  private static boolean isShare(Kind kind) {
    return kind == Kind.PERCENT
        || kind == Kind.PERCENTAGE_POINT
        || kind == Kind.RATIO
        || kind == Kind.SCORE;
  }
}

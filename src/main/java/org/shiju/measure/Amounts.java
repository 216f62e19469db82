package org.shiju.measure;

import static org.shiju.measure.Words.ATTRIBUTES;
import static org.shiju.measure.Words.BODIES;
import static org.shiju.measure.Words.CARRIED;
import static org.shiju.measure.Words.CAUSATIVE;
import static org.shiju.measure.Words.EVENTS;
import static org.shiju.measure.Words.EVENT_NOUNS;
import static org.shiju.measure.Words.GRANTS;
import static org.shiju.measure.Words.INVOLVE;
import static org.shiju.measure.Words.LEANING;
import static org.shiju.measure.Words.LIGHT;
import static org.shiju.measure.Words.NOMINAL;
import static org.shiju.measure.Words.OUTCOME;
import static org.shiju.measure.Words.RATES;
import static org.shiju.measure.Words.RECIPIENTS;
import static org.shiju.measure.Words.STATIVE;
import static org.shiju.measure.Words.STRONG;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Kind;
import org.shiju.model.Page;
import org.shiju.model.Span;

/**
 * Links counts, sums of money, areas, times: the thing stands right of the figure, or left of it,
 * or was named before.
 */
final class Amounts {
  private static final int LONGEST_MODIFIER = 14;
  private static final int LONGEST_OWNER = 10;

  private final Page page;
  private final String folded;
  private final Language language;
  private final NounPhrase phrases;
  private final Memory memory;
  private final Names names;
  private final NumberObject numberObject;
  private final Attendance attendance;
  private final Subsets subsets;
  private final VerbAlone verbAlone;
  private @Nullable String clauseVerb;
  private @Nullable Span handedOver;

  /** What was read as the left of the next figure before it is linked, and where it stands. */
  private @Nullable LeftReading ahead;

  private Span aheadAt = new Span(0, 0);

  Amounts(Page page, Language language, NounPhrase phrases, Memory memory) {
    this.page = page;
    this.folded = page.folded();
    this.language = language;
    this.phrases = phrases;
    this.memory = memory;
    this.names = new Names(language, memory);
    this.numberObject = new NumberObject(page, language, phrases);
    this.attendance = new Attendance(folded, language, phrases);
    this.subsets = new Subsets(page, language, memory, names);
    this.verbAlone = new VerbAlone(page, language, memory, names);
  }

  /**
   * The text behind the figure before that names this one: 追回工资 in 3605名劳动者追回工资4484万元. Asked once a
   * figure.
   */
  @Nullable Span handedOver() {
    Span given = handedOver;
    handedOver = null;
    return given;
  }

  /** What stands left of a figure; to find whose it is it may have been read already. */
  LeftReading left(Span left) {
    return ahead != null && left.equals(aheadAt) ? ahead : LeftReading.of(folded, left, language);
  }

  void amount(
      Draft draft, LeftReading reading, Span leftSpan, Span rightSpan, boolean nextFollows) {
    RightReading right =
        RightReading.of(
            folded, rightSpan, RightReading.mayBeRelative(draft.quantity.unit()), language);
    Span event = language.has(EVENTS, draft.quantity.unit()) ? eventBehind(rightSpan) : null;
    if (event != null) {
      right = new RightReading(event, null, new Span(event.end(), event.end()));
    }
    String object = phrases.in(right.object());
    String verb = reading.verb() == null ? null : reading.verb().of(page.text());
    boolean toNext = nextFollows && belongsToNext(rightSpan, right);
    if (nextFollows && (toNext || right.verb() != null)) {
      handedOver =
          right.verb() == null ? rightSpan : new Span(right.verb().start(), rightSpan.end());
    } else if (nextFollows
        && right.object().end() < rightSpan.end()
        && "、和与及".indexOf(folded.charAt(right.object().end())) < 0) {
      handedOver = new Span(right.object().end(), rightSpan.end());
    } else if (nextFollows && object.length() > 1) {
      handedOver = rightSpan;
    }
    boolean measured =
        !rightSpan.isEmpty()
            && folded.charAt(rightSpan.start()) == '的'
            && reading.verb() == null
            && phrases.in(reading.topic()).length() > 2; // 执法总量1000件以上的部门
    String attended = toNext ? "" : attendance.attended(draft, reading, right);
    if (!attended.isEmpty()) {
      draft.subject = attended + "人数";
      draft.predicate = verb == null && right.verb() != null ? right.verb().of(page.text()) : verb;
      draft.pattern = "number-verb";
    } else if (!toNext
        && (object.length() > 1 || language.isDivision(object))
        && !measured
        && !saysOfRest(reading, rightSpan)
        && !(draft.quantity.kind() == Kind.MONEY && leftHolds(reading))) {
      numberObject.link(draft, reading, leftSpan, right, object, clauseVerb);
    } else if (!toNext
        && right.verb() != null
        && right.object().isEmpty()
        && verb == null
        && phrases.in(reading.topic()).isEmpty()) {
      draft.predicate = right.verb().of(page.text());
      draft.subject =
          memory.whole != null && names(reading, "其他", "其它", "其余")
              ? memory.whole.subject
              : names.inherited(draft);
      draft.pattern = "number-verb";
    } else {
      fromLeft(draft, reading, verb, leftSpan, right);
    }
    clauseVerb = draft.predicate == null ? clauseVerb : draft.predicate;
    attendance.served(draft, leftSpan);
    attendance.benefited(draft, reading, leftSpan);
    attendance.ofEvent(draft, memory.event);
    names.inFull(draft);
    subsets.name(draft, reading);
    String per = language.per(folded, leftSpan);
    if (per != null && !draft.subject.contains(per)) {
      draft.subject = per + draft.subject;
    }
  }

  /**
   * 2次市、镇推动经济高质量发展工作会议: behind 次 and 场 a phrase that ends with an act is the act, verbs included.
   */
  private @Nullable Span eventBehind(Span rightSpan) {
    int end = rightSpan.start();
    while (end < rightSpan.end() && folded.charAt(end) != ',' && end - rightSpan.start() < 40) {
      end++;
    }
    Span phrase = new Span(rightSpan.start(), end);
    boolean goesOn = phrase.length() > 2 && "、和及与".indexOf(folded.charAt(phrase.start())) < 0;
    return goesOn && language.endsWith(EVENT_NOUNS, folded, phrase.start(), end) ? phrase : null;
  }

  /** 其余604件|涉及价格、广告等领域: what is left over is of the thing spoken of. */
  private boolean saysOfRest(LeftReading reading, Span right) {
    return language.begins(STATIVE, folded, right.start()) && names(reading, "其余", "其他", "其它");
  }

  private boolean leftHolds(LeftReading reading) {
    return !phrases.in(reading.object()).isEmpty() || !phrases.in(reading.topic()).isEmpty();
  }

  /** Whether the text between two figures belongs to the second alone: 24宗|面积共96亩, 83项、|政府规章4部. */
  private boolean belongsToNext(Span rightSpan, RightReading right) {
    if (isBlank(rightSpan)) {
      return false;
    }
    if (right.object().isEmpty()) {
      int behind = right.verb() == null ? rightSpan.end() : right.verb().end();
      return behind >= rightSpan.end() || "、,和及".indexOf(folded.charAt(behind)) < 0;
    }
    if (right.verb() != null) {
      return false;
    }
    LeftReading asLeft = LeftReading.of(folded, rightSpan, language);
    ahead = asLeft;
    aheadAt = rightSpan;
    String thing = phrases.in(asLeft.verb() == null ? asLeft.topic() : asLeft.object());
    return language.endsWith(ATTRIBUTES, thing) || language.endsWith(RATES, thing);
  }

  private boolean isBlank(Span span) {
    int at = span.start();
    while (at < span.end() && Character.isWhitespace(folded.charAt(at))) {
      at++;
    }
    return at == span.end();
  }

  /** 行政处罚29053件, 收到行政复议申请761宗, 立案受理623宗. */
  private void fromLeft(
      Draft draft, LeftReading reading, @Nullable String verb, Span left, RightReading right) {
    if (modifies(draft, reading, left)) {
      return;
    }
    String topic = topic(reading);
    Span verbSpan = reading.verb();
    if (verb == null || verbSpan == null) {
      draft.subject = topic.isEmpty() ? verbAlone.unnamed(draft, reading.agent()) : topic;
      draft.predicate = topic.isEmpty() && clauseVerb == null ? memory.predicate : clauseVerb;
      if (topic.isEmpty() && !memory.pending.isEmpty()) {
        draft.subject = memory.pending;
        draft.predicate = memory.pendingVerb;
      } else if (!topic.isEmpty()
          && draft.predicate == null
          && right.verb() != null
          && right.object().isEmpty()) {
        draft.predicate = right.verb().of(page.text());
      }
      boolean acts = language.endsWith(BODIES, topic) && !memory.pending.isEmpty();
      if (acts && draft.countsCases()) {
        memory.scope = topic;
        draft.subject = memory.pending;
      }
      draft.pattern = topic.isEmpty() ? "inherited" : "subject-number";
      if (!topic.isEmpty()
          && draft.predicate == null
          && draft.quantity.unit().equals(memory.unit)) {
        draft.predicate = memory.predicate;
      }
      if (topic.isEmpty() && names(reading, "其他", "其它", "其余") && memory.whole != null) {
        String whole = memory.whole.subject; // what is left of the rest is of the rest
        draft.subject = whole.startsWith("其他") ? whole : "其他" + whole;
      }
      if (language.has(INVOLVE, topic)) {
        draft.subject = memory.thing + "涉及" + (draft.quantity.kind() == Kind.MONEY ? "金额" : "数量");
        draft.pattern = "attribute";
      }
      return;
    }
    String object = object(reading, verbSpan.of(folded));
    draft.predicate = act(reading, verbSpan, topic);
    if (language.has(CAUSATIVE, verbSpan.of(folded))
        && language.isAllVerbs(object)
        && !language.has(NOMINAL, object)) {
      draft.predicate = object; // 由省政府组织|办理950件
      object = "";
    }
    topic = language.isAllVerbs(topic) || actsBefore(topic, verbSpan) ? "" : topic;
    if (language.has(GRANTS, verbSpan.of(folded)) && language.isAllVerbs(object)) {
      draft.predicate = object;
      object = "";
    }
    if (!object.isEmpty()
        && turnsTo(reading, verbSpan)
        && !language.has(EVENTS, draft.quantity.unit())) {
      draft.subject = topic;
      draft.predicate = verb + object;
      draft.pattern = "turned-to";
    } else if (!object.isEmpty()) {
      boolean compound =
          !topic.isEmpty()
              && (language.has(LEANING, object) || language.has(ATTRIBUTES, object))
              && !language.endsWith(BODIES, topic)
              && reading.agent() == null;
      draft.subject =
          !compound
              ? object
              : language.has(LEANING, object) ? topic + object : topic + verb + object;
      draft.pattern = "verb-object-number";
    } else {
      verbAlone.name(draft, reading, verbSpan.of(folded), topic);
    }
  }

  /** 以政府名义制定|的25件次 keeps in whose name; else the modifier begins with its first phrase. */
  private int modifierStart(LeftReading reading, Span left) {
    int start = reading.tail().start();
    for (Span part :
        List.of(
            reading.object(),
            reading.verb() == null ? reading.topic() : reading.verb(),
            reading.topic())) {
      start = part.isEmpty() ? start : Math.min(start, part.start());
    }
    for (int i = left.start(); i < Math.min(start, left.start() + 4); i++) {
      if ("以由".indexOf(folded.charAt(i)) >= 0) {
        return i;
      }
    }
    return start;
  }

  /** Whether what stands before a figure ends with one of some words of two characters (其余). */
  private boolean names(LeftReading reading, String... words) {
    int end = reading.tail().start();
    if (end < 2 || folded.charAt(end - 2) != '其') {
      return false;
    }
    for (String word : words) {
      if (folded.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** 具有法律职业资格的84人, 省级设定的406项: a modifier whose noun is left out. */
  private boolean modifies(Draft draft, LeftReading reading, Span left) {
    Span tail = reading.tail();
    if (tail.isEmpty() || folded.charAt(tail.start()) != '的') {
      return false;
    }
    String modifier = phrases.in(new Span(modifierStart(reading, left), tail.start()));
    String noun = draft.countsPersons() ? "人员" : names.inherited(draft);
    if (modifier.length() < 2
        || modifier.length() > LONGEST_MODIFIER
        || noun.isEmpty()
        || noun.length() > LONGEST_OWNER) {
      return false;
    }
    if (language.isAllVerbs(modifier)) {
      draft.subject = names.inherited(draft);
      draft.predicate = modifier;
      draft.pattern = "verb-number";
      return true;
    }
    draft.subject = modifier + "的" + noun;
    draft.thing = draft.countsPersons() ? null : noun;
    draft.predicate = reading.verb() == null ? null : reading.verb().of(page.text());
    draft.pattern = language.has(CARRIED, modifier) ? "carried" : "modifier-number";
    return true;
  }

  /** 对重大执法决定进行法制审核184件 counts the decisions. */
  private boolean turnsTo(LeftReading reading, Span verb) {
    int before = reading.topic().start() - 1;
    return language.has(LIGHT, verb.of(folded))
        && !reading.topic().isEmpty()
        && before >= 0
        && folded.charAt(before) == '对';
  }

  /** 移送|司法机关追究刑事责任7起. */
  private boolean opensWithBody(String object) {
    for (int end = 2; end < object.length() - 1; end++) {
      if (language.ends(BODIES, object, end) > 1) {
        return language.wordAt(object, end, object.length()) != null;
      }
    }
    return false;
  }

  /** The object, unless it only says who receives (移送公安机关17起). */
  private String object(LeftReading reading, String verb) {
    String object = phrases.in(reading.object());
    return language.has(RECIPIENTS, verb)
            && (language.endsWith(BODIES, object)
                || language.endsWith(STRONG, object)
                || opensWithBody(object))
        ? ""
        : object;
  }

  /** 申请人撤回|终止: what ends with a verb says how the outcome came about. */
  private boolean actsBefore(String topic, Span verb) {
    return topic.length() > 2
        && language.has(OUTCOME, verb.of(folded))
        && language.has(OUTCOME, topic.substring(topic.length() - 2));
  }

  /** The verb with what belongs to it: 调解和解|终止, 以自愿撤回等方式|结案. */
  private String act(LeftReading reading, Span verb, String topic) {
    String word = verb.of(page.text());
    if (language.isAllVerbs(topic) || actsBefore(topic, verb)) {
      boolean twins = folded.charAt(verb.start() - 1) == '并';
      return topic + (twins ? "并" : "") + word; // 收到|并|审查
    }
    int row = language.ends(STRONG, folded, verb.start());
    String verbBefore = folded.substring(verb.start() - row, verb.start());
    if (row > 1
        && !topic.isEmpty()
        && reading.topic().end() == verb.start() - row
        && !language.has(NOMINAL, verbBefore)
        && !language.has(CAUSATIVE, verbBefore)) {
      return page.text().substring(verb.start() - row, verb.end()); // 复议案件|调解结案13件
    }
    if (!folded.startsWith("方式", verb.start() - 2) || !reading.object().isEmpty()) {
      return word;
    }
    int from = Math.max(0, verb.start() - 24);
    String before = folded.substring(from, verb.start());
    int by =
        Math.max(
            before.lastIndexOf('以'), Math.max(before.lastIndexOf('经'), before.lastIndexOf("通过")));
    return by >= 0 ? page.text().substring(from + by, verb.end()) : word;
  }

  /** The topic without a verb that only sets others to work: 组织|执法人员. */
  private String topic(LeftReading reading) {
    String topic = phrases.in(reading.topic());
    var word = language.wordAt(topic, 0, topic.length());
    if (word == null || word.value() == Language.Word.COMPOUND) {
      return topic;
    }
    int verb = word.end();
    boolean causes = language.has(CAUSATIVE, topic.substring(0, verb)) && topic.length() - verb > 1;
    return causes ? topic.substring(verb) : topic;
  }
}

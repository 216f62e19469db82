package org.shiju.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Kind;
import org.shiju.model.Page;
import org.shiju.model.Span;

/** Links counts, sums of money, areas, times: the thing stands right of the figure, or left of it, or was named before. */
final class Amounts {
  private static final int LONGEST_MODIFIER = 14;
  private static final int LONGEST_OWNER = 10;

  private final Page page;
  private final String folded;
  private final Language language;
  private final NounPhrase phrases;
  private final Memory memory;
  private @Nullable String clauseVerb;
  private @Nullable Span handedOver;

  Amounts(Page page, Language language, NounPhrase phrases, Memory memory) {
    this.page = page;
    this.folded = page.folded();
    this.language = language;
    this.phrases = phrases;
    this.memory = memory;
  }

  /** The text behind the figure before that names this one: 追回工资 in 3605名劳动者追回工资4484万元. Asked once a figure. */
  @Nullable Span handedOver() {
    Span given = handedOver;
    handedOver = null;
    return given;
  }

  void amount(Draft draft, LeftReading reading, Span rightSpan, boolean nextFollows) {
    RightReading right = RightReading.of(folded, rightSpan, RightReading.mayBeRelative(draft.quantity.unit()), language);
    String object = phrases.in(right.object());
    String verb = reading.verb() == null ? null : reading.verb().of(page.text());
    boolean toNext = nextFollows && belongsToNext(rightSpan, right);
    if (nextFollows && (toNext || right.verb() != null)) {
      handedOver = right.verb() == null ? rightSpan : new Span(right.verb().start(), rightSpan.end());
    } else if (nextFollows && right.object().end() < rightSpan.end() && "、和与及".indexOf(folded.charAt(right.object().end())) < 0) {
      handedOver = new Span(right.object().end(), rightSpan.end());
    } else if (nextFollows && object.length() > 1) {
      handedOver = rightSpan;
    }
    if (!toNext && object.length() > 1 && !(draft.quantity.kind() == Kind.MONEY && leftHolds(reading))) {
      numberObject(draft, reading, verb, right, object);
    } else if (!toNext && right.verb() != null && right.object().isEmpty() && verb == null && phrases.in(reading.topic()).isEmpty()) {
      draft.predicate = right.verb().of(page.text());
      draft.subject = memory.thing;
      draft.pattern = "number-verb";
    } else {
      fromLeft(draft, reading, verb);
    }
    clauseVerb = draft.predicate == null ? clauseVerb : draft.predicate;
    nameInFull(draft);
  }

  private boolean leftHolds(LeftReading reading) {
    return !phrases.in(reading.object()).isEmpty() || !phrases.in(reading.topic()).isEmpty();
  }

  /** Whether the text between two figures belongs to the second alone: 24宗|面积共96亩, 83项、|政府规章4部. */
  private boolean belongsToNext(Span rightSpan, RightReading right) {
    String between = rightSpan.of(folded).strip();
    if (between.isEmpty()) {
      return false;
    }
    if (right.object().isEmpty()) {
      return true;
    }
    LeftReading asLeft = LeftReading.of(folded, rightSpan, language);
    String thing = phrases.in(asLeft.verb() == null ? asLeft.topic() : asLeft.object());
    return right.verb() == null && (language.endsWithAttribute(thing) || language.isRate(thing));
  }

  /** 4名政府法律顾问; 严重拖欠工资的12家用人单位; 对20余件涉法事务开展审核. */
  private void numberObject(Draft draft, LeftReading reading, @Nullable String verb, RightReading right, String object) {
    Span before = reading.verb() == null ? reading.topic() : reading.object();
    boolean modified = !reading.tail().isEmpty() && folded.charAt(reading.tail().start()) == '的' || !before.isEmpty() && folded.charAt(before.end() - 1) == '的';
    String modifier = modified ? phrases.in(before) : "";
    draft.subject = modifier.isEmpty() || modifier.length() > LONGEST_MODIFIER ? object : modifier + "的" + object;
    String behind = behindVerb(right);
    if (verb != null && !language.isCausative(verb)) {
      draft.predicate = verb;
    } else {
      draft.predicate = behind != null ? behind : verb != null ? verb : clauseVerb;
    }
    draft.pattern = "number-object";
  }

  /** The verb behind the object; a light verb with the noun that says what is done: 开展法治审核. */
  private @Nullable String behindVerb(RightReading right) {
    if (right.verb() == null) {
      return null;
    }
    String verb = right.verb().of(page.text());
    if (!language.isLight(right.verb().of(folded))) {
      return verb;
    }
    String act = phrases.in(new Span(right.verb().end(), Math.min(right.rest().end(), right.verb().end() + 12)));
    return verb + act;
  }

  /** 行政处罚29053件, 收到行政复议申请761宗, 立案受理623宗. */
  private void fromLeft(Draft draft, LeftReading reading, @Nullable String verb) {
    String object = phrases.in(reading.object());
    String topic = topic(reading);
    String folding = verb == null ? "" : reading.verb() == null ? "" : reading.verb().of(folded);
    if (verb == null) {
      draft.subject = topic.isEmpty() ? memory.thing : topic;
      draft.predicate = topic.isEmpty() && clauseVerb == null ? memory.predicate : clauseVerb;
      draft.pattern = topic.isEmpty() ? "inherited" : "subject-number";
    } else if (language.growth(folding, folding.length()) == folding.length() && object.isEmpty() && !countsMore(folding, draft)) {
      draft.subject = topic.isEmpty() ? memory.thing : topic;
      draft.predicate = verb;
      draft.growth = true;
      draft.pattern = "growth";
    } else if (!object.isEmpty()) {
      boolean compound = !topic.isEmpty() && language.isGeneric(object) && reading.agent() == null && !topic.endsWith("的");
      draft.subject = compound ? topic + verb + object : object;
      draft.predicate = verb;
      draft.pattern = "verb-object-number";
    } else if (language.isAttribute(folding)) {
      draft.subject = topic + verb;
      draft.predicate = verb;
      draft.pattern = "attribute";
    } else {
      draft.predicate = verb;
      draft.pattern = topic.isEmpty() ? "verb-number" : "topic-verb-number";
      draft.subject = topic.isEmpty() ? elided(reading, folding, draft) : topic;
    }
  }

  private boolean countsMore(String verb, Draft draft) {
    return draft.quantity.kind() == Kind.DURATION && memory.thing.isEmpty() && verb.isEmpty();
  }

  /** The topic without a verb that only sets others to work: 组织|执法人员. */
  private String topic(LeftReading reading) {
    String topic = phrases.in(reading.topic());
    for (int n = Math.min(4, topic.length() - 2); n > 1; n--) {
      if (language.isCausative(topic.substring(0, n))) {
        return topic.substring(n);
      }
    }
    return topic;
  }

  /** What a verb alone counts: its own act (联合检查312次), the object it implies (立案388宗), or the thing spoken of. */
  private String elided(LeftReading reading, String verb, Draft draft) {
    String implied = language.implied(verb);
    if (implied != null && !memory.thing.endsWith("案件") && !memory.thing.endsWith("申请") && !memory.thing.endsWith("纠纷")) {
      return implied;
    }
    if (language.countsActs(draft.quantity.unit()) && reading.verb() != null && verb.length() > 1) {
      String act = phrases.in(reading.verb());
      return act.isEmpty() ? verb : act;
    }
    String before = memory.objectOf(verb);
    return memory.thing.isEmpty() && before != null ? before : memory.thing;
  }

  /** A general noun leans on what the sentence spoke of (保留文件28件 after 行政规范性文件), an attribute on its owner (罚没款). */
  void nameInFull(Draft draft) {
    String subject = draft.subject;
    if (draft.quantity.kind() != Kind.COUNT && (language.isAttribute(subject) || subject.length() <= 4) && owns(subject)) {
      draft.subject = memory.thing + subject;
      draft.pattern = "attribute";
      return;
    }
    if (!language.isGeneric(subject)) {
      return;
    }
    String full = memory.inFull(subject);
    List<String> topics = memory.topics();
    String near = topics.isEmpty() ? "" : topics.get(0);
    if (full != null) {
      draft.subject = full;
    } else if (!near.isEmpty() && near.length() <= LONGEST_OWNER && !language.isRate(near) && !near.contains(subject)) {
      draft.subject = near + subject;
    }
  }

  private boolean owns(String attribute) {
    String thing = memory.thing;
    return !thing.isEmpty() && thing.length() <= LONGEST_OWNER && !thing.contains(attribute) && !attribute.contains(thing);
  }
}

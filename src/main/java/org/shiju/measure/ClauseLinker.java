package org.shiju.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Kind;
import org.shiju.model.Page;
import org.shiju.model.Quantity;
import org.shiju.model.Span;

/** Links the figures of one clause, from left to right. */
final class ClauseLinker {
  private final Page page;
  private final String folded;
  private final Language language;
  private final NounPhrase phrases;
  private final Memory memory;
  private final Slot slot;
  private String clauseVerb = "";
  private @Nullable Span passedOn;
  private @Nullable LeftReading listed;

  ClauseLinker(Page page, Language language, NounPhrase phrases, Memory memory, Slot slot) {
    this.page = page;
    this.folded = page.folded();
    this.language = language;
    this.phrases = phrases;
    this.memory = memory;
    this.slot = slot;
  }

  void link(Draft draft, Span leftSpan, Span rightSpan, int index) {
    Quantity quantity = draft.quantity;
    Span left = passedOn == null ? leftSpan : passedOn;
    passedOn = null;
    LeftReading reading = LeftReading.of(folded, left, language);
    if (reading.agent() != null || reading.issuerWide()) {
      memory.scope = Scopes.of(page, reading, language);
    }
    if (reading.says(folded, "分别") || reading.says(folded, "依次")) {
      listed = reading;
    }
    draft.role = ParagraphLinker.roleOf(folded, left, language);
    String verb = reading.verb() == null ? null : reading.verb().of(page.text());
    if (quantity.kind() == Kind.RANK) {
      rank(draft, left);
    } else if (ParagraphLinker.isShare(quantity.kind())) {
      share(draft, reading, verb, rightSpan);
    } else {
      amount(draft, reading, verb, rightSpan, index);
    }
    finish(draft);
  }

  /** 11件、8件 behind 受理、审结分别为: each figure takes its own member of the list. */
  void dealOut(List<Draft> figures) {
    if (listed == null) {
      return;
    }
    new Respectively(page, language, phrases, memory).deal(listed, figures);
  }

  private void finish(Draft draft) {
    memory.subject = draft.subject;
    memory.predicate = draft.predicate;
    memory.speakOf(draft.subject);
    if (draft.predicate != null) {
      memory.acts(draft.predicate, draft.bareSubject);
    }
  }

  /**
   * A count, money, area, time: the thing stands right of it, or left of it, or was named before.
   */
  private void amount(
      Draft draft, LeftReading reading, @Nullable String verb, Span rightSpan, int index) {
    RightReading right = RightReading.of(folded, rightSpan, language);
    Slot.Figure figure = slot.figures.get(index);
    String object = phrases.in(right.object());
    boolean attribute = figure.nextFollows() && belongsToNext(rightSpan, right);
    if (attribute) {
      passedOn = clipToNext(rightSpan, right);
    }
    boolean rightHolds =
        !attribute
            && object.length() > 1
            && draft.role == null
            && !(draft.quantity.kind() == Kind.MONEY && leftHolds(reading));
    if (rightHolds) {
      numberObject(draft, reading, verb, right, object);
      if (figure.nextFollows() && right.verb() == null) {
        memory.speakOf(object);
      }
    } else if (right.verb() != null
        && right.object().isEmpty()
        && reading.object().isEmpty()
        && verb == null
        && !attribute) {
      draft.predicate = verbPhrase(right);
      draft.pattern = "number-verb";
      draft.subject =
          phrases.in(reading.topic()).isEmpty() ? memory.subject : phrases.in(reading.topic());
    } else {
      fromLeft(draft, reading, verb);
    }
  }

  private boolean leftHolds(LeftReading reading) {
    return !phrases.in(reading.object()).isEmpty() || !phrases.in(reading.topic()).isEmpty();
  }

  /**
   * Whether the text between two figures belongs to the second: 24宗|面积共96亩, 3605名劳动者|追回工资4484万元.
   */
  private boolean belongsToNext(Span rightSpan, RightReading right) {
    String between = rightSpan.of(folded).strip();
    if (between.isEmpty()) {
      return false;
    }
    if (right.verb() != null) {
      return right.object().isEmpty();
    }
    LeftReading asLeft = LeftReading.of(folded, rightSpan, language);
    String thing = phrases.in(asLeft.verb() == null ? asLeft.topic() : asLeft.object());
    return "、和与及,".indexOf(between.charAt(0)) >= 0
        || language.endsWithAttribute(thing)
        || language.isRate(thing);
  }

  private static Span clipToNext(Span rightSpan, RightReading right) {
    return right.verb() == null
        ? rightSpan
        : new Span(Math.min(right.verb().start(), rightSpan.end()), rightSpan.end());
  }

  /** 4名政府法律顾问, 严重拖欠工资的12家用人单位. */
  private void numberObject(
      Draft draft, LeftReading reading, @Nullable String verb, RightReading right, String object) {
    String modifier = "";
    Span before = reading.verb() == null ? reading.topic() : reading.object();
    if (!reading.tail().isEmpty() && folded.charAt(reading.tail().start()) == '的'
        || endsWithRelative(before)) {
      modifier = phrases.in(before);
      modifier = modifier.length() > 14 ? "" : modifier + "的";
    }
    draft.subject = modifier + object;
    draft.bareSubject = object;
    String behind = right.verb() == null ? null : right.verb().of(page.text());
    boolean leftGoverns = verb != null && !language.isCausative(verb);
    draft.predicate = leftGoverns ? verb : behind != null ? behind : verb;
    if (verb == null && behind == null && slotContinues()) {
      draft.predicate = clauseVerb.isEmpty() ? null : clauseVerb;
    }
    clauseVerb = draft.predicate == null ? clauseVerb : draft.predicate;
    draft.pattern = "number-object";
    inFull(draft);
  }

  private boolean endsWithRelative(Span span) {
    return !span.isEmpty() && folded.charAt(span.end() - 1) == '的';
  }

  private boolean slotContinues() {
    return !slot.figures.isEmpty();
  }

  private String verbPhrase(RightReading right) {
    Span verb = right.verb();
    return verb == null ? "" : verb.of(page.text());
  }

  /** 行政处罚29053件, 收到行政复议申请761宗, 立案受理623宗. */
  private void fromLeft(Draft draft, LeftReading reading, @Nullable String verb) {
    String object = phrases.in(reading.object());
    String topic = phrases.in(reading.topic());
    if (verb == null) {
      draft.predicate = clauseVerb.isEmpty() ? memory.predicate : clauseVerb;
      if (topic.isEmpty()) {
        draft.subject = memory.subject;
        draft.pattern = "inherited";
      } else {
        draft.subject = topic;
        draft.pattern = "subject-number";
        draft.predicate = clauseVerb.isEmpty() ? null : clauseVerb;
      }
    } else if (!object.isEmpty()) {
      draft.subject = object;
      draft.predicate = verb;
      draft.pattern = "verb-object-number";
      clauseVerb = verb;
    } else {
      draft.predicate = verb;
      clauseVerb = verb;
      draft.pattern = topic.isEmpty() ? "verb-number" : "topic-verb-number";
      draft.subject = topic.isEmpty() ? elided(verb) : topic;
    }
    draft.bareSubject = draft.subject;
    inFull(draft);
  }

  private String elided(String verb) {
    String before = memory.objectOf(verb);
    return memory.subject.isEmpty() && before != null ? before : memory.subject;
  }

  /** A general noun leans on what the sentence spoke of: 保留文件28件 after 行政规范性文件. */
  private void inFull(Draft draft) {
    if (!language.isGeneric(draft.subject) && !language.isAttribute(draft.subject)) {
      return;
    }
    String full = memory.inFull(draft.subject);
    if (full != null) {
      draft.subject = full;
    } else if (language.isGeneric(draft.subject)) {
      List<String> topics = memory.topics();
      String lean = topics.isEmpty() ? "" : topics.get(0);
      if (!lean.isEmpty() && lean.length() <= 10 && !lean.contains(draft.subject)) {
        draft.subject = lean + draft.subject;
      }
    }
  }

  /** 可网办率达99.2%, 同比下降3.6%, 再次压减59%, 占总数的80.7%. */
  private void share(Draft draft, LeftReading reading, @Nullable String verb, Span rightSpan) {
    String object = phrases.in(reading.object());
    String topic = phrases.in(reading.topic());
    String left = (topic + object).isEmpty() ? "" : wholeLeft(reading);
    if (verb != null && language.growth(verb, verb.length()) == verb.length() && object.isEmpty()) {
      draft.predicate = verb;
      draft.subject = topic.isEmpty() ? memory.subject : topic;
      draft.pattern = "growth";
      if (draft.role == null
          && !memory.subject.isEmpty()
          && draft.quantity.kind() != Kind.RATIO
          && memory.objectOf(verb) != null
          && topic.isEmpty()) {
        draft.subject = memory.objectOf(verb) + verb + "比例";
      }
    } else if (!object.isEmpty() && language.isRate(object)) {
      draft.subject = verbNamesRate(reading) ? left : object;
      draft.predicate = verb;
      draft.pattern = "rate";
    } else if (!left.isEmpty() && language.isRate(left)) {
      draft.subject = left;
      draft.pattern = "rate";
    } else if (reading.says(folded, "占")) {
      draft.subject = (topic.isEmpty() ? memory.subject : topic) + "占比";
      draft.predicate = "占";
      draft.pattern = "share";
    } else if (verb != null && object.isEmpty()) {
      String thing = topic.isEmpty() ? elidedObject(verb) : topic;
      draft.subject = thing + verb + "比例";
      draft.predicate = verb;
      draft.pattern = "verb-share";
    } else if (left.isEmpty()) {
      RightReading right = RightReading.of(folded, rightSpan, language);
      String thing = phrases.in(right.object());
      draft.subject = thing.isEmpty() ? memory.subject : thing;
      draft.predicate = right.verb() == null ? memory.predicate : right.verb().of(page.text());
      draft.pattern = "inherited";
    } else {
      draft.subject = left;
      draft.predicate = verb;
      draft.pattern = "share";
    }
    bareRate(draft);
    draft.bareSubject = draft.subject;
  }

  private String elidedObject(String verb) {
    String before = memory.objectOf(verb);
    return before != null ? before : memory.subject;
  }

  /** 新收行政复议申请数量与…比值: a verb inside the name of a rate. */
  private boolean verbNamesRate(LeftReading reading) {
    Span verb = reading.verb();
    return verb != null
        && !reading.topic().isEmpty()
        && reading.topic().end() >= verb.start() - 1
        && !language.isCausative(verb.of(folded));
  }

  private String wholeLeft(LeftReading reading) {
    int start =
        reading.topic().isEmpty()
            ? reading.verb() == null ? reading.object().start() : reading.verb().start()
            : reading.topic().start();
    return phrases.in(new Span(Math.min(start, reading.tail().start()), reading.tail().start()));
  }

  /** A bare 成功率 takes the thing and the act before it: 矛盾纠纷化解成功率. */
  private void bareRate(Draft draft) {
    if (draft.subject.length() > 3 || !language.isRate(draft.subject) || memory.subject.isEmpty()) {
      return;
    }
    String thing = memory.subject;
    String act =
        memory.predicate == null || thing.contains(memory.predicate) ? "" : memory.predicate;
    if (language.isRate(thing)) {
      return;
    }
    draft.context.add(0, thing);
    draft.subject =
        thing.length() + act.length() > 14 ? draft.subject : thing + act + draft.subject;
  }

  /** 位列全省第一, 政法工作满意度排名全市第一. */
  private void rank(Draft draft, Span left) {
    String text = left.of(folded);
    int at = language.rankVerb(text);
    Span before = at < 0 ? left : new Span(left.start(), left.start() + at);
    LeftReading reading = LeftReading.of(folded, before, language);
    String thing = wholeLeft(reading);
    int with = thing.indexOf('与');
    thing = with > 1 ? thing.substring(0, with) : thing;
    if (at >= 0) {
      draft.predicate = text.substring(at, at + language.rankVerbLength(text, at));
    }
    draft.role = ParagraphLinker.roleOf(folded, left, language);
    String named = thing.isEmpty() || thing.length() < 2 ? memory.subject : thing;
    draft.subject = named.endsWith("排名") ? named : named + "排名";
    draft.bareSubject = draft.subject;
    draft.pattern = "rank";
  }
}

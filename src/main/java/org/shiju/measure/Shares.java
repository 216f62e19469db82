package org.shiju.measure;

import static org.shiju.measure.Words.CHANGE;
import static org.shiju.measure.Words.COMPARISON;
import static org.shiju.measure.Words.DEGREES;
import static org.shiju.measure.Words.GROWTH;
import static org.shiju.measure.Words.RATES;
import static org.shiju.measure.Words.TIMELY;

import org.jspecify.annotations.Nullable;
import org.shiju.model.Kind;
import org.shiju.model.Page;
import org.shiju.model.Span;

/** Links figures that are said of a thing: rates, shares, growth. */
final class Shares {
  private static final int SHORT_RATE = 4;

  private final Page page;
  private final Language language;
  private final NounPhrase phrases;
  private final Memory memory;
  private final Rates rates;

  Shares(Page page, Language language, NounPhrase phrases, Memory memory) {
    this.page = page;
    this.language = language;
    this.phrases = phrases;
    this.memory = memory;
    this.rates = new Rates(language, memory);
  }

  /** Whether a reading says what part of a whole something is: 即办件占比. */
  boolean isProportion(LeftReading reading) {
    String verb = reading.verb() == null ? "" : reading.verb().of(page.text());
    return verb.startsWith("占") || reading.says(page.folded(), "占比");
  }

  /** 可网办率达99.2%, 同比下降3.6%, 再次压减59%, 占总数的80.7%. */
  void share(Draft draft, LeftReading reading, Span rightSpan) {
    String verb = reading.verb() == null ? null : reading.verb().of(page.text());
    String object = phrases.in(reading.object());
    String topic = withoutComparison(phrases.in(reading.topic()));
    String left = phrases.in(reading.whole());
    if (verb != null
        && isGrowth(reading.verb())
        && (object.isEmpty() || !language.endsWith(RATES, object))) {
      growth(draft, reading, verb, topic, object);
    } else if (draft.quantity.kind() == Kind.RATIO
        && isEquation(left)
        && !language.endsWith(RATES, left)
        && !memory.latest.isEmpty()) {
      draft.subject = memory.latest; // 是2021年的1.6倍
      draft.pattern = "compared";
    } else if (verb != null && (verb.equals("占") || verb.equals("占比"))) {
      proportion(draft, topic);
    } else if (language.has(DEGREES, left)) {
      draft.subject = left + "率";
      draft.pattern = "rate";
    } else if (verb != null && verb.length() > 1 && object.startsWith("率")) {
      draft.subject = verb + object; // 报备率、及时率
      draft.pattern = "rate";
    } else if (!object.isEmpty()
        && language.endsWith(RATES, object)
        && (topic.isEmpty() || reading.agent() != null)) {
      draft.subject = isCompound(reading) ? left : object;
      draft.predicate = verb;
      draft.pattern = "rate";
    } else if (!left.isEmpty() && language.endsWith(RATES, left)) {
      draft.subject = left;
      draft.pattern = "rate";
    } else if (language.begins(COMPARISON, left, 0) && !memory.latest.isEmpty()) {
      boolean named = !memory.rate.isEmpty() || draft.quantity.kind() != Kind.PERCENT;
      String share = memory.latest.endsWith("比例") ? memory.latest : memory.latest + "比例";
      draft.subject = !named ? share : memory.rate.isEmpty() ? memory.latest : memory.rate;
      draft.pattern = "compared"; // 比省里要求的80%高出13.5%
    } else if (reading.says(page.folded(), "的")
        && left.startsWith("完成")
        && !memory.latest.isEmpty()) {
      draft.subject = memory.latest + "完成率"; // 完成年度任务的121.4%
      draft.predicate = verb;
      draft.pattern = "rate";
      return;
    } else if (reading.says(page.folded(), "占")) {
      proportion(draft, left);
    } else if (verb != null && object.isEmpty()) {
      draft.subject = (topic.isEmpty() ? elided(verb) : topic) + verb + "比例";
      draft.predicate = verb;
      draft.pattern = "verb-share";
    } else if (left.isEmpty()) {
      bare(draft, rightSpan);
    } else if (draft.quantity.kind() == Kind.SCORE
        && left.length() < 4
        && !memory.contest.isEmpty()) {
      draft.subject = memory.contest + left; // 在年度评估中,我市得分91.6分
      draft.pattern = "share";
    } else if (changed(left) > 0 && !left.contains("分别")) {
      int change = changed(left);
      draft.predicate = left.substring(left.length() - change);
      draft.subject = withoutComparison(left.substring(0, left.length() - change));
      boolean rate = language.endsWith(RATES, draft.subject);
      draft.subject += rate ? "" : draft.predicate + "比例"; // 承诺时限比法定时限平均压减63.7%
      draft.pattern = "verb-share";
    } else {
      left = withoutComparison(left);
      boolean part =
          verb == null
              && !memory.rate.isEmpty()
              && left.length() <= 6
              && memory.rate.length() <= 18;
      draft.subject = part ? left + memory.rate : left;
      draft.predicate = verb;
      draft.pattern = "share";
    }
    if (draft.pattern.equals("rate")) {
      int early = language.ends(TIMELY, page.folded(), reading.whole().start());
      int at = reading.whole().start();
      draft.subject = page.text().substring(at - early, at) + draft.subject;
    }
    rates.nameInFull(draft);
  }

  /** 报备|及时率: a short rate right behind its verb, which is part of its name. */
  private static boolean isCompound(LeftReading reading) {
    Span verb = reading.verb();
    return verb != null
        && verb.end() == reading.object().start()
        && reading.object().length() < SHORT_RATE;
  }

  /** 是2021年, 为上年同期, 相当于全省平均: what a multiple is one of. */
  private static boolean isEquation(String left) {
    return left.startsWith("是") || left.startsWith("为") || left.startsWith("相当于");
  }

  /** Length of the verb of change that ends a phrase: 检查总量再|压减. */
  private int changed(String left) {
    int length = language.ends(CHANGE, left, left.length());
    boolean rate =
        length > 0 && language.endsWith(RATES, left.substring(0, left.length() - length));
    return length > 1 || rate ? length : 0;
  }

  /** 承诺时限|比法定时限: what it is compared with is no part of the thing. */
  private static String withoutComparison(String topic) {
    for (int at = 2; at < topic.length() - 3; at++) {
      char c = topic.charAt(at);
      boolean compares =
          c == '比' && "例重值率".indexOf(topic.charAt(at + 1)) < 0 && topic.charAt(at - 1) != '占';
      if (compares || c == '较' && topic.charAt(at - 1) != '比') {
        return topic.substring(0, at);
      }
    }
    int last = topic.length() - 1;
    return last > 1 && topic.charAt(last) == '再' ? topic.substring(0, last) : topic;
  }

  private boolean isGrowth(@Nullable Span verb) {
    return verb != null && language.ends(GROWTH, page.folded(), verb.end()) >= verb.length();
  }

  private void growth(Draft draft, LeftReading reading, String verb, String topic, String object) {
    String inherited = memory.latest.isEmpty() ? memory.thing : memory.latest;
    inherited = inherited.isEmpty() && memory.predicate != null ? memory.predicate : inherited;
    String named = topic.isEmpty() ? object : topic;
    draft.subject = named.isEmpty() ? inherited : named;
    draft.predicate = verb;
    draft.growth = true;
    draft.pattern = "growth";
    if (named.isEmpty() && isOfChange(draft, verb)) {
      draft.subject = memory.changed + verb + "比例";
      draft.growth = false;
    } else if (named.isEmpty() && memory.objectOf(verb) != null) {
      draft.subject = memory.objectOf(verb) + verb + "比例";
      draft.growth = false;
    }
  }

  /** 由20天压缩为9天,缩短了55%: how much the change just told comes to. */
  private boolean isOfChange(Draft draft, String verb) {
    return draft.quantity.kind() == Kind.PERCENT
        && !memory.changed.isEmpty()
        && !language.endsWith(RATES, memory.changed)
        && language.has(CHANGE, verb);
  }

  private void proportion(Draft draft, String topic) {
    String thing = topic.isEmpty() ? memory.latest : topic;
    draft.subject = thing.endsWith("占比") ? thing : thing + "占比";
    draft.predicate = "占";
    draft.pattern = "proportion";
  }

  /** 达到82.2% after the rate was named; 95%的村(社区)配备法律顾问. */
  private void bare(Draft draft, Span rightSpan) {
    RightReading right = RightReading.of(page.folded(), rightSpan, true, language);
    String thing = phrases.in(right.object());
    draft.subject = thing.isEmpty() ? memory.rate.isEmpty() ? memory.thing : memory.rate : thing;
    draft.predicate = right.verb() == null ? null : right.verb().of(page.text());
    draft.pattern = thing.isEmpty() ? "inherited" : "number-object";
  }

  private String elided(String verb) {
    if (!memory.changed.isEmpty() && language.has(CHANGE, verb)) {
      return memory.changed;
    }
    String before = memory.objectOf(verb);
    return before != null ? before : memory.thing;
  }
}

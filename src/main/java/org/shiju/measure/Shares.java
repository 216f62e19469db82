package org.shiju.measure;

import static org.shiju.measure.Words.ATTRIBUTES;
import static org.shiju.measure.Words.CHANGE;
import static org.shiju.measure.Words.COMPARISON;
import static org.shiju.measure.Words.DEGREES;
import static org.shiju.measure.Words.GROWTH;
import static org.shiju.measure.Words.HANDLED;
import static org.shiju.measure.Words.NOMINAL;
import static org.shiju.measure.Words.OUTCOME;
import static org.shiju.measure.Words.RANK;
import static org.shiju.measure.Words.RATES;
import static org.shiju.measure.Words.SUCCESSES;
import static org.shiju.measure.Words.TIMELY;

import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Kind;
import org.shiju.model.Page;
import org.shiju.model.Span;

/** Links figures that are said of a thing: rates, shares, growth, ranks. */
final class Shares {
  private static final int SHORT_RATE = 4;
  private static final int LONGEST_OWNER = 12;

  /** 总分, 得分: what a ranking goes by, and the 中 before it. */
  private static final int LONGEST_MEASURE = 4;

  private final Page page;
  private final Language language;
  private final NounPhrase phrases;
  private final Memory memory;

  Shares(Page page, Language language, NounPhrase phrases, Memory memory) {
    this.page = page;
    this.language = language;
    this.phrases = phrases;
    this.memory = memory;
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
    String left = phrases.in(whole(reading));
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
      int early = language.ends(TIMELY, page.folded(), whole(reading).start());
      int at = whole(reading).start();
      draft.subject = page.text().substring(at - early, at) + draft.subject;
    }
    nameInFull(draft);
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

  /**
   * All that stands before the words between thing and figure: agent and verb may be part of a
   * rate's name (出庭应诉率).
   */
  Span whole(LeftReading reading) {
    int end = reading.tail().start();
    int start = end;
    start = reading.object().isEmpty() ? start : Math.min(start, reading.object().start());
    start = reading.verb() == null ? start : Math.min(start, reading.verb().start());
    start = reading.topic().isEmpty() ? start : Math.min(start, reading.topic().start());
    return new Span(start, end);
  }

  /** A bare 成功率 takes the thing and the act before it: 矛盾纠纷化解成功率. */
  void nameInFull(Draft draft) {
    String rate = draft.subject;
    if (!memory.changed.isEmpty()
        && rate.length() <= SHORT_RATE
        && !language.endsWith(RATES, memory.changed)
        && language.begins(CHANGE, rate, 0)) {
      draft.subject = memory.changed + rate; // 由37微克降至34微克,降幅8.1%
      return;
    }
    String thing = memory.anyThing;
    String act = rate.isEmpty() ? "" : rate.substring(0, rate.length() - 1);
    int begun =
        act.length() < 2 || language.endsWith(ATTRIBUTES, rate) ? -1 : memory.event.indexOf(act);
    if (begun > 1
        && begun + act.length() == memory.event.length()
        && begun < LONGEST_OWNER
        && !memory.latest.contains(act)) {
      draft.context.add(0, thing);
      draft.subject = memory.event.substring(0, begun) + rate; // 合法性审查186件,审查率100%
      return;
    }
    int done = act.length() < 2 ? -1 : memory.latest.indexOf(act);
    if (done > 1
        && language.endsWith(RATES, rate)
        && done + rate.length() <= LONGEST_OWNER + SHORT_RATE
        && isAct(memory.latest.substring(done + act.length()))) {
      draft.context.add(0, thing);
      draft.subject = memory.latest.substring(0, done) + rate; // 行政机关负责人出庭应诉15件,出庭应诉率65%
      return;
    }
    if (rate.length() > SHORT_RATE && !language.begins(TIMELY, rate, 0)
        || !language.endsWith(RATES, rate)
        || thing.isEmpty()
        || rate.startsWith(thing)) {
      draft.subject = language.full(rate);
      return;
    }
    boolean outcome = language.has(OUTCOME, act);
    thing = outcome && !memory.thing.isEmpty() ? withoutCases(memory.thing) : thing;
    String verb =
        memory.predicate == null
                || !language.has(SUCCESSES, rate)
                || thing.contains(memory.predicate)
                || memory.predicate.equals("不" + act)
                || language.has(OUTCOME, memory.predicate)
                || language.begins(TIMELY, rate, 0)
                || language.isVerb(act)
            ? ""
            : memory.predicate;
    draft.context.add(0, thing);
    thing = coordinated(thing);
    String named = merge(verb.length() > 4 || rate.contains(verb) ? "" : verb, rate);
    boolean fits = thing.length() + named.length() - rate.length() <= LONGEST_OWNER;
    draft.subject = fits ? thing + named : language.full(rate);
  }

  /** 行政应诉|案件: 败诉率 is that of the proceedings. */
  private String withoutCases(String thing) {
    int cases = language.ends(HANDLED, thing, thing.length());
    String rest = thing.substring(0, thing.length() - cases);
    return cases > 0 && language.endsWith(NOMINAL, rest) ? rest : thing;
  }

  private boolean isAct(String rest) {
    return rest.isEmpty() || language.isAllVerbs(rest);
  }

  /** 办理建议87件、提案102件,办复率100%: a rate of two things that one clause counted alike is of both. */
  private String coordinated(String thing) {
    List<Draft> counted = memory.wholes;
    if (counted.size() < 2 || !counted.get(counted.size() - 1).subject.equals(thing)) {
      return thing;
    }
    StringJoiner joined = new StringJoiner("、");
    Draft first = counted.get(0);
    for (Draft draft : counted) {
      if (draft.share
          || draft.role != null
          || !draft.quantity.unit().equals(first.quantity.unit())
          || !Objects.equals(draft.predicate, first.predicate)
          || draft != first && draft.subject.equals(first.subject)) {
        return thing;
      }
      joined.add(draft.subject);
    }
    return joined.length() <= LONGEST_OWNER + 2 ? joined.toString() : thing;
  }

  /** 调解成功 and 成功率 share 成功: 调解成功率. */
  private static String merge(String act, String rate) {
    for (int n = Math.min(act.length(), rate.length()); n > 0; n--) {
      if (act.endsWith(rate.substring(0, n))) {
        return act + rate.substring(n);
      }
    }
    return act + rate;
  }

  /** 位列全省第一, 政法工作满意度排名全市第一. */
  void rank(Draft draft, Span left) {
    String folded = page.folded();
    String text = left.of(folded);
    int at = language.rankVerb(text);
    Span whole = at < 0 ? left : new Span(left.start(), left.start() + at);
    Span before = withoutRivals(whole);
    Span contest = contest(whole);
    String thing =
        phrases.in(contest == null ? whole(LeftReading.of(folded, before, language)) : contest);
    if (contest != null) {
      thing += phrases.in(new Span(contest.end() + 1, whole.end())); // 在全省执法大练兵中|总分
    }
    if (at >= 0) {
      draft.predicate = text.substring(at, at + language.starts(RANK, text, at));
    }
    draft.subject = ranking(thing);
    draft.pattern = "rank";
  }

  /**
   * What is ranked: what stands before the rank, else the contest that the sentence told of, else
   * the latest thing.
   */
  String ranking(String thing) {
    String bare = thing.endsWith("排名") ? thing.substring(0, thing.length() - 2) : thing;
    boolean place =
        bare.length() < 4 && !language.has(ATTRIBUTES, bare) && !language.has(GROWTH, bare);
    String named =
        place && !memory.contest.isEmpty()
            ? memory.contest
            : bare.length() < 2 ? lastNamed() : ofLatest(thing);
    return named.endsWith("排名") ? named : named + "排名";
  }

  /** 在全国百城法治政府评估中|排名第二: what is ranked in, or null; behind a 的 the name itself. */
  private @Nullable Span contest(Span before) {
    String text = before.of(page.folded()).stripTrailing();
    int from = text.indexOf('在');
    int among = text.lastIndexOf('中');
    if (from < 0 || text.length() - among > LONGEST_MEASURE || among - from < 5) {
      return null;
    }
    Span ranked = new Span(before.start(), before.start() + from);
    if (phrases.in(whole(LeftReading.of(page.folded(), ranked, language))).length() > 3) {
      return null; // 优秀案卷在全市评查中: the thing is named
    }
    int relative = text.lastIndexOf('的', Math.max(0, among));
    int start = relative > from && among - relative > 4 ? relative : from;
    return new Span(before.start() + start + 1, before.start() + among);
  }

  /** 受表彰数量|与广州等一线城市并列: who else is ranked, and where, is no part of the thing. */
  private Span withoutRivals(Span before) {
    for (int i = before.start() + 2; i < before.end(); i++) {
      if ("与在居较比".indexOf(page.folded().charAt(i)) >= 0) {
        return new Span(before.start(), i);
      }
    }
    return before;
  }

  /** 增速|排名, 数量|排名: what says only how much is compared is the latest thing's. */
  private String ofLatest(String thing) {
    String bare = thing.endsWith("排名") ? thing.substring(0, thing.length() - 2) : thing;
    boolean leans = language.has(ATTRIBUTES, bare) || language.has(GROWTH, bare);
    String owner = language.has(GROWTH, bare) ? lastNamed() : memory.latest; // 增长11.2%,增速|排名
    return leans && !owner.isEmpty() && !owner.contains(bare) ? owner + thing : thing;
  }

  private String lastNamed() {
    return memory.topics().isEmpty() ? memory.thing : memory.topics().get(0);
  }
}

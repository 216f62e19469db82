package org.shiju.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Kind;

/**
 * What a paragraph has spoken of so far, for clauses that leave it out: 收到行政复议申请10件,受理9件 has 行政复议申请
 * in mind when it says 受理.
 */
final class Memory {
  private static final int LATEST = 6;

  /** Figures of a clause among which a whole is looked for; more stand only where no commas do. */
  private static final int NEAR = 50;

  /**
   * The thing counted last (行政复议申请); sums of money, rates and growth do not take its place. Empty
   * at first.
   */
  String thing = "";

  /** The thing counted last that is not what a party does in cases: 败诉5件 behind 负责人出庭47件. */
  String handled = "";

  /** The thing counted last even where it is who acts (公职律师). Empty at first. */
  String anyThing = "";

  /** The subject of the latest figure that is no growth: what 增长44.2% grows. Empty at first. */
  String latest = "";

  /** The figures of the latest clause that may be wholes, in text order. */
  List<Draft> wholes = List.of();

  /** What was measured last in money, time or area, for 仅需5.3个工作日 behind it. */
  final Map<Kind, String> measured = new EnumMap<>(Kind.class);

  /** The verb said last of it. */
  @Nullable String predicate;

  /** The rate stated last (出庭应诉率), for 达到82.2% behind it. Empty at first. */
  String rate = "";

  /**
   * What the change told last in the sentence is of: 压减比例 behind 由78天压减至39天. Empty at its start.
   */
  String changed = "";

  /** The event spoken of last in the sentence: 参训1320人次 behind 举办培训班6期. Empty at its start. */
  String event = "";

  /** The contest that the sentence tells of: 我市位列第四 behind 在全省考核中. Empty at its start. */
  String contest = "";

  /** What the clause before spoke of without a figure: 出具法律意见书,共212份. Empty behind a figure. */
  String pending = "";

  /** Its verb; null where there was none. */
  @Nullable String pendingVerb;

  /** The measure word of the figure before in the sentence; empty at its start. */
  String unit = "";

  /** Whether 其中 stood alone before a comma: the next clause lists parts. */
  boolean partsNext;

  /** Whose figures these are, as long as the sentence goes on. */
  @Nullable String scope;

  /** A machine or platform just counted: what the next clauses count runs through it. */
  @Nullable String nextScope;

  /** Whose the thing counted last is: a figure that leaves the thing out is of the same. */
  @Nullable String thingScope;

  /** The figure stated last that parts may follow. */
  @Nullable Draft whole;

  /** The whole whose parts are being listed, and their sum so far. */
  @Nullable Draft listed;

  /** The latest of those parts. */
  private @Nullable Draft lastPart;

  BigDecimal listedSum = BigDecimal.ZERO;

  /** The latest amounts that are no parts themselves, in text order. */
  private final List<Draft> amounts = new ArrayList<>(LATEST + 1);

  /** The latest first, as the counted ones below. */
  private final List<String> topics = new ArrayList<>(LATEST + 1);

  private final List<String> counted = new ArrayList<>(LATEST + 1);
  private final Map<String, String> objects = new HashMap<>();

  /**
   * What a bracket starts from: the outer memory's topics and scope, and its owner as the thing.
   */
  Memory forBracketOf(@Nullable Draft owner) {
    Memory inside = new Memory();
    inside.topics.addAll(topics);
    inside.counted.addAll(counted);
    inside.objects.putAll(objects);
    inside.scope = scope;
    inside.thingScope = scope;
    inside.thing = owner == null || owner.share ? thing : owner.subject;
    inside.anyThing = inside.thing.isEmpty() ? anyThing : inside.thing;
    inside.measured.putAll(measured);
    inside.predicate = owner == null ? predicate : owner.predicate;
    inside.rate = rate;
    inside.whole = owner;
    inside.wholes = wholes;
    inside.latest = latest;
    inside.changed = changed;
    inside.event = event;
    return inside;
  }

  /**
   * The whole with the part's unit that is not less: of 1035宗31.7万平方米(其中存量862宗) the first, and the
   * one of the same verb where there are two; where the latest clause has none, what was counted
   * before in the sentence; the figure right before where all are less, for the check to tell.
   */
  @Nullable Draft wholeFor(Draft part) {
    Draft near = wholeAmong(wholes, part);
    if (near != null) {
      return near;
    }
    Draft counted = wholeAmong(amounts, part);
    return counted != null ? counted : whole;
  }

  /** The whole of a part further on in a list: of the same verb as the part, else the list's. */
  Draft wholeInList(Draft part, Draft of) {
    Draft counted = wholeAmong(amounts, part);
    String verb = part.predicate;
    boolean other = verb != null && !verb.equals(of.predicate);
    return verb != null && other && counted != null && verb.equals(counted.predicate)
        ? counted
        : of;
  }

  private static @Nullable Draft wholeAmong(List<Draft> drafts, Draft part) {
    Draft nearest = null;
    for (int i = drafts.size() - 1; i >= 0 && i >= drafts.size() - NEAR; i--) {
      Draft draft = drafts.get(i);
      if (draft.quantity.unit().equals(part.quantity.unit())
          && draft.quantity.value().compareTo(part.quantity.value()) >= 0) {
        if (part.predicate != null && part.predicate.equals(draft.predicate)) {
          return draft;
        }
        nearest = nearest == null ? draft : nearest;
      }
    }
    return nearest;
  }

  /** Notes an amount that parts may follow. */
  void count(Draft amount) {
    amounts.add(amount);
    if (amounts.size() > LATEST) {
      amounts.remove(0);
    }
  }

  /** Notes a part of a whole. */
  void list(Draft of, Draft part) {
    listedSum = (of == listed ? listedSum : BigDecimal.ZERO).add(part.quantity.value());
    listed = of;
    lastPart = part;
  }

  /** Behind a list of parts (其中网络申请131件、当面申请8件。) the whole is spoken of again. */
  void leaveParts() {
    Draft whole = listed;
    Draft part = lastPart;
    if (whole != null && part != null && !whole.share && !whole.subject.isEmpty()) {
      thing = thing.equals(part.subject) ? whole.subject : thing;
      anyThing = anyThing.equals(part.subject) ? whole.subject : anyThing;
    }
    listed = null;
  }

  /** A new sentence that lists no parts begins. */
  void forgetAmounts() {
    amounts.clear();
  }

  void speakOf(String topic) {
    note(topic, topics);
  }

  /** Speaks of what a figure counts. */
  void countOf(String topic) {
    note(topic, topics);
    note(topic, counted);
  }

  private static void note(String topic, List<String> topics) {
    int known = topics.indexOf(topic);
    if (known == 0 || isBlank(topic)) {
      return;
    }
    if (known > 0 || topics.size() == LATEST) {
      topics.remove(known > 0 ? known : LATEST - 1);
    }
    topics.add(0, topic);
  }

  private static boolean isBlank(String topic) {
    return topic.isEmpty() || !Sentences.isHan(topic.charAt(0)) && topic.isBlank();
  }

  /** The latest topics that figures counted, nearest first. */
  List<String> counted() {
    return Collections.unmodifiableList(counted);
  }

  /** The latest topics, nearest first. */
  List<String> topics() {
    return Collections.unmodifiableList(topics);
  }

  /** All that it holds in words, what is most often taken up first; for who explains a figure. */
  List<String> held() {
    List<String> held = new ArrayList<>(List.of(thing, anyThing, latest, handled, rate, changed));
    held.addAll(List.of(event, contest, pending));
    held.addAll(counted);
    held.addAll(topics);
    held.addAll(measured.values());
    held.addAll(objects.values());
    for (String word : new String[] {predicate, pendingVerb, scope, nextScope, thingScope}) {
      held.add(word == null ? "" : word);
    }
    List<Draft> figures = new ArrayList<>(wholes);
    figures.addAll(amounts);
    for (Draft figure : new Draft[] {whole, listed}) {
      figures.addAll(figure == null ? List.of() : List.of(figure));
    }
    for (Draft figure : figures) {
      held.add(figure.subject);
      held.add(figure.predicate == null ? "" : figure.predicate);
    }
    held.removeIf(String::isBlank);
    return held;
  }

  void acts(String verb, String object) {
    if (!isBlank(object)) {
      objects.put(verb, object);
    }
  }

  /** What the verb's object was when it was said before in the paragraph, or null. */
  @Nullable String objectOf(String verb) {
    return objects.get(verb);
  }
}

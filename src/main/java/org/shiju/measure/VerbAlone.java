package org.shiju.measure;

import static org.shiju.measure.Words.AFFECTED;
import static org.shiju.measure.Words.APPEARANCES;
import static org.shiju.measure.Words.ATTENDING;
import static org.shiju.measure.Words.ATTRIBUTES;
import static org.shiju.measure.Words.BODIES;
import static org.shiju.measure.Words.CARRIED;
import static org.shiju.measure.Words.EVENTS;
import static org.shiju.measure.Words.GROWTH;
import static org.shiju.measure.Words.LIGHT;
import static org.shiju.measure.Words.WEAK;

import org.jspecify.annotations.Nullable;
import org.shiju.model.Kind;
import org.shiju.model.Page;
import org.shiju.model.Span;

/**
 * Names figures whose verb has no object: 审结623件 what was spoken of, 立案388宗 the object that the
 * verb implies, 联合检查312次 the act itself.
 */
final class VerbAlone {
  private final Page page;
  private final String folded;
  private final Language language;
  private final Memory memory;
  private final Names names;

  VerbAlone(Page page, Language language, Memory memory, Names names) {
    this.page = page;
    this.folded = page.folded();
    this.language = language;
    this.memory = memory;
    this.names = names;
  }

  void name(Draft draft, LeftReading reading, String verb, String topic) {
    boolean body = language.endsWith(BODIES, topic);
    if (topic.isEmpty()
        && language.has(ATTENDING, verb)
        && reading.agent() != null
        && draft.countsPersons()) {
      draft.subject = unnamed(draft, reading.agent());
      draft.pattern = "verb-number";
      return;
    }
    if (language.ends(GROWTH, verb, verb.length()) == verb.length()) {
      boolean moves = draft.quantity.unit().equals("位") && memory.latest.endsWith("排名");
      draft.subject = !topic.isEmpty() ? topic : moves ? memory.latest : names.inherited(draft);
      draft.growth = true;
      draft.pattern = "growth";
    } else if (language.has(ATTRIBUTES, verb)) {
      draft.subject = body ? verb : topic + verb;
      draft.pattern = "attribute";
    } else if (draft.countsPersons() && language.has(AFFECTED, verb)) {
      draft.subject = verb + "人数"; // 受教育5.3万人次
      draft.pattern = "attribute";
    } else if (language.has(CARRIED, verb)) {
      draft.subject = (verb.startsWith("加") ? verb.substring(1) : verb) + memory.thing;
      draft.pattern = "carried";
    } else {
      String elided =
          draft.quantity.kind() == Kind.AREA
                  && topic.isEmpty()
                  && memory.measured.get(Kind.AREA) == null
              ? verb + "面积"
              : elided(reading, verb, draft);
      boolean implied = elided.equals(language.implied(verb));
      boolean field = topic.endsWith("领域") && language.implied(verb) != null;
      draft.subject =
          field
              ? topic + language.implied(verb) // 食品药品领域|立案查处208起
              : topic.isEmpty()
                  ? elided
                  : !body || draft.countsPersons() && isPerson(topic)
                      ? topic
                      : implied ? topic + elided : elided;
      draft.pattern = implied ? "implied" : topic.isEmpty() ? "verb-number" : "topic-verb-number";
    }
  }

  /**
   * What a verb alone counts: its own act (联合检查312次), the object it implies (立案388宗), or the thing
   * spoken of.
   */
  private String elided(LeftReading reading, String verb, Draft draft) {
    String implied = language.implied(verb);
    if (implied != null && language.has(ATTRIBUTES, implied)) {
      return implied; // 罚没38万元: 罚没款
    }
    if (implied != null
        && !memory.thing.endsWith("案件")
        && !memory.thing.endsWith("申请")
        && !memory.thing.endsWith("纠纷")) {
      return implied;
    }
    boolean visits = draft.quantity.unit().endsWith("次") && !draft.countsPersons();
    if ((language.has(EVENTS, draft.quantity.unit()) || visits && memory.thing.isEmpty())
        && reading.verb() != null
        && verb.length() > 1
        && !language.has(LIGHT, verb)) {
      return actName(reading.verb());
    }
    String before = memory.objectOf(verb);
    String inherited = names.inherited(draft);
    boolean visited = !memory.unit.isEmpty() && "户家人名".indexOf(memory.unit.charAt(0)) >= 0;
    int act = language.ends(WEAK, verb, verb.length());
    if (draft.countsCases() && visited && act > 0 && inherited.equals(memory.latest)) {
      return verb.substring(verb.length() - act); // 检查商户1260余户次,立案处罚31件
    }
    if (language.endsWith(APPEARANCES, inherited) && !language.has(APPEARANCES, verb)) {
      inherited = memory.handled; // 负责人出庭47件,败诉5件
    }
    return inherited.isEmpty() && before != null ? before : inherited;
  }

  /** 联合检查: the act with the word right before it that says how. */
  private String actName(Span verb) {
    int before = verb.start() - 2;
    boolean how =
        folded.startsWith("联合", before)
            || folded.startsWith("专项", before)
            || folded.startsWith("集中", before);
    return page.text().substring(how ? before : verb.start(), verb.end());
  }

  /** What a figure without a thing counts: 镇综合行政执法队现有19人 its staff, else what was spoken of. */
  String unnamed(Draft draft, @Nullable Span body) {
    return draft.countsPersons() && body != null
        ? body.of(page.text()) + "人员"
        : names.inherited(draft);
  }

  /** 执法人员|轮训1000人次: who they are. */
  private static boolean isPerson(String body) {
    return "员人者师众部".indexOf(body.charAt(body.length() - 1)) >= 0 && !body.endsWith("部门");
  }
}

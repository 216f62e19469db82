package org.shiju.measure;

import static org.shiju.measure.Words.ATTRIBUTES;
import static org.shiju.measure.Words.BODIES;
import static org.shiju.measure.Words.DUE;
import static org.shiju.measure.Words.FINDINGS;
import static org.shiju.measure.Words.GENERIC;
import static org.shiju.measure.Words.HOSTS;
import static org.shiju.measure.Words.INQUIRIES;
import static org.shiju.measure.Words.ISSUING;
import static org.shiju.measure.Words.LEANING;
import static org.shiju.measure.Words.LEVELS;
import static org.shiju.measure.Words.QUALIFIERS;
import static org.shiju.measure.Words.RATES;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Kind;

/** Names the thing of a figure in full where the text leaves it out or says it in general words. */
final class Names {
  private static final int LONGEST_OWNER = 10;
  private static final int LONGEST_NAME = 20;

  private final Language language;
  private final Memory memory;

  Names(Language language, Memory memory) {
    this.language = language;
    this.memory = memory;
  }

  /**
   * What a figure without a thing of its own counts: of its kind in money or time, else the thing
   * spoken of.
   */
  String inherited(Draft draft) {
    String same = memory.measured.get(draft.quantity.kind());
    if (same != null && draft.quantity.kind() != Kind.MONEY) {
      return same;
    }
    boolean countsBodies =
        "人名位家户个所".indexOf(draft.quantity.unit().isEmpty() ? ' ' : draft.quantity.unit().charAt(0))
            >= 0;
    String thing = countsBodies || memory.thing.isEmpty() ? memory.anyThing : memory.thing;
    boolean amount = !language.endsWith(RATES, memory.latest) && !memory.latest.endsWith("排名");
    return thing.isEmpty() && amount ? memory.latest : thing;
  }

  /**
   * A general noun leans on what the sentence spoke of (保留文件28件 after 行政规范性文件), an attribute on its
   * owner (罚没款).
   */
  void inFull(Draft draft) {
    if (draft.pattern.equals("implied")) {
      return;
    }
    draft.keepSaid();
    String subject = draft.subject;
    if (draft.countsPersons() && draft.pattern.equals("inherited") && subject.endsWith("案件")) {
      draft.subject = subject.substring(0, subject.length() - 2) + "人员"; // 涉嫌犯罪案件19件26人
      return;
    }
    int due = language.starts(DUE, subject, 0);
    String kin = due == 0 ? "" : language.kin(memory.thing, subject.substring(due));
    if (due > 0 && kin.endsWith(subject.substring(due))) {
      draft.predicate = subject.substring(0, due);
      draft.subject = kin; // 应办案件47件 behind 行政复议申请
      return;
    }
    String term = language.full(subject);
    if (!term.equals(subject)) {
      draft.subject = term;
      return;
    }
    String implied = draft.countsPersons() ? language.implied(subject) : null;
    if (implied != null) {
      subject = implied; // 持证16人
      draft.subject = subject;
    }
    int level = language.starts(LEVELS, subject, 0);
    if (level > 0 && level == subject.length() && !memory.thing.isEmpty()) {
      draft.subject = subject + withoutLevel(memory.thing);
      return;
    }
    if ((draft.quantity.kind() != Kind.COUNT || language.has(ATTRIBUTES, subject))
        && (language.has(ATTRIBUTES, subject) || subject.length() <= 4)
        && owns(subject)) {
      draft.subject = memory.thing + subject;
      draft.pattern = "attribute";
      return;
    }
    String general = withoutQualifier(subject);
    if (!general.equals(subject)) {
      String known = namedBefore(general, memory.counted());
      known = known == null ? namedBefore(general, memory.topics()) : known;
      kin = language.kin(memory.thing, general);
      draft.subject = known != null ? known : kin.endsWith(general) ? kin : subject;
      return;
    }
    if (language.has(FINDINGS, subject)) {
      boolean fits =
          language.endsWith(INQUIRIES, memory.event) && memory.event.length() <= LONGEST_OWNER;
      draft.subject = fits ? memory.event + subject : subject;
      return;
    }
    if (!language.has(GENERIC, subject)) {
      return;
    }
    String full = namedBefore(subject, memory.topics());
    kin = language.kin(memory.thing, subject);
    if (full == null && kin.endsWith(subject) && !kin.equals(memory.thing)) {
      draft.subject = kin; // 应办案件 after 行政复议申请
      return;
    }
    List<String> topics = memory.topics();
    String near = topics.isEmpty() ? "" : topics.get(0);
    if (full != null) {
      draft.subject = full;
    } else if (language.has(LEANING, subject)
        && !language.endsWith(BODIES, near)
        && !language.endsWith(ATTRIBUTES, near)
        && !near.isEmpty()
        && near.length() <= LONGEST_OWNER
        && !language.endsWith(RATES, near)
        && !near.endsWith("排名")
        && isNoun(near)
        && !language.endsWith(HOSTS, near)
        && !language.endsWith(LEANING, near)
        && !near.contains(subject)) {
      draft.subject = near + subject;
    }
  }

  /** Whether a topic is a thing and no saying (案子办得快了、群众的气顺). */
  private static boolean isNoun(String topic) {
    return topic.chars().noneMatch(c -> "了得把被、".indexOf(c) >= 0);
  }

  /**
   * The nearest of the latest topics that holds a general noun, up to it: 行政规范性文件 for 文件, but not
   * 现行文件; null where none does.
   */
  private @Nullable String namedBefore(String general, List<String> topics) {
    for (String topic : topics) {
      int end = topic.lastIndexOf(general) + general.length();
      if (end > general.length() && end <= LONGEST_NAME) {
        int before = end - general.length() - 2;
        String named = topic.substring(topic.lastIndexOf('的', before) + 1, end);
        String which = named.substring(0, named.length() - general.length());
        if (withoutQualifier(named).equals(named) && !language.endsWith(ISSUING, which)) {
          return named;
        }
      }
    }
    return null;
  }

  /** 现行|文件, 纳入清理范围的|文件: a general noun with a word that says only which of them; else as it is. */
  private String withoutQualifier(String subject) {
    String rest = subject;
    int length = language.starts(QUALIFIERS, rest, 0);
    while (length > 0 && length < rest.length()) {
      rest = rest.substring(length);
      length = language.starts(QUALIFIERS, rest, 0);
    }
    return language.has(GENERIC, rest) ? rest : subject;
  }

  private String withoutLevel(String thing) {
    String bare = thing.startsWith("“") ? thing.substring(1) : thing;
    String cut = bare.substring(language.starts(LEVELS, bare, 0));
    return cut.isEmpty() ? thing : cut.replace("”", "");
  }

  private boolean owns(String attribute) {
    String thing = memory.thing;
    return !thing.isEmpty()
        && thing.length() <= LONGEST_OWNER
        && !thing.contains(attribute)
        && !attribute.contains(thing);
  }
}

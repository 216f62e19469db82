package org.shiju.measure;

import static org.shiju.measure.Words.ATTENDANCE;
import static org.shiju.measure.Words.ATTENDING;
import static org.shiju.measure.Words.BODIES;
import static org.shiju.measure.Words.ISSUER;

import org.shiju.model.Kind;
import org.shiju.model.Span;

/** Names figures that count who took part or was served, where the text names only the act. */
final class Attendance {
  /** The pattern of a figure named by the event that its persons took part in. */
  static final String ATTENDED = "attended";

  private static final int LONGEST_EVENT = 20;

  private final String folded;
  private final Language language;
  private final NounPhrase phrases;

  Attendance(String folded, Language language, NounPhrase phrases) {
    this.folded = folded;
    this.language = language;
    this.phrases = phrases;
  }

  /** 组织全市1.2万人参加专题班学习: persons without a name are counted by what they take part in. */
  String attended(Draft draft, LeftReading reading, RightReading right) {
    Span verb = right.verb();
    if (verb == null
        || !right.object().isEmpty()
        || !draft.countsPersons()
        || !language.has(ATTENDING, verb.of(folded))) {
      return "";
    }
    String thing = phrases.in(reading.verb() == null ? reading.topic() : reading.object());
    if (!thing.isEmpty() && !language.has(ISSUER, thing)) {
      return "";
    }
    int end = verb.end();
    while (end < right.rest().end() && ",;:。".indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    String event = phrases.in(new Span(verb.end(), end));
    return event.length() > 2 ? event : "";
  }

  /** 举办培训班6期,参训1320人次: persons named by what they do are counted by the event. */
  void ofEvent(Draft draft, String event) {
    if (!draft.countsPersons() || event.isEmpty() || event.length() > LONGEST_EVENT) {
      return;
    }
    boolean unnamed =
        draft.pattern.endsWith("-verb") && !draft.subject.endsWith("人数")
            || draft.pattern.equals("verb-number");
    String word = draft.subject;
    if (!language.has(ATTENDANCE, word)) {
      word = unnamed && draft.predicate != null ? draft.predicate : "";
    }
    if (language.has(ATTENDANCE, word)) {
      int verb = language.starts(ATTENDING, word, 0);
      draft.predicate =
          draft.predicate == null && verb > 0 ? word.substring(0, verb) : draft.predicate;
      draft.context.add(0, word);
      draft.pattern = ATTENDED;
      draft.subject = language.begins(ATTENDING, word, 0) ? event : event + word;
    }
  }

  /** 为受援人挽回经济损失860万元: money that is gained or lent is theirs for whom the verb says. */
  void benefited(Draft draft, LeftReading reading, Span left) {
    Span verb = reading.verb();
    if (draft.quantity.kind() != Kind.MONEY
        || verb == null
        || !draft.pattern.equals("verb-object-number")) {
      return;
    }
    for (int i = verb.start() - 2; i >= Math.max(left.start(), verb.start() - 12); i--) {
      int length = i == left.start() || ",、".indexOf(folded.charAt(i - 1)) >= 0 ? helps(i) : 0;
      length = length == 0 && folded.charAt(i) == '为' ? 1 : length;
      if (length > 0) {
        String owner = phrases.in(new Span(i + length, verb.start()));
        boolean named = !language.has(ISSUER, owner) && gains(owner);
        draft.subject = named ? owner + draft.subject : draft.subject;
        return;
      }
    }
  }

  /** Enterprises, or persons: 受援人, 消费者, 农民工. */
  private boolean gains(String owner) {
    return owner.length() > 1
        && (language.endsWith(BODIES, owner)
            || "人者工众户民".indexOf(owner.charAt(owner.length() - 1)) >= 0);
  }

  private int helps(int at) {
    return folded.startsWith("帮助", at) ? 2 : 0;
  }

  /** 为民营企业开展法治体检2150家次 counts the enterprises: 家次 and 户次 count who is served. */
  void served(Draft draft, Span left) {
    String unit = draft.quantity.unit();
    if (unit.isEmpty()
        || "家户".indexOf(unit.charAt(0)) < 0
        || language.endsWith(BODIES, draft.subject)) {
      return;
    }
    int within = draft.predicate == null ? -1 : left.of(folded).lastIndexOf(draft.predicate);
    int verb = left.start() + within;
    for (int i = verb - 2; i >= left.start(); i--) {
      if ("为对向给".indexOf(folded.charAt(i)) >= 0) {
        String body = phrases.in(new Span(i + 1, verb));
        draft.subject = language.endsWith(BODIES, body) ? body : draft.subject;
        return;
      }
    }
  }
}

package org.shiju.measure;

import static org.shiju.measure.Words.ATTENDING;
import static org.shiju.measure.Words.BODIES;
import static org.shiju.measure.Words.ISSUER;

import org.shiju.model.Span;

/** Names figures that count who took part or was served, where the text names only the act. */
final class Attendance {
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
    String thing = phrases.in(reading.verb() == null ? reading.topic() : reading.object());
    boolean unnamed = thing.isEmpty() || language.has(ISSUER, thing);
    Span verb = right.verb();
    if (!unnamed
        || verb == null
        || !right.object().isEmpty()
        || !draft.countsPersons()
        || !language.has(ATTENDING, verb.of(folded))) {
      return "";
    }
    int end = verb.end();
    while (end < right.rest().end() && ",;:。".indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    String event = phrases.in(new Span(verb.end(), end));
    return event.length() > 2 ? event : "";
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

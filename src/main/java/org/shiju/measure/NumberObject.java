package org.shiju.measure;

import static org.shiju.measure.Words.ATTENDING;
import static org.shiju.measure.Words.AWARDED;
import static org.shiju.measure.Words.BODIES;
import static org.shiju.measure.Words.CAUSATIVE;
import static org.shiju.measure.Words.GENERIC;
import static org.shiju.measure.Words.HONOURS;
import static org.shiju.measure.Words.ISSUER;
import static org.shiju.measure.Words.LIGHT;

import org.jspecify.annotations.Nullable;
import org.shiju.model.Page;
import org.shiju.model.Span;
import org.shiju.text.Chars;

/** Links a figure to the thing that stands behind it: 4名政府法律顾问. */
final class NumberObject {
  private static final Chars MARKS = Chars.of(",;:。、");
  private static final int LONGEST_MODIFIER = 14;
  private static final int LONGEST_ACT = 16;
  private static final int LONGEST_HONOUR = 24;

  private final Page page;
  private final String folded;
  private final Language language;
  private final NounPhrase phrases;

  NumberObject(Page page, Language language, NounPhrase phrases) {
    this.page = page;
    this.folded = page.folded();
    this.language = language;
    this.phrases = phrases;
  }

  /** 4名政府法律顾问; 严重拖欠工资的12家用人单位; 对20余件涉法事务开展审核. */
  void link(
      Draft draft,
      LeftReading reading,
      Span left,
      RightReading right,
      String object,
      @Nullable String clauseVerb) {
    String verb = reading.verb() == null ? null : reading.verb().of(page.text());
    Span before = reading.verb() == null ? reading.topic() : reading.object();
    boolean modified =
        !reading.tail().isEmpty() && folded.charAt(reading.tail().start()) == '的'
            || !before.isEmpty() && folded.charAt(before.end() - 1) == '的';
    boolean bare =
        modified && before.isEmpty() && object.length() < 3 && !language.has(GENERIC, object);
    String modifier =
        bare && verb != null ? verb : modified ? phrases.in(before) : ""; // 抽查|的120条信息
    modifier = language.starts(ISSUER, modifier, 0) == modifier.length() ? "" : modifier;
    if (modifier.length() > LONGEST_MODIFIER) {
      modifier = verb == null || language.has(CAUSATIVE, verb) ? "" : verb; // …报备的文件
    }
    int of = object.indexOf('的');
    boolean theirs =
        of > 1
            && !RightReading.mayBeRelative(draft.quantity.unit())
            && language.endsWith(BODIES, object.substring(0, of));
    String thing = theirs ? object.substring(0, of) : object; // 1126名持证人员的资格
    draft.subject = modifier.isEmpty() ? thing : modifier + "的" + thing;
    if (!theirs
        && modifier.isEmpty()
        && !isPatient(left)
        && (verb == null || language.has(CAUSATIVE, verb))
        && (!RightReading.mayBeRelative(draft.quantity.unit())
            || language.ends(BODIES, folded, right.object().end()) > 0)) {
      draft.subject = doing(right) + object;
    }
    String honour = honour(right);
    draft.subject = honour.isEmpty() ? draft.subject : honour;
    String behind = behindVerb(right);
    if (verb != null && !language.has(CAUSATIVE, verb)) {
      draft.predicate = verb;
    } else {
      draft.predicate = behind != null ? behind : verb != null ? verb : clauseVerb;
    }
    draft.pattern = "number-object";
  }

  /** 20家部门完成目录编制 counts 完成目录编制的部门: bodies are counted by what they do. */
  private String doing(RightReading right) {
    Span rest = right.rest();
    int end = rest.start();
    while (end < rest.end() && !MARKS.has(folded.charAt(end))) {
      end++;
    }
    String act = phrases.in(new Span(rest.start(), end));
    return right.verb() != null
            && !language.has(ATTENDING, right.verb().of(folded))
            && act.length() > 2
            && act.length() <= LONGEST_ACT
        ? act + "的"
        : "";
  }

  /** 4个村获评省级“民主法治示范村” counts those villages: the honour behind its verb; else empty. */
  private String honour(RightReading right) {
    Span verb = right.verb();
    if (verb == null || !language.has(AWARDED, verb.of(folded))) {
      return "";
    }
    int end = verb.end();
    while (end < right.rest().end() && !MARKS.has(folded.charAt(end))) {
      end++;
    }
    Span behind = new Span(verb.end(), end);
    String named = phrases.in(behind);
    boolean honours = named.length() <= LONGEST_HONOUR && names(HONOURS, behind.of(folded));
    return honours ? named : "";
  }

  private boolean names(Words list, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (language.begins(list, text, i)) {
        return true;
      }
    }
    return false;
  }

  /** 对121家失信企业实施惩戒: bodies behind a preposition do not act. */
  private boolean isPatient(Span left) {
    String text = left.of(folded).strip();
    return !text.isEmpty()
        && ("对向为给将把".indexOf(text.charAt(text.length() - 1)) >= 0
            || "对向为给将把".indexOf(text.charAt(0)) >= 0);
  }

  /** The verb behind the object; a light verb with the noun that says what is done: 开展法治审核. */
  private @Nullable String behindVerb(RightReading right) {
    if (right.verb() == null) {
      return null;
    }
    String verb = right.verb().of(page.text());
    if (!language.has(LIGHT, right.verb().of(folded))) {
      return verb;
    }
    String act =
        phrases.in(
            new Span(right.verb().end(), Math.min(right.rest().end(), right.verb().end() + 12)));
    return verb + act;
  }
}

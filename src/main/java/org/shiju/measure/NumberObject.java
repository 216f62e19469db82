package org.shiju.measure;

import static org.shiju.measure.Words.ATTENDING;
import static org.shiju.measure.Words.BODIES;
import static org.shiju.measure.Words.CAUSATIVE;
import static org.shiju.measure.Words.ISSUER;
import static org.shiju.measure.Words.LIGHT;

import org.jspecify.annotations.Nullable;
import org.shiju.model.Page;
import org.shiju.model.Span;

/** Links a figure to the thing that stands behind it: 4名政府法律顾问. */
final class NumberObject {
  private static final int LONGEST_MODIFIER = 14;
  private static final int LONGEST_ACT = 16;

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
    String modifier = modified ? phrases.in(before) : "";
    modifier = language.starts(ISSUER, modifier, 0) == modifier.length() ? "" : modifier;
    if (modifier.length() > LONGEST_MODIFIER) {
      modifier = verb == null || language.has(CAUSATIVE, verb) ? "" : verb; // …报备的文件
    }
    draft.subject = modifier.isEmpty() ? object : modifier + "的" + object;
    if (modifier.isEmpty()
        && !isPatient(left)
        && (verb == null || language.has(CAUSATIVE, verb))
        && (!RightReading.mayBeRelative(draft.quantity.unit())
            || language.endsWith(BODIES, object))) {
      draft.subject = doing(right) + object;
    }
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
    while (end < rest.end() && ",;:、。".indexOf(folded.charAt(end)) < 0) {
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

  /** 对121家失信企业实施惩戒: bodies behind a preposition do not act. */
  private boolean isPatient(Span left) {
    String text = left.of(folded).strip();
    return !text.isEmpty()
        && ("对向为给与同将把".indexOf(text.charAt(text.length() - 1)) >= 0
            || "对向为给与同将把".indexOf(text.charAt(0)) >= 0);
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

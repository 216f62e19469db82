package org.shiju.measure;

import static org.shiju.measure.Words.EVENTS;
import static org.shiju.measure.Words.EVENT_NOUNS;
import static org.shiju.measure.Words.GENERIC;
import static org.shiju.measure.Words.GRADES;
import static org.shiju.measure.Words.OUTCOME;
import static org.shiju.measure.Words.PARTING;

import org.shiju.model.Kind;
import org.shiju.model.Page;

/**
 * Names figures that count some of what was spoken of by what tells them from the rest: 评为优秀46宗
 * counts 优秀案卷, 调解成功513件 counts 调解成功纠纷. Later figures take up the whole again.
 */
final class Subsets {
  private static final int LONGEST = 20;
  private static final String PARTY = "被告";
  private static final String CASES = "案件";

  private final String folded;
  private final Page page;
  private final Language language;
  private final Memory memory;
  private final Names names;

  Subsets(Page page, Language language, Memory memory, Names names) {
    this.folded = page.folded();
    this.page = page;
    this.language = language;
    this.memory = memory;
    this.names = names;
  }

  void name(Draft draft, LeftReading reading) {
    if (draft.quantity.kind() != Kind.COUNT || draft.growth || draft.role != null) {
      return;
    }
    withoutEvent(draft);
    int end = reading.tail().start();
    int grade = language.ends(GRADES, folded, end);
    String parting = draft.predicate == null ? "" : draft.predicate;
    String verb = language.endsWith(PARTING, parting) ? parting : "";
    boolean elided = draft.pattern.endsWith("verb-number") || draft.pattern.equals("inherited");
    if (grade > 0) {
      Draft whole = memory.listed;
      part(
          draft,
          page.text().substring(end - grade, end),
          whole == null ? names.inherited(draft) : whole.subject);
    } else if (draft.subject.endsWith(PARTY) && memory.thing.endsWith(CASES)) {
      draft.thing = memory.thing;
      draft.subject += "的" + CASES; // 县政府为被告22件
    } else if (!verb.isEmpty() && elided) {
      boolean bare = parting.equals("成功") && memory.predicate != null;
      draft.predicate = bare ? memory.predicate + parting : parting;
      String implied = language.implied(verb);
      if (implied == null && language.has(OUTCOME, verb)) {
        boolean cases = draft.subject.endsWith(CASES);
        boolean suits =
            "诉讼应诉".contains(draft.subject.substring(Math.max(0, draft.subject.length() - 2)));
        part(draft, verb, cases ? draft.subject : suits ? draft.subject + CASES : CASES);
      } else if (implied == null) {
        part(draft, draft.predicate, draft.subject);
      } else if (draft.subject.endsWith(CASES)) {
        draft.thing = draft.subject;
        draft.subject = implied; // 被诉19件
      }
    }
  }

  private void part(Draft draft, String which, String thing) {
    if (!thing.isEmpty() && !thing.contains(which) && which.length() + thing.length() <= LONGEST) {
      draft.subject = which + thing;
      draft.thing = thing;
    }
  }

  /** 案卷评查120宗 counts 案卷: what is handled, where the measure word counts no acts. */
  private void withoutEvent(Draft draft) {
    int event = language.ends(EVENT_NOUNS, draft.subject, draft.subject.length());
    String rest = draft.subject.substring(0, draft.subject.length() - event);
    boolean papers = "件宗卷份本".contains(draft.quantity.unit());
    if (event > 0
        && papers
        && !language.has(EVENTS, draft.quantity.unit())
        && language.endsWith(GENERIC, rest)) {
      draft.predicate =
          draft.predicate == null ? draft.subject.substring(rest.length()) : draft.predicate;
      draft.subject = rest;
    }
  }
}

package org.shiju.measure;

import java.util.ArrayList;
import java.util.List;
import org.shiju.model.Page;
import org.shiju.model.Span;

/**
 * Deals the figures of a 分别 list out over what was listed: 维持、撤销、终止分别为3件、2件和1件;
 * 分别受理、审结行政复议案件12件、10件.
 *
 * <p>Only where there are as many members as figures; otherwise the figures keep what they have.
 */
final class Respectively {
  private final Page page;
  private final Language language;
  private final NounPhrase phrases;
  private final String thing;

  Respectively(Page page, Language language, NounPhrase phrases, String thing) {
    this.page = page;
    this.language = language;
    this.phrases = phrases;
    this.thing = thing;
  }

  void deal(LeftReading listed, List<Draft> figures) {
    int start =
        listed.verb() == null
            ? listed.topic().start()
            : Math.min(
                listed.verb().start(),
                listed.topic().isEmpty() ? listed.verb().start() : listed.topic().start());
    Span whole = new Span(Math.min(start, listed.tail().start()), listed.tail().start());
    List<Span> members = members(whole);
    if (members.size() < 2 || members.size() > figures.size()) {
      return;
    }
    String kind = shared(members.get(members.size() - 1), members.get(0));
    for (int i = 0; i < members.size(); i++) {
      Draft draft = figures.get(i);
      String member = phrases.in(members.get(i));
      boolean verb = isVerb(member);
      if (verb) {
        draft.predicate = member;
        draft.subject = thing;
      } else {
        String subject = member.endsWith(kind) ? member : member + kind;
        draft.subject = subject;
      }
      draft.pattern = "respectively";
    }
  }

  private boolean isVerb(String member) {
    var hits = language.words(member);
    return hits.size() == 1
        && hits.get(0).length() == member.length()
        && hits.get(0).value() != Language.Word.COMPOUND;
  }

  /**
   * 民事、刑事案件: what the last member has beyond the length of the first, where it is a general noun or
   * a rate.
   */
  private String shared(Span last, Span first) {
    String tail = phrases.in(last);
    String head = phrases.in(first);
    if (tail.length() <= head.length()) {
      return "";
    }
    String beyond = tail.substring(head.length());
    return language.isGeneric(beyond) || language.isRate(beyond) || language.isAttribute(beyond)
        ? beyond
        : "";
  }

  private List<Span> members(Span whole) {
    List<Span> members = new ArrayList<>();
    String folded = page.folded();
    int start = whole.start();
    for (int i = whole.start(); i < whole.end(); i++) {
      char c = folded.charAt(i);
      if (c == '(') {
        int close = Sentences.bracketEnd(folded, i, whole.end());
        i = close < 0 ? i : close;
      } else if (c == '、' || c == '和' || c == '与' || c == '及') {
        if (i > start) {
          members.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    if (start < whole.end()) {
      members.add(new Span(start, whole.end()));
    }
    return members;
  }
}

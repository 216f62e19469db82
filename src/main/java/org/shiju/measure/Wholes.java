package org.shiju.measure;

import static org.shiju.measure.Words.BODIES;
import static org.shiju.measure.Words.COMPOUNDS;
import static org.shiju.measure.Words.DIVIDED;
import static org.shiju.measure.Words.GENERIC;
import static org.shiju.measure.Words.ISSUING;

import org.jspecify.annotations.Nullable;
import org.shiju.model.Page;
import org.shiju.model.Span;
import org.shiju.text.Lexicon;

/**
 * What a figure behind 其中, in a bracket or behind a colon is a part of, and what it is called then.
 */
final class Wholes {
  /** 民事, 县级: longer words are names of their own. */
  private static final int LONGEST_ADJECTIVE = 3;

  /** 城市管理, 食药安全: before 案件 and the like. */
  private static final int LONGEST_FIELD = 6;

  /** A longer name is not said again behind each part. */
  private static final int LONGEST_WHOLE = 14;

  private static final int LONGEST_ISSUER = 18;

  /** What stands before the name of a part: 其中|以|…名义. */
  private static final String LEADS = "其中以由、,;:和含";

  private static final String PARTS = "其中";

  private final Page page;
  private final Span paragraph;
  private final Language language;
  private @Nullable Places semicolons;
  private @Nullable Places parts;

  Wholes(Page page, Span paragraph, Language language) {
    this.page = page;
    this.paragraph = paragraph;
    this.language = language;
  }

  /**
   * The whole of a part.
   *
   * @param whole what the list before it is a part of; null where the list begins here
   */
  @Nullable Draft of(Draft part, @Nullable Draft whole, Memory memory) {
    if (language.per(part.subject) != null) {
      return null; // an average is no part of an average
    }
    if (whole != null && whole != memory.whole) {
      return memory.wholeInList(part, whole);
    }
    Draft found = memory.wholeFor(part);
    return found != null && isLess(found, part) && turns(found, part) ? null : found;
  }

  private static boolean isLess(Draft whole, Draft part) {
    return whole.quantity.value().compareTo(part.quantity.value()) < 0;
  }

  /** Whether a new clause leads to 其中: 县政府废止16件;乡镇完成清理,其中保留28件. */
  private boolean turns(Draft before, Draft part) {
    int to = part.quantity.span().start();
    int clause = semicolons().lastBefore(to);
    if (clause < before.quantity.span().end()) {
      return false;
    }
    int among = parts().firstFrom(clause);
    return among > clause + 1 && among + PARTS.length() <= to;
  }

  private Places semicolons() {
    if (semicolons == null) {
      semicolons = new Places(";", paragraph, page.folded());
    }
    return semicolons;
  }

  private Places parts() {
    if (parts == null) {
      parts = new Places(PARTS, paragraph, page.folded());
    }
    return parts;
  }

  /**
   * 其中民事1120件, 其中城市管理684宗: a part named by one short word, or of cases by a field, takes the
   * whole's name behind it.
   */
  void nameInFull(Draft part, Span left, Draft whole, Memory memory) {
    part.keepSaid();
    String issuer = issuer(part, left, whole);
    if (!issuer.isEmpty()
        && whole.subject.length() <= LONGEST_WHOLE
        && !whole.subject.contains(issuer)) {
      memory.thing = memory.thing.equals(part.subject) ? whole.subject : memory.thing;
      memory.thingScope = whole.scope;
      part.subject = issuer + whole.subject; // 其中省政府及其办公厅58件
      return;
    }
    boolean list = whole.subject.indexOf('、') >= 0 || whole.subject.indexOf('和') >= 0;
    String[] members = list ? whole.subject.split("[、和]") : new String[0];
    for (String member : members.length > 1 ? members : new String[0]) {
      boolean names = member.endsWith(part.subject) || part.subject.endsWith(member);
      if (part.pattern.equals("subject-number") && names && !part.subject.equals(whole.subject)) {
        part.subject = member.substring(member.indexOf('的') + 1);
        return; // 重大决策方案和协议86件(其中方案21件)
      }
    }
    boolean bare =
        part.pattern.equals("subject-number")
            && !language.endsWith(GENERIC, part.subject)
            && (part.subject.length() <= LONGEST_ADJECTIVE || isField(part, whole));
    boolean sameUnit = part.quantity.unit().equals(whole.quantity.unit());
    boolean staff =
        part.pattern.equals("subject-number")
            && sameUnit
            && part.countsPersons()
            && !part.subject.contains(whole.subject)
            && (language.agent(part.subject, part.subject.length()) > 0
                || "会心站所室".indexOf(part.subject.charAt(part.subject.length() - 1)) >= 0);
    if (staff && whole.subject.length() <= LONGEST_WHOLE) {
      part.subject += whole.subject; // 专职调解员1.9万人,其中行专调委会3402人
      return;
    }
    if (bare
        && sameUnit
        && whole.subject.length() <= LONGEST_WHOLE
        && !whole.subject.contains(part.subject)) {
      String named = part.subject + whole.subject;
      memory.thing = memory.thing.equals(part.subject) ? whole.subject : memory.thing;
      part.subject = named;
    }
  }

  /** Whose the part of what is issued is: 区政府及区政府办公室 in 以区政府及区政府办公室名义11件; else empty. */
  private String issuer(Draft part, Span left, Draft whole) {
    String text = left.of(page.folded());
    int end = text.length();
    for (Lexicon.Hit<Language.Word> hit : language.words(text)) {
      if (hit.value() == Language.Word.STRONG && hit.length() > 1) {
        end = hit.start(); // 县政府办公室|制发的有8件
        break;
      }
    }
    int noun = language.ends(GENERIC, text, end);
    boolean whose =
        whole.subject.endsWith(text.substring(end - noun, end))
            && language.endsWith(ISSUING, text.substring(0, end - noun));
    end -= whose ? noun : 0; // 市政府及市政府办公室|文件
    int name = text.lastIndexOf("名义", end);
    end = name > 0 ? name : end;
    int start = 0;
    while (start < end && (LEADS.indexOf(text.charAt(start)) >= 0 || text.charAt(start) <= ' ')) {
      start++;
    }
    boolean papers = "件部份".contains(part.quantity.unit());
    boolean own =
        part.pattern.equals("subject-number")
            || part.pattern.endsWith("verb-number")
            || part.pattern.equals("inherited");
    return papers
            && own
            && end - start > 1
            && end - start <= LONGEST_ISSUER
            && language.endsWith(ISSUING, text.substring(start, end))
        ? page.text().substring(left.start() + start, left.start() + end)
        : "";
  }

  /** 道路运输 of 案件: a field by which cases are divided, and no act of its own (行政许可). */
  private boolean isField(Draft part, Draft whole) {
    return part.subject.length() <= LONGEST_FIELD
        && language.endsWith(DIVIDED, whole.subject)
        && !language.has(COMPOUNDS, part.subject)
        && !language.endsWith(BODIES, part.subject);
  }
}

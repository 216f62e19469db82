package org.shiju.measure;

import java.util.List;
import org.shiju.measure.Language.Word;
import org.shiju.model.Page;
import org.shiju.model.Span;
import org.shiju.text.Lexicon;

/** Links a stated nil (零报告): 零败诉, 无不予受理案件, 未收到公民建议审查申请. */
final class StatedNil {
  private static final String FILLERS = "一被因任何";
  private final Page page;
  private final Language language;
  private final NounPhrase phrases;
  private final Memory memory;

  StatedNil(Page page, Language language, NounPhrase phrases, Memory memory) {
    this.page = page;
    this.language = language;
    this.phrases = phrases;
    this.memory = memory;
  }

  void link(Draft draft, LeftReading reading, Span right) {
    String folded = page.folded();
    int start = right.start();
    while (start < right.end() && FILLERS.indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    Span behind = new Span(start, right.end());
    Span verb = verb(behind);
    String object = phrases.in(new Span(verb.end(), right.end()));
    String topic = phrases.in(reading.topic().isEmpty() ? reading.object() : reading.topic());
    draft.predicate = verb.isEmpty() ? null : verb.of(page.text());
    String spoken = topic.isEmpty() ? memory.thing : topic;
    draft.subject = object.length() > 2 || spoken.isEmpty() ? object : spoken;
    draft.pattern = "nil";
  }

  /** The first verb behind the word that says none; empty at the start where a noun comes first. */
  private Span verb(Span behind) {
    List<Lexicon.Hit<Word>> hits = language.words(behind.of(page.folded()));
    for (Lexicon.Hit<Word> hit : hits) {
      boolean first = hit.start() == 0 && hit.value() != Word.COMPOUND && hit.length() > 1;
      if (first) {
        return new Span(behind.start(), behind.start() + hit.end());
      }
    }
    return new Span(behind.start(), behind.start());
  }
}

package org.shiju.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Page;
import org.shiju.model.Quantity;
import org.shiju.model.Span;

/**
 * Links the figures of one paragraph, clause by clause; what a clause leaves out it takes from
 * {@link Memory}.
 */
final class ParagraphLinker {
  /** How far a reading goes from its figure. */
  private static final int REACH = 120;

  private final Page page;
  private final String folded;
  private final Language language;
  private final Periods periods;
  private final NounPhrase phrases;
  private final @Nullable Integer reportYear;
  private final Map<Quantity, Draft> drafts = new HashMap<>();
  private Memory memory = new Memory();
  private List<Periods.Named> named = List.of();
  private int number;

  ParagraphLinker(Page page, Language language, Periods periods, @Nullable Integer reportYear) {
    this.page = page;
    this.folded = page.folded();
    this.language = language;
    this.periods = periods;
    this.phrases = new NounPhrase(page, language);
    this.reportYear = reportYear;
  }

  /** A figure linked, with its sentence. */
  record Linked(Draft draft, Span sentence) {}

  List<Linked> link(Span paragraph, List<Quantity> quantities, int before) {
    number = before;
    for (Quantity quantity : quantities) {
      drafts.put(quantity, new Draft(quantity, "m" + ++number, paragraph));
    }
    List<Linked> linked = new ArrayList<>();
    int next = 0;
    for (Span sentence : Sentences.of(folded, paragraph)) {
      int from = next;
      while (next < quantities.size() && quantities.get(next).span().start() < sentence.end()) {
        next++;
      }
      List<Quantity> inside = quantities.subList(from, next);
      sentence(sentence, inside);
      for (Quantity quantity : inside) {
        linked.add(new Linked(draft(quantity), sentence));
      }
    }
    return linked;
  }

  private Draft draft(Quantity quantity) {
    return drafts.computeIfAbsent(quantity, q -> new Draft(q, "m" + ++number, q.span()));
  }

  private void sentence(Span sentence, List<Quantity> quantities) {
    named = quantities.isEmpty() ? List.of() : periods.in(folded, sentence, reportYear);
    memory.scope = null;
    Deque<Level> outer = new ArrayDeque<>();
    String carried = null;
    for (Slot slot : ClauseSplitter.split(folded, sentence, quantities)) {
      while (outer.size() > slot.depth) {
        Level level = outer.pop();
        memory = level.memory();
        carried = level.period();
      }
      if (slot.depth > outer.size()) {
        outer.push(new Level(memory, carried));
        memory = memory.forBracketOf(slot.owner == null ? null : draft(slot.owner));
      }
      carried = clause(slot, carried);
    }
    while (!outer.isEmpty()) {
      memory = outer.pop().memory();
    }
  }

  /** What a bracket interrupts. */
  private record Level(Memory memory, @Nullable String period) {}

  /** Reads one clause; returns the period that the clauses behind it start from. */
  private @Nullable String clause(Slot slot, @Nullable String carried) {
    String text = slot.span.of(folded);
    String period = carried;
    if (slot.figures.isEmpty()) {
      topicOnly(slot.span);
      return lastPeriod(slot.span, carried);
    }
    boolean parts = startsPart(text) || slot.owner != null;
    Draft whole = parts ? memory.whole : null;
    ClauseLinker linker = new ClauseLinker(page, language, phrases, memory, slot);
    List<Draft> linked = new ArrayList<>();
    for (Slot.Figure figure : slot.figures) {
      Draft own = new Draft(figure.quantity(), draft(figure.quantity()).id, slot.span);
      drafts.put(figure.quantity(), own);
      Span left = clip(figure.left(), true);
      if (!linked.isEmpty() && startsPart(left.of(folded))) {
        whole = memory.whole;
        parts = true;
      }
      own.context.addAll(memory.topics());
      linker.link(own, left, clip(figure.right(), false), figure.nextFollows());
      own.whole = parts ? whole : null;
      period = periods(own, slot, figure, period);
      own.target = isTarget(slot.span.start(), figure.quantity().span().start());
      own.scope = memory.scope;
      if (!parts && !own.share) {
        memory.whole = own;
      }
      linked.add(own);
    }
    linker.dealOut();
    return text.endsWith("基础上") ? carried : period;
  }

  /** Sets the figure's period and returns the one that later figures start from. */
  private @Nullable String periods(Draft draft, Slot slot, Slot.Figure figure, @Nullable String carried) {
    int at = figure.quantity().span().start();
    String period = carried;
    for (Periods.Named time : named) {
      if (time.start() >= figure.left().start() && time.end() <= at) {
        boolean own = folded.startsWith("的", time.end()) && at - time.end() < 4;
        if (own) {
          draft.period = time.value();
        } else if (!time.base()) {
          period = time.value();
        }
      } else if (slot.depth > 0 && time.end() == slot.span.start() - 1) {
        draft.period = time.value();
      } else if (time.start() >= slot.span.start() && time.end() <= at && !time.base() && draft.period == null) {
        period = time.end() > figure.left().start() ? time.value() : period;
      }
    }
    if (draft.period == null) {
      draft.period = period;
    }
    return period;
  }

  private static Span clipped(int start, int end) {
    return new Span(Math.min(start, end), end);
  }

  private static Span clip(Span span, boolean keepEnd) {
    if (span.length() <= REACH) {
      return span;
    }
    return keepEnd
        ? clipped(span.end() - REACH, span.end())
        : clipped(span.start(), span.start() + REACH);
  }

  private static boolean startsPart(String text) {
    int start = 0;
    while (start < text.length() && (text.charAt(start) <= ' ' || "、,和".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    String clause = text.substring(start);
    return clause.startsWith("其中")
        || clause.startsWith("、其中")
        || clause.startsWith("含")
        || clause.startsWith("包括")
        || clause.startsWith("包含");
  }

  /** A clause without a figure says what the next ones speak of: 专项整治招投标违法,查处案件30余起. */
  private void topicOnly(Span clause) {
    LeftReading reading = LeftReading.of(folded, clip(clause, true), language);
    String object = phrases.in(reading.object());
    String topic = phrases.in(reading.topic());
    if (reading.agent() != null || reading.issuerWide()) {
      memory.scope = Scopes.of(page, reading, language);
    }
    if (reading.verb() != null && object.length() > 1) {
      memory.acts(reading.verb().of(folded), object);
      memory.speakOf(object);
    } else if (topic.length() > 1) {
      memory.speakOf(topic);
    }
  }

  private @Nullable String lastPeriod(Span clause, @Nullable String carried) {
    return periodBefore(clause.end(), clause, carried);
  }

  private @Nullable String periodBefore(int at, Span clause, @Nullable String carried) {
    String period = carried;
    for (Periods.Named time : named) {
      if (time.start() >= clause.start() && time.end() <= at && !time.base()) {
        period = time.value();
      }
    }
    return period;
  }

  private boolean isTarget(int clauseStart, int at) {
    String before = folded.substring(Math.max(clauseStart, at - REACH), at);
    int last = -1;
    for (String word : language.targets()) {
      last = Math.max(last, before.lastIndexOf(word));
    }
    return last >= 0 && before.indexOf("实际", last) < 0;
  }
}

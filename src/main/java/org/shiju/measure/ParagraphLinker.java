package org.shiju.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.ChangeRole;
import org.shiju.model.Kind;
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
    Map<Integer, Memory> outer = new HashMap<>();
    int depth = 0;
    String carried = null;
    for (Slot slot : ClauseSplitter.split(folded, sentence, quantities)) {
      if (slot.depth > depth) {
        outer.put(depth, memory);
        memory = inBracket(memory, slot.owner);
      } else if (slot.depth < depth && outer.containsKey(slot.depth)) {
        memory = outer.get(slot.depth);
      }
      depth = slot.depth;
      carried = clause(slot, carried);
    }
    if (depth > 0 && outer.containsKey(0)) {
      memory = outer.get(0);
    }
  }

  /** A bracket starts from its owner: 结案7件(3起维持) speaks of what was concluded. */
  private Memory inBracket(Memory outside, @Nullable Quantity owner) {
    Memory inside = new Memory();
    List<String> topics = outside.topics();
    for (int i = topics.size() - 1; i >= 0; i--) {
      inside.speakOf(topics.get(i));
    }
    inside.scope = outside.scope;
    Draft draft = owner == null ? null : drafts.get(owner);
    inside.subject = draft == null ? outside.subject : draft.subject;
    inside.predicate = draft == null ? outside.predicate : draft.predicate;
    inside.whole = draft;
    if (draft != null) {
      inside.speakOf(draft.subject);
    }
    return inside;
  }

  /** Reads one clause; returns the period that the clauses behind it start from. */
  private @Nullable String clause(Slot slot, @Nullable String carried) {
    String text = slot.span.of(folded);
    String period = carried;
    if (slot.figures.isEmpty()) {
      topicOnly(slot.span);
      return lastPeriod(slot.span, carried);
    }
    boolean parts = startsPart(text) || slot.owner != null;
    Draft whole = startsPart(text) || slot.owner != null ? memory.whole : null;
    ClauseLinker linker = new ClauseLinker(page, language, phrases, memory, slot);
    for (int i = 0; i < slot.figures.size(); i++) {
      Slot.Figure figure = slot.figures.get(i);
      Draft draft = draft(figure.quantity());
      Draft own = new Draft(draft.quantity, draft.id, slot.span);
      drafts.put(draft.quantity, own);
      Span left = clip(figure.left(), true);
      if (i > 0 && startsPart(left.of(folded).strip())) {
        whole = memory.whole;
        parts = true;
      }
      own.context.addAll(memory.topics());
      linker.link(own, left, clip(figure.right(), false), i);
      own.whole = parts ? whole : null;
      period = periodBefore(figure.quantity().span().start(), slot.span, period);
      own.period = bracketPeriod(slot, period);
      own.target = isTarget(slot.span.start(), figure.quantity().span().start());
      own.scope = memory.scope;
      if (!parts) {
        memory.whole = own;
      }
    }
    linker.dealOut(slot.figures.stream().map(f -> draft(f.quantity())).toList());
    return text.endsWith("基础上") ? carried : period;
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
    String clause = text.stripLeading();
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

  /** 比2022年(31起)下降29%: a bracket right behind a time holds that time's figure. */
  private @Nullable String bracketPeriod(Slot slot, @Nullable String period) {
    if (slot.depth == 0) {
      return period;
    }
    for (Periods.Named time : named) {
      if (time.end() == slot.span.start() - 1) {
        return time.value();
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

  /** Kinds whose figures are said of a thing rather than counting it. */
  static boolean isShare(Kind kind) {
    return kind == Kind.PERCENT
        || kind == Kind.PERCENTAGE_POINT
        || kind == Kind.RATIO
        || kind == Kind.SCORE;
  }

  static @Nullable ChangeRole roleOf(String folded, Span left, Language language) {
    int end = left.end();
    while (end > left.start() && folded.charAt(end - 1) <= ' ') {
      end--;
    }
    for (String word : new String[] {"从原来的", "由原来的", "从原来", "由原来", "从最初的", "由最初的", "从", "由"}) {
      if (folded.startsWith(word, Math.max(left.start(), end - word.length()))
          && end - word.length() >= left.start()) {
        return ChangeRole.FROM;
      }
    }
    for (String word : new String[] {"至原来的", "至", "到", "为"}) {
      int at = end - word.length();
      if (at > left.start() && folded.startsWith(word, at) && language.change(folded, at) > 0) {
        return ChangeRole.TO;
      }
    }
    return null;
  }
}

package org.shiju.measure;

import static org.shiju.measure.Words.ANAPHORS;
import static org.shiju.measure.Words.LASTING;
import static org.shiju.measure.Words.PARTIAL;
import static org.shiju.measure.Words.PREPOSITIONS;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Genre;
import org.shiju.model.Metadata;
import org.shiju.model.Page;
import org.shiju.model.Quantity;
import org.shiju.model.Span;
import org.shiju.text.Chars;

/**
 * Links the figures of one paragraph, clause by clause; what a clause leaves out it takes from
 * {@link Memory}.
 */
final class ParagraphLinker {
  private static final int LONGEST_BODY = 30;

  /** How far before a figure a sentence may end and still say what the figure leaves out. */
  private static final int FAR = 120;

  /** What may stand between 中 and a part. */
  private static final List<String> AMONG =
      List.of("", "有", "仅有", "只有", "已有", "尚有", "还有", "仅", "只");

  private static final Chars ITEMS = Chars.of("一二三四五六七八九十");
  private static final Chars JOINING = Chars.of("、,和");

  /** What the words that open a list of parts begin with. */
  private static final Chars PART_OPENS = Chars.of("其分按含包除");

  private final Page page;
  private final String folded;
  private final Language language;
  private final Periods periods;
  private final NounPhrase phrases;
  private final Topics topics;
  private final Targets targets;
  private final Closings closings;

  /** The year from which 今年 and 去年 are told; null where it is not known. */
  private final @Nullable Integer speaking;

  private final List<String> issuers;
  private final Trail trail;
  private Drafts drafts = new Drafts(List.of(), new Span(0, 0), 0);
  private Wholes wholes;
  private Memory memory = new Memory();
  private Times times = new Times(List.of(), "");
  private Periods.@Nullable Named lastPeriod;

  /** What the brackets around a clause interrupt. */
  private final Deque<Level> outer = new ArrayDeque<>();

  ParagraphLinker(Page page, Language language, Periods periods, Metadata metadata, Trail trail) {
    this.page = page;
    this.folded = page.folded();
    this.language = language;
    this.periods = periods;
    this.phrases = new NounPhrase(page, language);
    this.speaking = speaking(metadata);
    this.issuers = metadata.issuers();
    this.trail = trail;
    this.topics = new Topics(page, language, phrases, issuers);
    this.targets = new Targets(folded, language);
    this.closings = new Closings(folded);
    this.wholes = new Wholes(page, new Span(0, 0), language);
  }

  /** A report speaks in its own year; a page about one in the year it was published. */
  private static @Nullable Integer speaking(Metadata metadata) {
    return metadata.genre() == Genre.OTHER && metadata.published() != null
        ? Integer.valueOf(metadata.published().getYear())
        : metadata.reportYear();
  }

  /** A figure linked, with its sentence. */
  record Linked(Draft draft, Span sentence) {}

  List<Linked> link(Span paragraph, List<Quantity> quantities, int before) {
    drafts = new Drafts(quantities, paragraph, before);
    wholes = new Wholes(page, paragraph, language);
    List<Linked> linked = new ArrayList<>(quantities.size());
    int next = 0;
    for (Span sentence : Sentences.of(folded, paragraph, closings)) {
      if (next == quantities.size()) {
        break; // what no figure follows tells nothing of one
      }
      int from = next;
      while (next < quantities.size() && quantities.get(next).span().start() < sentence.end()) {
        next++;
      }
      if (next == from && quantities.get(next).span().start() - sentence.end() > FAR) {
        continue; // too far before the next figure to be in mind there
      }
      List<Quantity> inside = quantities.subList(from, next);
      sentence(sentence, inside, next == quantities.size());
      for (Quantity quantity : inside) {
        linked.add(new Linked(drafts.of(quantity), sentence));
      }
    }
    return linked;
  }

  /**
   * Reads a sentence.
   *
   * @param last whether no figure follows it: then what stands behind its own tells nothing
   */
  private void sentence(Span sentence, List<Quantity> quantities, boolean last) {
    times =
        new Times(
            quantities.isEmpty() ? List.of() : periods.in(folded, sentence, speaking), folded);
    boolean takesUp = language.begins(ANAPHORS, folded, sentence.start());
    memory.scope =
        takesUp || memory.scope != null && language.endsWith(LASTING, memory.scope)
            ? memory.scope
            : null;
    memory.nextScope = null;
    if (!startsPart(sentence)) {
      memory.leaveParts();
      memory.forgetAmounts();
    }
    memory.unit = "";
    memory.changed = "";
    memory.event = "";
    memory.contest = "";
    memory.pending = "";
    Periods.Named carried = takesUp ? lastPeriod : null;
    int end = last ? quantities.get(quantities.size() - 1).span().end() : sentence.end();
    for (Slot slot : ClauseSplitter.split(folded, sentence, quantities, closings)) {
      if (slot.span.start() >= end) {
        break;
      }
      while (outer.size() > slot.depth) {
        Level level = outer.pop();
        memory = level.memory();
        carried = level.period();
      }
      if (slot.depth > outer.size()) {
        outer.push(new Level(memory, carried));
        memory = memory.forBracketOf(slot.owner == null ? null : drafts.of(slot.owner));
      }
      carried = clause(slot, carried);
    }
    while (!outer.isEmpty()) {
      Level level = outer.pop();
      memory = level.memory();
      carried = level.period();
    }
    lastPeriod = carried;
  }

  /** What a bracket interrupts. */
  private record Level(Memory memory, Periods.@Nullable Named period) {}

  /** Reads one clause; returns the period that the clauses behind it start from. */
  private Periods.@Nullable Named clause(Slot slot, Periods.@Nullable Named carried) {
    Periods.Named period = carried;
    if (startsItem(slot.span) || leavesSome(slot)) {
      memory.scope = null;
    }
    if (slot.figures.isEmpty()) {
      if (slot.headEnd == slot.span.end()
          || bodyBefore(slot.headEnd, slot.span.start()).isEmpty()) {
        topics.note(slot, memory);
      }
      trail.said(slot.span, null, memory);
      memory.partsNext = says(slot.span, "其中") || says(slot.span, "包括");
      return times.last(slot.span, carried);
    }
    if (slot.headEnd < slot.figures.get(0).quantity().span().start()) {
      topics.note(slot, memory);
      trail.said(new Span(slot.span.start(), slot.headEnd), null, memory);
    }
    boolean parts =
        startsPart(slot.span) || slot.owner != null || afterColon(slot) || memory.partsNext;
    memory.partsNext = false;
    Draft whole = parts ? memory.whole : null;
    if (!parts && goesOnListing(slot)) {
      parts = true;
      whole = memory.listed;
    }
    if (memory.nextScope != null) {
      boolean turns = language.begins(PREPOSITIONS, folded, slot.span.start());
      memory.scope = turns ? memory.scope : memory.nextScope;
      memory.nextScope = null;
    }
    ClauseLinker linker = new ClauseLinker(page, language, phrases, memory, slot, issuers);
    List<Draft> linked = new ArrayList<>();
    for (Slot.Figure figure : slot.figures) {
      Draft own = drafts.begin(figure.quantity(), slot.span);
      Span left = Slot.clip(figure.left(), true);
      boolean among = !linked.isEmpty() && isAmong(left.of(folded));
      if (!linked.isEmpty() && startsPart(left)) {
        whole = memory.whole;
        parts = true;
      }
      own.context.addAll(memory.topics());
      Span right = Slot.clip(figure.right(), false);
      trail.begins(own, slot, left, right, memory);
      linker.link(own, left, right, figure.nextFollows());
      listedBody(own, slot);
      own.whole = parts || among ? wholes.of(own, among ? memory.whole : whole, memory) : null;
      if (own.whole != null
          && (own.role != null || own.quantity.kind() != own.whole.quantity.kind())) {
        own.whole = null;
      }
      if (own.whole != null && !own.share) {
        if (own.whole != memory.whole && own.pattern.equals("subject-number")) {
          own.predicate = own.whole.predicate; // not of the figure that stands nearer
        }
        wholes.nameInFull(own, left, own.whole, memory);
        memory.list(own.whole, own);
      }
      period = times.tell(own, slot, figure, period);
      own.target = targets.isTarget(slot.span.start(), figure.quantity());
      if (!parts && !own.share) {
        memory.whole = own;
        memory.count(own);
      }
      trail.said(slot.span, own, memory);
      linked.add(own);
    }
    linker.dealOut();
    Slot.Figure last = slot.figures.get(slot.figures.size() - 1);
    topics.event(Slot.clip(last.right(), false), memory);
    memory.partsNext = folded.charAt(slot.span.end() - 1) == '中' && !parts;
    if (!parts) {
      memory.wholes = linked;
    }
    return endsWith(slot.span, "基础上") ? carried : period;
  }

  /** 执法总量居前的有:市场监管局(783件)、农业农村局(117件): a bracket behind a body says how much is its. */
  private void listedBody(Draft draft, Slot slot) {
    boolean alone = slot.depth > 0 && slot.owner == null && slot.figures.size() == 1;
    String body =
        alone
            ? bodyBefore(slot.span.start() - 1, Math.max(0, slot.span.start() - LONGEST_BODY))
            : "";
    if (!body.isEmpty() && draft.quantity.span().equals(slot.span)) {
      draft.subject = memory.latest.isEmpty() ? draft.subject : memory.latest;
      draft.scope = body;
      draft.pattern = "listed-body";
    }
  }

  /** The body that ends at a place, back to the mark before it; empty where none does. */
  private String bodyBefore(int end, int from) {
    int start = end;
    while (start > from && "、,:;。()和与及".indexOf(folded.charAt(start - 1)) < 0) {
      start--;
    }
    boolean body = end - start > 1 && language.endsBody(folded, end);
    return body ? page.text().substring(start, end).strip() : "";
  }

  /** 审结433件:维持181件,驳回63件: what a colon opens are parts of the figure before it. */
  private boolean afterColon(Slot slot) {
    int before = slot.span.start() - 1;
    return before > 0
        && folded.charAt(before) == ':'
        && memory.whole != null
        && before - memory.whole.quantity.span().end() < 40;
  }

  /**
   * Whether a clause goes on with the parts that 其中 or a colon opened: same unit, and together not
   * more than the whole.
   */
  private boolean goesOnListing(Slot slot) {
    Draft whole = memory.listed;
    if (whole == null
        || slot.figures.isEmpty()
        || folded.charAt(Math.max(0, slot.span.start() - 1)) == ';') {
      memory.leaveParts();
      return false;
    }
    Quantity first = slot.figures.get(0).quantity();
    boolean fits =
        first.unit().equals(whole.quantity.unit())
            && memory.listedSum.add(first.value()).compareTo(whole.quantity.value()) <= 0;
    if (!fits || language.opensTotal(slot.span.of(folded).strip())) {
      memory.listed = null;
      return false;
    }
    return true;
  }

  /** ;二是…: what an item says is not said of the body before it. */
  private boolean startsItem(Span clause) {
    int at = clause.start();
    while (at < clause.end() && folded.charAt(at) <= ' ') {
      at++;
    }
    return at + 1 < clause.end() && folded.charAt(at + 1) == '是' && ITEMS.has(folded.charAt(at));
  }

  /** Whether a clause is nothing but a word. */
  private boolean says(Span clause, String word) {
    return clause.length() >= word.length()
        && folded.startsWith(word, clause.end() - word.length())
        && clause.of(folded).strip().equals(word);
  }

  private boolean endsWith(Span clause, String word) {
    return clause.length() >= word.length()
        && folded.startsWith(word, clause.end() - word.length());
  }

  /** 个别单位纠错率超过30%;…: behind ; no more is said of a few bodies. */
  private boolean leavesSome(Slot slot) {
    return memory.scope != null
        && slot.span.start() > 0
        && folded.charAt(slot.span.start() - 1) == ';'
        && language.begins(PARTIAL, memory.scope, 0);
  }

  /** 16个乡镇(街道)|中仅有|7个: some of those just counted. */
  private static boolean isAmong(String left) {
    int among = left.lastIndexOf('中');
    String rest = among < 1 ? left : left.substring(among + 1);
    return among > 0 && rest.length() < 3 && AMONG.contains(rest);
  }

  private boolean startsPart(Span text) {
    int start = text.start();
    while (start < text.end()
        && (folded.charAt(start) <= ' ' || JOINING.has(folded.charAt(start)))) {
      start++;
    }
    if (start == text.end() || !PART_OPENS.has(folded.charAt(start))) {
      return false;
    }
    String clause = folded.substring(start, text.end());
    return clause.startsWith("其中")
        || clause.startsWith("分别为")
        || clause.startsWith("分别是")
        || clause.startsWith("按") && clause.indexOf("分:") > 0 && clause.indexOf("分:") < 10
        || clause.startsWith("含")
        || clause.startsWith("包括")
        || clause.startsWith("包含")
        || clause.startsWith("除") && clause.endsWith("外");
  }
}

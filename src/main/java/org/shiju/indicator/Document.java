package org.shiju.indicator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Measurement;
import org.shiju.model.Page;
import org.shiju.model.Span;
import org.shiju.text.Chars;

/** What one document's measurements share, and their texts as the words of the rules read them. */
final class Document {
  /** How far around a figure clause and sentence are read; a page may be one endless sentence. */
  private static final int REACH = 200;

  /** How far behind a figure another one is set against it. */
  private static final int BEHIND = 12;

  final Page page;
  private final Reading reading;
  private final RuleSet rules;

  /** The rules of the packs that it is read with. */
  final long[] packs;

  private final List<Measurement> measurements;
  private @Nullable String period;
  private boolean periodKnown;

  /** Where figures end, in text order. */
  private final int[] ends;

  /** How many of them end by the place asked for last, which is near the next. */
  private int passed;

  /** Topics and headings, as printed, which many figures share. */
  private final Map<String, Passage> topics = new HashMap<>();

  private final Stretch clause = new Stretch();
  private final Stretch sentence = new Stretch();

  /** What was read last of a clause or sentence too long to be read whole for each figure. */
  private @Nullable Block block;

  /** What was read last of a kind: figures behind one another share it. */
  private static final class Stretch {
    int start;
    int end;
    @Nullable Passage passage;
  }

  Document(Page page, List<Measurement> measurements, RuleSet rules, Set<String> packs) {
    this.page = page;
    this.reading = new Reading(page);
    this.rules = rules;
    this.packs = rules.of(packs);
    this.measurements = measurements;
    this.ends = new int[measurements.size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = measurements.get(i).quantity().span().end();
    }
    Arrays.sort(ends);
  }

  /** The measurement that one is named a part of, or null. */
  @Nullable Measurement wholeOf(Measurement part) {
    int at = part.placeOfWhole(measurements);
    return at < 0 ? null : measurements.get(at);
  }

  /** A text other than subject and predicate, with the words that rules ask for there. */
  Passage surrounding(String text) {
    return text.isEmpty() ? rules.nothing : new Passage(text, rules.surroundings);
  }

  /** The period that most figures are of. */
  @Nullable String period() {
    if (!periodKnown) {
      period = Guards.reportPeriod(measurements);
      periodKnown = true;
    }
    return period;
  }

  Asked asked(Measurement measurement) {
    String subject = read(measurement.subject());
    String predicate = read(measurement.predicate());
    return new Asked(
        measurement,
        Dimension.Counted.of(measurement),
        subject,
        predicate,
        read(measurement.scope()),
        rules.names.of(subject, predicate.isEmpty() ? Condition.NONE : predicate));
  }

  private String read(@Nullable String text) {
    return text == null ? "" : reading.of(text);
  }

  /** A topic or heading. */
  Passage topic(String text) {
    Passage topic = topics.get(text);
    if (topic == null) {
      topic = surrounding(read(text));
      topics.put(text, topic);
    }
    return topic;
  }

  /** Subject and predicate of a figure that has parts. */
  Passage whole(Measurement measurement) {
    return surrounding(read(measurement.subject()) + "|" + read(measurement.predicate()));
  }

  Passage clause(Measurement measurement) {
    return around(measurement, measurement.links().clause(), clause);
  }

  Passage sentence(Measurement measurement) {
    return around(measurement, measurement.evidence(), sentence);
  }

  /** Clause or sentence of a figure, the same for all figures in it where it is short. */
  private Passage around(Measurement measurement, Span span, Stretch last) {
    Span figure = measurement.quantity().span();
    int start = Math.max(span.start(), figure.start() - REACH);
    int end = Math.min(Math.min(span.end(), figure.end() + REACH), page.length());
    if (start >= end) {
      return rules.nothing;
    }
    Passage passage = last.passage;
    if (passage == null || start != last.start || end != last.end) {
      Span stretch = new Span(start, end);
      passage = stretch.equals(span) ? surrounding(plain(span)) : cut(stretch, measurement);
      last.passage = passage;
      last.start = start;
      last.end = end;
    }
    return passage;
  }

  /** What stands around a figure in a longer text. */
  private Passage cut(Span stretch, Measurement measurement) {
    if (block == null || !block.covers(stretch)) {
      Span sentence = measurement.evidence();
      int reach = measurement.quantity().span().start() - REACH;
      int start = Math.min(stretch.start(), Math.max(sentence.start(), reach));
      int limit = Math.min(sentence.end(), page.length());
      block = Block.around(stretch, start, limit, page, rules.surroundings);
    }
    return block.part(stretch);
  }

  /** What the clause says between the figure before and this one. */
  String left(Measurement measurement) {
    int figure = measurement.quantity().span().start();
    int start = leftFrom(measurement);
    return start < figure ? plain(new Span(start, figure)) : "";
  }

  /** Whether some character stands there. */
  boolean hasLeft(Measurement measurement, Chars some) {
    int figure = measurement.quantity().span().start();
    String folded = page.folded();
    int at = leftFrom(measurement);
    while (at < figure && !some.has(folded.charAt(at))) {
      at++;
    }
    return at < figure;
  }

  private int leftFrom(Measurement measurement) {
    int figure = measurement.quantity().span().start();
    int before = lastEnd(figure);
    int clause = measurement.links().clause().start();
    if (clause > 0 && page.folded().charAt(clause - 1) == '(') {
      clause = Math.max(measurement.evidence().start(), clause - REACH); // 高于平均水平(91.5%)
    }
    return Math.max(Math.max(clause, before), figure - REACH);
  }

  /** The end of the last figure that ends at or before a place; 0 where none does. */
  private int lastEnd(int place) {
    while (passed < ends.length && ends[passed] <= place) {
      passed++;
    }
    while (passed > 0 && ends[passed - 1] > place) {
      passed--;
    }
    return passed == 0 ? 0 : ends[passed - 1];
  }

  /** The sentence behind a figure, as far as another one set against it may stand. */
  String behind(Measurement measurement) {
    int end = measurement.quantity().span().end();
    int limit = Math.min(Math.min(end + BEHIND, measurement.evidence().end()), page.length());
    return end < limit ? page.folded().substring(end, limit) : "";
  }

  private String plain(Span span) {
    return Reading.plain(span.of(page.folded()));
  }
}

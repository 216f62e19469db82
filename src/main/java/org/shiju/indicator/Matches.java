package org.shiju.indicator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which rules the words of one measurement call up, and which of their lines it meets.
 *
 * <p>The words of subject and predicate are met at once for all rules, a bit for each line, so that
 * a larger catalogue hardly costs more; other texts are read only where a rule that is left asks
 * for them.
 */
final class Matches {
  private static final int NEAREST = 40;
  private static final int STEP = 8;

  private final RuleSet rules;
  private final Document document;
  private final Asked asked;
  private final Named named;

  /** The rules of the packs that the document is read with. */
  private final long[] packs;

  /** The lines that the other texts meet, as far as they were asked for. */
  private final long[] others;

  /** The other texts, where they were asked for. */
  private final Map<Source, List<Near>> surroundings = new EnumMap<>(Source.class);

  /** A text and how far off it is. */
  private record Near(Passage passage, int distance) {}

  Matches(RuleSet rules, Document document, Asked asked) {
    this.rules = rules;
    this.document = document;
    this.asked = asked;
    this.named = document.named(asked);
    this.packs = document.packs;
    this.others = new long[rules.others()];
  }

  /** Rules among some of which at least one calling line was met. */
  List<IndicatorRule> called(long[] among) {
    List<IndicatorRule> called = new ArrayList<>();
    for (int i = 0; i < packs.length; i++) {
      long met = 0;
      for (int plane = 0; plane < rules.planes(); plane++) {
        met |= named.lines()[plane * packs.length + i];
      }
      add(called, i, met & among[i] & packs[i]);
    }
    return called;
  }

  /** Rules among some of which every calling line was met. */
  List<IndicatorRule> full(long[] among) {
    List<IndicatorRule> full = new ArrayList<>();
    for (int i = 0; i < packs.length; i++) {
      add(full, i, named.full(i, rules) & among[i] & packs[i]);
    }
    return full;
  }

  /** The same without those that a word of subject or predicate speaks against. */
  List<IndicatorRule> open(long[] among) {
    List<IndicatorRule> open = new ArrayList<>(4);
    for (int i = 0; i < packs.length; i++) {
      add(open, i, named.open()[i] & among[i] & packs[i]);
    }
    return open;
  }

  private void add(List<IndicatorRule> chosen, int i, long bits) {
    for (long left = bits; left != 0; left &= left - 1) {
      chosen.add(rules.rules.get(i * Long.SIZE + Long.numberOfTrailingZeros(left)));
    }
  }

  /** Whether a text holds a word of a line. */
  boolean met(Condition line) {
    if (line.field.anchors()) {
      return isSet(named.lines(), line);
    }
    Source source = line.field.source();
    if (source == null) {
      return false;
    }
    near(source);
    return isSet(others, line);
  }

  private static boolean isSet(long[] lines, Condition line) {
    return (lines[line.number >> 6] & 1L << line.number) != 0;
  }

  /** Whether words of the rule's lines reach the end of the subject. */
  boolean reachesEnd(IndicatorRule rule) {
    for (Condition line : rule.when) {
      if (line.field.reads(Source.SUBJECT) && named.inSubject().reachesEnd(line)) {
        return true;
      }
    }
    return false;
  }

  /** How specific a rule is: the characters that its words cover. */
  Score score(IndicatorRule rule) {
    long subjects = 0;
    long predicates = 0;
    int others = 0;
    for (Condition line : rule.when) {
      if (line.field.anchors()) {
        subjects |= inSubject(line);
        predicates |= inPredicate(line);
      } else {
        others += rest(line);
      }
    }
    return new Score(rule.priority, Long.bitCount(subjects), Long.bitCount(predicates), others);
  }

  private long inSubject(Condition line) {
    return line.field.reads(Source.SUBJECT) ? named.inSubject().covered(line, Source.SUBJECT) : 0;
  }

  private long inPredicate(Condition line) {
    return line.field.reads(Source.PREDICATE)
        ? named.inPredicate().covered(line, Source.PREDICATE)
        : 0;
  }

  /** What the best word of a line in another text counts, the nearer the more; 0 for none. */
  private int rest(Condition line) {
    Source source = line.field.source();
    int most = 0;
    if (source != null && met(line)) {
      for (Near text : near(source)) {
        int longest = text.passage().longest(line, source);
        if (longest > 0) {
          most = Math.max(most, longest + Math.max(0, NEAREST - STEP * text.distance()));
        }
      }
    }
    return most;
  }

  private List<Near> near(Source source) {
    List<Near> texts = surroundings.get(source);
    if (texts == null) {
      List<Near> read = new ArrayList<>(1);
      Texts.of(source, document, asked, (text, distance) -> read.add(new Near(text, distance)));
      for (Near text : read) {
        text.passage().meet(source, others);
      }
      surroundings.put(source, read);
      texts = read;
    }
    return texts;
  }
}

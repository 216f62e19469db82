package org.shiju.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  private final Named named;
  private final Texts texts;

  /** The lines that subject and predicate meet, where somebody asked for them. */
  private long @Nullable [] lines;

  /** The rules of the packs that the document is read with. */
  private final long[] packs;

  Matches(RuleSet rules, Document document, Asked asked) {
    this.rules = rules;
    this.named = asked.named();
    this.texts = new Texts(document, asked);
    this.packs = document.packs;
  }

  /** Rules among some of which at least one calling line was met. */
  List<IndicatorRule> called(long[] among) {
    long[] lines = lines();
    List<IndicatorRule> called = new ArrayList<>();
    for (IndicatorRule rule : rules.rules) {
      long met = 0;
      for (int plane = 0; plane < rules.planes(); plane++) {
        met |= lines[plane * packs.length + (rule.order >> 6)];
      }
      add(called, rule.order, met, among);
    }
    return called;
  }

  /** Rules among some of which every calling line was met. */
  List<IndicatorRule> full(long[] among) {
    long[] lines = lines();
    List<IndicatorRule> full = new ArrayList<>();
    for (IndicatorRule rule : rules.rules) {
      add(full, rule.order, Named.full(rule.order >> 6, lines, rules), among);
    }
    return full;
  }

  /** Whether a rule is among some, and of a pack that is read. */
  boolean isOpen(int order, long[] among) {
    int i = order >> 6;
    return (among[i] & packs[i] & 1L << order) != 0;
  }

  private long[] lines() {
    long[] known = lines == null ? named.lines(rules) : lines;
    lines = known;
    return known;
  }

  private void add(List<IndicatorRule> chosen, int order, long bits, long[] among) {
    if ((bits & 1L << order) != 0 && isOpen(order, among)) {
      chosen.add(rules.rules.get(order));
    }
  }

  /** Whether a text holds a word of a line. */
  boolean met(Condition line) {
    Source source = line.source;
    if (source == null) {
      return line.field.anchors() && line.isAmong(lines());
    }
    int count = texts.count(source);
    for (int i = 0; i < count; i++) {
      if (texts.at(source, i).holds(line, source, rules.others())) {
        return true;
      }
    }
    return false;
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

  /** Whether a rule is more specific than another one, as their scores tell. */
  boolean isBetter(IndicatorRule rule, IndicatorRule other) {
    int more = named.total(rule) - named.total(other);
    return more != 0 ? more > 0 : score(rule).total() > score(other).total();
  }

  /** How specific a rule is: the characters that its words cover. */
  Score score(IndicatorRule rule) {
    Score inName = named.score(rule);
    int rest = 0;
    for (Condition line : rule.when) {
      rest += line.source == null ? 0 : rest(line, line.source);
    }
    return new Score(inName.priority(), inName.subject(), inName.predicate(), rest);
  }

  /** What the best word of a line in another text counts, the nearer the more; 0 for none. */
  private int rest(Condition line, Source source) {
    int most = 0;
    int count = texts.count(source);
    for (int i = 0; i < count; i++) {
      int near = Math.max(0, NEAREST - STEP * Texts.distance(source, i));
      if (most >= line.longest + near) {
        break; // what stands further off cannot count more
      }
      Passage text = texts.at(source, i);
      if (text.holds(line, source, rules.others())) {
        most = Math.max(most, text.longest(line, source) + near);
      }
    }
    return most;
  }
}

package org.shiju.indicator;

import java.util.Arrays;

/**
 * What a figure is called, 行政复议申请 and 收到, with the words of the rules in it and what they tell of
 * every figure of that name.
 *
 * @param subject as the words read it
 * @param predicate the same; {@link Condition#NONE} where there is none
 * @param elsewhere whether the subject is of another place
 * @param grows whether it says a change and no level
 * @param otherHead whether the subject's last noun makes it count something else
 * @param open the orders of the rules of which every calling line is met and none speaks against
 * @param scores how specific each of them is, and one more, 0 where nobody asked
 */
record Named(
    String subject,
    String predicate,
    Passage inSubject,
    Passage inPredicate,
    boolean elsewhere,
    boolean grows,
    boolean otherHead,
    int[] open,
    int[] scores) {

  static Named of(String subject, String predicate, RuleSet rules) {
    Passage inSubject = rules.name(subject);
    Passage inPredicate = rules.name(predicate);
    int[] open = open(lines(inSubject, inPredicate, rules), rules);
    return new Named(
        subject,
        predicate,
        inSubject,
        inPredicate,
        rules.guards.isElsewhere(subject),
        rules.guards.grows(subject, predicate),
        rules.guards.hasOtherHead(subject),
        open,
        new int[open.length]);
  }

  boolean isOf(String itsSubject, String itsPredicate) {
    return subject.equals(itsSubject) && predicate.equals(itsPredicate);
  }

  /** The lines that the two meet, a bit each as {@link RuleSet} numbers them. */
  long[] lines(RuleSet rules) {
    return lines(inSubject, inPredicate, rules);
  }

  private static long[] lines(Passage inSubject, Passage inPredicate, RuleSet rules) {
    long[] lines = new long[rules.allPlanes() * rules.width()];
    inSubject.meet(Source.SUBJECT, lines);
    inPredicate.meet(Source.PREDICATE, lines);
    return lines;
  }

  private static int[] open(long[] lines, RuleSet rules) {
    int[] open = new int[8];
    int size = 0;
    for (int i = 0; i < rules.width(); i++) {
      long left = full(i, lines, rules);
      left = left == 0 ? 0 : left & ~shut(i, lines, rules);
      for (; left != 0; left &= left - 1) {
        open = size == open.length ? Arrays.copyOf(open, size * 2) : open;
        open[size++] = i * Long.SIZE + Long.numberOfTrailingZeros(left);
      }
    }
    return Arrays.copyOf(open, size);
  }

  /** The total score of an open rule as far as the name tells, which other texts never outdo. */
  int total(IndicatorRule rule) {
    int at = Arrays.binarySearch(open, rule.order);
    int known = scores[at];
    if (known == 0) {
      known = score(rule).total() + 1;
      scores[at] = known;
    }
    return known - 1;
  }

  /** How specific a rule is for every figure so called. */
  Score score(IndicatorRule rule) {
    long subjects = 0;
    long predicates = 0;
    for (Condition line : rule.when) {
      if (line.source == null) {
        subjects |= covered(line, Source.SUBJECT, inSubject);
        predicates |= covered(line, Source.PREDICATE, inPredicate);
      }
    }
    return new Score(rule.priority, Long.bitCount(subjects), Long.bitCount(predicates), 0);
  }

  private static long covered(Condition line, Source source, Passage name) {
    return line.field.reads(source) ? name.covered(line, source) : 0;
  }

  /** The rules of which every calling line is met, 64 of them. */
  static long full(int i, long[] lines, RuleSet rules) {
    long full = -1;
    for (int plane = 0; plane < rules.planes() && full != 0; plane++) {
      full &= lines[plane * rules.width() + i] | rules.free(plane, i);
    }
    return full;
  }

  private static long shut(int i, long[] lines, RuleSet rules) {
    long shut = 0;
    for (int plane = rules.planes(); plane < rules.allPlanes(); plane++) {
      shut |= lines[plane * rules.width() + i];
    }
    return shut;
  }
}

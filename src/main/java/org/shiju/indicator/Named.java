package org.shiju.indicator;

/**
 * What a figure is called, 行政复议申请 and 收到, with the words of the rules in it and the calling lines
 * that they meet, a bit each as {@link RuleSet} numbers them.
 *
 * @param subject as the words read it
 * @param predicate the same; {@link Condition#NONE} where there is none
 * @param lines the lines that the two meet
 * @param open by their order the rules of which every calling line is met and none speaks against
 */
record Named(
    String subject,
    String predicate,
    Passage inSubject,
    Passage inPredicate,
    long[] lines,
    long[] open) {

  static Named of(String subject, String predicate, RuleSet rules) {
    Passage inSubject = rules.name(subject);
    Passage inPredicate = rules.name(predicate);
    long[] lines = new long[rules.allPlanes() * rules.width()];
    inSubject.meet(Source.SUBJECT, lines);
    inPredicate.meet(Source.PREDICATE, lines);
    long[] open = new long[rules.width()];
    for (int i = 0; i < open.length; i++) {
      open[i] = full(i, lines, rules) & ~shut(i, lines, rules);
    }
    return new Named(subject, predicate, inSubject, inPredicate, lines, open);
  }

  boolean isOf(String itsSubject, String itsPredicate) {
    return subject.equals(itsSubject) && predicate.equals(itsPredicate);
  }

  /** The rules of which every calling line is met, 64 of them. */
  long full(int i, RuleSet rules) {
    return full(i, lines, rules);
  }

  private static long full(int i, long[] lines, RuleSet rules) {
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

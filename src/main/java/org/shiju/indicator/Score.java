package org.shiju.indicator;

/**
 * How specific a rule is for a measurement (得分): of the rules that fire the highest wins.
 *
 * <p>For 行政复议申请 收到 and a rule that asks for 复议申请 and 收到: 4 characters of the subject and 2 of the
 * predicate, 6000 in all.
 *
 * @param priority what the rule claims for itself, 1000000 each
 * @param subject characters of the subject that its words cover, 1000 each
 * @param predicate characters of the predicate that they cover, 1000 each
 * @param rest what words in other texts count, the nearer the more; at most 999 of it
 */
public record Score(int priority, int subject, int predicate, int rest) {
  private static final int MOST_REST = 999;

  public int total() {
    return priority * 1_000_000 + (subject + predicate) * 1000 + Math.min(rest, MOST_REST);
  }
}

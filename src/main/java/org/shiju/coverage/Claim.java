package org.shiju.coverage;

import org.shiju.indicator.Nearest;
import org.shiju.indicator.Trace;

/**
 * A figure for which rules of two indicators fired (两个指标都要的数据).
 *
 * @param winner the rule that took it
 * @param rival the best rule of another indicator
 */
record Claim(Trace winner, Trace rival, Quoted example) {
  /** The two indicators, by which such figures are grouped. */
  record Pair(String winner, String rival) {}

  Pair pair() {
    return new Pair(Nearest.id(winner.rule()), Nearest.id(rival.rule()));
  }

  /** By how much the winner won; little where a word more in the text may turn it. */
  int margin() {
    return winner.score() - rival.score();
  }
}

package org.shiju.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Which of what was said answers to which of the gold, each at most once: the best fit first, of
 * equal ones the earliest. For the figure 12件, 2件 said inside it; for two figures, the one that
 * shares more characters.
 */
final class Pairing {
  private static final int NONE = -1;

  private record Candidate(int gold, int said, double fit) {}

  private final int[] ofGold;
  private final boolean[] taken;

  private Pairing(int gold, int said) {
    ofGold = new int[gold];
    Arrays.fill(ofGold, NONE);
    taken = new boolean[said];
  }

  /**
   * Pairs what fits.
   *
   * @param gold in order of the text, as is said
   * @param fit 0 for what does not
   */
  static <T> Pairing of(List<T> gold, List<T> said, ToDoubleBiFunction<T, T> fit) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < said.size(); j++) {
        double fits = fit.applyAsDouble(gold.get(i), said.get(j));
        if (fits > 0) {
          candidates.add(new Candidate(i, j, fits));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(c -> -c.fit)); // stable: the earliest stay first
    Pairing pairing = new Pairing(gold.size(), said.size());
    for (Candidate candidate : candidates) {
      if (pairing.ofGold[candidate.gold] == NONE && !pairing.taken[candidate.said]) {
        pairing.ofGold[candidate.gold] = candidate.said;
        pairing.taken[candidate.said] = true;
      }
    }
    return pairing;
  }

  boolean has(int gold) {
    return ofGold[gold] != NONE;
  }

  /** The number of what was said for one of the gold that has such. */
  int said(int gold) {
    return ofGold[gold];
  }

  boolean isTaken(int said) {
    return taken[said];
  }
}

package org.shiju.indicator;

import java.util.List;
import java.util.Locale;

/**
 * One condition of a rule as it was tried on a measurement.
 *
 * @param step what kind of condition
 * @param line the condition in words, {@code predicate: 受理, 立案, …}
 * @param passed whether it let the rule go on: for {@code unless}, whether it did not hold
 * @param found the words of it that were found, and where; empty where none was
 */
public record Tried(Step step, String line, boolean passed, List<Found> found) {
  public Tried {
    found = List.copyOf(found);
  }

  /** The kinds of conditions, in the order in which they are told. */
  public enum Step {
    /** What no rule may have unless it asks: growth, another place's, the near end of a change. */
    BAR,
    /** The unit and kind of the rule's dimension. */
    DIMENSION,
    WHEN,
    UNLESS,
    /** A subject whose last noun names something else (other_heads) must be reached by a word. */
    HEAD;

    /** The name in the output: {@code when}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A word of the condition, found.
   *
   * @param in which text holds it: {@code subject}, {@code context}, {@code clause} …
   * @param text that text as rules read it
   */
  public record Found(String word, String in, String text) {}
}

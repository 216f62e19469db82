package org.shiju.evaluate;

import java.util.Locale;
import java.util.Map;

/**
 * What a person said of a figure (人工核定).
 *
 * @param cells of a changed figure, those that are other than found: {@code predicate} 办结
 */
public record Judgement(Verdict verdict, Map<String, String> cells) {
  public Judgement {
    cells = Map.copyOf(cells);
  }

  /** Whether the figure is right as it was found. */
  public enum Verdict {
    /** Right. */
    ACCEPTED,
    /** A figure, but not what was said of it. */
    CHANGED,
    /** No figure. */
    REJECTED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final Judgement ACCEPTED = new Judgement(Verdict.ACCEPTED, Map.of());
  static final Judgement REJECTED = new Judgement(Verdict.REJECTED, Map.of());
}

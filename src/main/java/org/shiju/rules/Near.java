package org.shiju.rules;

import java.util.Collection;
import java.util.List;

/**
 * Which of some names somebody meant who misspelt one: {@code subjct} is {@code subject}.
 *
 * <p>Near is what few changes of single letters make the same: one in a short name, two or three in
 * a longer one, two letters that changed places counting as one.
 */
public final class Near {
  private static final int SHOWN = 12;

  private Near() {}

  /** What to do about a name that is none of those known: all of them if few, and the near one. */
  public static String remedy(String name, Collection<String> known) {
    List<String> shown = known.stream().limit(SHOWN).toList();
    return "use one of "
        + String.join(", ", shown)
        + (known.size() > SHOWN ? " …" : "")
        + hint(name, known);
  }

  /** {@code ; did you mean 'subject'?}, or nothing where no name is near. */
  public static String hint(String name, Collection<String> known) {
    String best = of(name, known);
    return best.isEmpty() ? "" : "; did you mean '" + best + "'?";
  }

  /** The near name; empty where none is near. */
  public static String of(String name, Collection<String> known) {
    String best = "";
    int least = most(name) + 1;
    for (String candidate : known) {
      int changes = changes(name, candidate);
      if (changes < least) {
        least = changes;
        best = candidate;
      }
    }
    return best;
  }

  private static int most(String name) {
    return name.length() < 3 ? 0 : name.length() < 6 ? 1 : name.length() < 12 ? 2 : 3;
  }

  /** Letters to put in, leave out, replace or swap with the next (optimal string alignment). */
  private static int changes(String a, String b) {
    int[][] least = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, least);
      }
    }
    return least[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] least) {
    int changes = least[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    changes = Math.min(changes, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(changes, least[i - 2][j - 2] + 1) : changes;
  }
}

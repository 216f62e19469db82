package org.shiju.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.shiju.rules.Node;
import org.shiju.rules.RuleException;
import org.shiju.text.Fold;

/**
 * Words of one line that stand twice, or that no text can hold as it is read: half-width, in
 * simplified characters.
 */
final class WordFaults {
  private WordFaults() {}

  /**
   * Finds them.
   *
   * @param mode {@code folded}; {@code spaced} and {@code read}, where blanks at the ends do no
   *     harm; {@code squeezed}, for lines without blanks and in lower case; {@code plain}, for
   *     names that no text holds
   */
  static void find(String mode, Node words, Consumer<RuleException> faults) {
    Set<String> seen = new HashSet<>();
    for (Node item : words.isText() ? List.of(words) : words.items()) {
      if (!item.isText() || item.text().isBlank()) {
        continue;
      }
      String word = item.text();
      if (!seen.add(word)) {
        faults.accept(item.fault("'" + word + "' stands twice in one line", "keep one"));
      }
      String read = read(mode, word);
      if (!word.equals(read)) {
        faults.accept(
            item.fault("'" + word + "' can never match: " + reading(mode), "write '" + read + "'"));
      }
    }
  }

  private static String read(String mode, String word) {
    return switch (mode) {
      case "plain" -> word;
      case "spaced", "read" -> Fold.page(word).folded();
      case "squeezed" -> Fold.page(word).folded().replace(" ", "").toLowerCase(Locale.ROOT);
      default -> Fold.page(word).folded().strip();
    };
  }

  private static String reading(String mode) {
    return mode.equals("squeezed")
        ? "lines are read half-width, simplified, in lower case, without blanks"
        : "texts are read half-width and simplified, words without blanks at their ends";
  }
}

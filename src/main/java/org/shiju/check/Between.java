package org.shiju.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shiju.text.WordMap;

/**
 * The words that may stand between two figures that belong together: {@code ,共压缩} does with the
 * wanted 压缩 and the glue 共.
 */
final class Between {
  private static final String MARKS = " ,、;:.·\t";

  /** Each word with whether it is a wanted one. */
  private final WordMap<Boolean> words;

  Between(List<String> wanted, List<String> glue) {
    Map<String, Boolean> all = new HashMap<>();
    glue.forEach(word -> all.put(word, false));
    wanted.forEach(word -> all.put(word, true));
    words = new WordMap<>(all);
  }

  /** Whether a stretch of text holds nothing but marks and words, a wanted one at least. */
  boolean fills(String text, int from, int to) {
    boolean seen = false;
    int at = from;
    while (at < to) {
      WordMap.Found<Boolean> word = words.startingAt(text, at, to - at);
      if (word == null && MARKS.indexOf(text.charAt(at)) < 0) {
        return false;
      }
      seen |= word != null && word.value();
      at += word == null ? 1 : word.length();
    }
    return seen;
  }
}

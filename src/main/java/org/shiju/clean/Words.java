package org.shiju.clean;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Words of which a line may consist, with punctuation between them: 【打印】【关闭窗口】. */
final class Words {
  private final List<String> longestFirst;
  private final boolean digits;

  Words(Set<String> words, boolean digits) {
    this.longestFirst =
        words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    this.digits = digits;
  }

  boolean isEmpty() {
    return longestFirst.isEmpty();
  }

  /** Whether words, the longest at each place, punctuation and perhaps digits make up the text. */
  boolean make(String text) {
    boolean found = false;
    int at = 0;
    while (at < text.length()) {
      int length = wordAt(text, at);
      found |= length > 0;
      if (length == 0 && !isFiller(text.charAt(at))) {
        return false;
      }
      at += Math.max(1, length);
    }
    return found;
  }

  private boolean isFiller(char c) {
    return Line.isMark(c) || digits && c >= '0' && c <= '9';
  }

  private int wordAt(String text, int at) {
    for (String word : longestFirst) {
      if (text.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }
}

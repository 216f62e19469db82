package org.shiju.clean;

import java.util.Set;
import org.shiju.text.WordMap;

/** Words of which a line may consist, with punctuation between them: 【打印】【关闭窗口】. */
final class Words {
  private final WordMap<Boolean> words;
  private final boolean empty;
  private final boolean digits;

  Words(Set<String> words, boolean digits) {
    this.words = WordMap.of(words);
    this.empty = words.isEmpty();
    this.digits = digits;
  }

  boolean isEmpty() {
    return empty;
  }

  /** Whether words, the longest at each place, punctuation and perhaps digits make up the text. */
  boolean make(String text) {
    boolean found = false;
    int at = 0;
    while (at < text.length()) {
      int length = words.lengthAt(text, at);
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
}

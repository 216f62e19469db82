package org.shiju.check;

import java.util.List;

/** Small questions about folded text. */
final class Words {
  private static final String MARKS = " ,、;:.·\t";

  private Words() {}

  static boolean hasAny(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean endsWithAny(String text, List<String> words) {
    for (String word : words) {
      if (text.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a stretch of text holds nothing but marks and words of the two lists, one of {@code
   * wanted} at least: {@code ,共压缩} does with the wanted 压缩 and the glue 共.
   */
  static boolean isOnly(String text, int from, int to, List<String> wanted, List<String> glue) {
    boolean seen = false;
    int i = from;
    while (i < to) {
      int verb = longest(text, i, to, wanted);
      int other = Math.max(longest(text, i, to, glue), MARKS.indexOf(text.charAt(i)) >= 0 ? 1 : 0);
      if (verb == 0 && other == 0) {
        return false;
      }
      seen |= verb > 0 && verb >= other;
      i += Math.max(verb, other);
    }
    return seen;
  }

  private static int longest(String text, int at, int to, List<String> words) {
    int longest = 0;
    for (String word : words) {
      int length = word.length();
      if (length > longest && at + length <= to && text.startsWith(word, at)) {
        longest = length;
      }
    }
    return longest;
  }
}

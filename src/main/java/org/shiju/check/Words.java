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
  static boolean isOnly(String text, List<String> wanted, List<String> glue) {
    boolean seen = false;
    int i = 0;
    while (i < text.length()) {
      int verb = longest(text, i, wanted);
      int other = Math.max(longest(text, i, glue), MARKS.indexOf(text.charAt(i)) >= 0 ? 1 : 0);
      if (verb == 0 && other == 0) {
        return false;
      }
      seen |= verb > 0 && verb >= other;
      i += Math.max(verb, other);
    }
    return seen;
  }

  private static int longest(String text, int at, List<String> words) {
    int longest = 0;
    for (String word : words) {
      if (word.length() > longest && text.startsWith(word, at)) {
        longest = word.length();
      }
    }
    return longest;
  }
}

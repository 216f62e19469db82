package org.shiju.text;

import java.util.List;

/**
 * A few characters of one kind, to be told from all others at once: {@code Chars.of("、,;").has(c)}.
 */
public final class Chars {
  /** Each character at the place that its last bits name; at every other place one of elsewhere. */
  private final char[] table;

  private Chars(char[] table) {
    this.table = table;
  }

  public static Chars of(String all) {
    int size = 32;
    char[] table = table(all, size);
    while (!holds(table, all)) {
      size *= 2;
      table = table(all, size);
    }
    return new Chars(table);
  }

  /** What the words of some lists begin with; an empty word begins with nothing. */
  @SafeVarargs
  public static Chars beginning(List<String>... lists) {
    StringBuilder all = new StringBuilder();
    for (List<String> words : lists) {
      words.forEach(word -> all.append(word, 0, Math.min(1, word.length())));
    }
    return of(all.toString());
  }

  private static char[] table(String all, int size) {
    char[] table = new char[size];
    table[0] = 1;
    for (int i = 0; i < all.length(); i++) {
      table[all.charAt(i) & size - 1] = all.charAt(i);
    }
    return table;
  }

  /** Whether no two characters fell on one place. */
  private static boolean holds(char[] table, String all) {
    for (int i = 0; i < all.length(); i++) {
      if (table[all.charAt(i) & table.length - 1] != all.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  public boolean has(char c) {
    return table[c & table.length - 1] == c;
  }
}

package org.shiju.text;

/**
 * A few characters of one kind, to be told from all others at once: {@code Chars.of("、,;").has(c)}.
 *
 * @param all the characters
 * @param bits a bit for each, by its last six bits; most other characters meet none of them
 */
public record Chars(String all, long bits) {
  public static Chars of(String all) {
    long bits = 0;
    for (int i = 0; i < all.length(); i++) {
      bits |= 1L << all.charAt(i);
    }
    return new Chars(all, bits);
  }

  public boolean has(char c) {
    return (bits >>> c & 1) != 0 && all.indexOf(c) >= 0;
  }
}

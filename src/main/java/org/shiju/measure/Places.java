package org.shiju.measure;

import java.util.Arrays;
import org.shiju.model.Span;

/**
 * Where a word stands in a paragraph, found once: to look from each figure for the last ; before it
 * takes time by the square of the length where a paragraph has none.
 */
final class Places {
  private static final int NONE = -1;

  private final int[] starts;

  /** All places of a word, none of which overlap; they count from the beginning of the text. */
  Places(String word, Span paragraph, String text) {
    String stretch = paragraph.of(text);
    int[] found = new int[8];
    int number = 0;
    for (int at = stretch.indexOf(word); at >= 0; at = stretch.indexOf(word, at + word.length())) {
      if (number == found.length) {
        found = Arrays.copyOf(found, 2 * number);
      }
      found[number++] = paragraph.start() + at;
    }
    starts = Arrays.copyOf(found, number);
  }

  /** The last start before a place; -1 where there is none. */
  int lastBefore(int place) {
    int i = index(place);
    return i > 0 ? starts[i - 1] : NONE;
  }

  /** The first start at a place or behind it; -1 where there is none. */
  int firstFrom(int place) {
    int i = index(place);
    return i < starts.length ? starts[i] : NONE;
  }

  private int index(int place) {
    int i = Arrays.binarySearch(starts, place);
    return i < 0 ? -i - 1 : i;
  }
}

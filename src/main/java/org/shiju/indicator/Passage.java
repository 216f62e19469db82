package org.shiju.indicator;

import java.util.Arrays;
import org.shiju.text.Lexicon;

/** A text of a measurement and the words of the rules that it holds. */
final class Passage {
  /** Characters beyond this count as one; no column name is longer. */
  private static final int LAST = 63;

  private static final Word[] NONE = {};
  private static final int[] NOWHERE = {};

  final String text;

  /** Its length without a bracket at its end. */
  private final int bare;

  /** As they begin. */
  private Word[] words = NONE;

  private int[] ends = NOWHERE;
  private int size;

  Passage(String text, Lexicon<Word> lexicon) {
    this.text = text;
    this.bare = bareLength(text);
    lexicon.scan(text, this::add);
  }

  private Passage(String text, int words) {
    this.text = text;
    this.bare = bareLength(text);
    this.words = new Word[words];
    this.ends = new int[words];
  }

  /** A stretch of the text as a passage of its own. */
  Passage part(int from, int to) {
    int first = firstFrom(from);
    int behind = firstFrom(to);
    Passage part = new Passage(text.substring(from, to), behind - first);
    for (int i = first; i < behind; i++) {
      if (ends[i] <= to) {
        part.words[part.size] = words[i];
        part.ends[part.size++] = ends[i] - from;
      }
    }
    return part;
  }

  /** The first word that begins at a place or behind it. */
  private int firstFrom(int place) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] - words[middle].text.length() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void add(int start, int end, Word word) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2 + 6);
      ends = Arrays.copyOf(ends, size * 2 + 6);
    }
    words[size] = word;
    ends[size++] = end;
  }

  /** Length of a text without a bracket at its end: 示范村 of 示范村(社区). */
  static int bareLength(String text) {
    return text.endsWith(")") ? Math.max(0, text.lastIndexOf('(')) : text.length();
  }

  /** Sets the bits of all lines that it meets as a text of some kind. */
  void meet(Source source, long[] lines) {
    for (int i = 0; i < size; i++) {
      words[i].meet(source.ordinal(), lines);
    }
    if (source == Source.SUBJECT) {
      meetAsSubject(lines);
    }
  }

  private void meetAsSubject(long[] lines) {
    int length = text.length();
    for (int i = 0; i < size; i++) {
      if (ends[i] == length || ends[i] == bare) {
        words[i].meet(Word.AT_END, lines);
      }
      if (words[i].text.length() == length) {
        words[i].meet(Word.ALONE, lines);
      }
    }
  }

  /** The characters that the words of a line cover, one bit each; 0 where it holds none. */
  long covered(Condition line, Source source) {
    long covered = 0;
    for (int i = 0; i < size; i++) {
      int start = ends[i] - words[i].text.length();
      if (line.field.accepts(start, ends[i], text.length(), bare)
          && words[i].isAskedBy(line, source)) {
        covered |= mask(start, ends[i]);
      }
    }
    return covered;
  }

  private static long mask(int start, int end) {
    int from = Math.min(start, LAST);
    int length = Math.min(end, LAST + 1) - from;
    return length <= 0 ? 1L << LAST : (-1L >>> (64 - length)) << from;
  }

  /** Whether one of the words of a line on a subject ends where the text does. */
  boolean reachesEnd(Condition line) {
    return (covered(line, Source.SUBJECT) & mask(text.length() - 1, text.length())) != 0;
  }

  /** Length of the longest word of a line; 0 where it holds none. */
  int longest(Condition line, Source source) {
    int longest = 0;
    for (int i = 0; i < size; i++) {
      int length = words[i].text.length();
      if (length > longest && words[i].isAskedBy(line, source)) {
        longest = length;
      }
    }
    return longest;
  }
}

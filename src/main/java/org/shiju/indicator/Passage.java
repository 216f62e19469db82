package org.shiju.indicator;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.shiju.text.Lexicon;

/** A text of a measurement and the words of the rules that it holds. */
final class Passage {
  /** Characters beyond this count as one; no column name is longer. */
  private static final int LAST = 63;

  /** Words of which is told where they occurred last; a power of two. */
  private static final int RECENT = 16;

  private static final Word[] NONE = {};
  private static final int[] NOWHERE = {};
  private static final long[] UNASKED = {};

  /** The text that it is a part of, or all of. */
  private final String whole;

  /** Where it begins and ends in that text; offsets of words count there. */
  private final int start;

  private final int end;

  /** Where it ends without a bracket at its end. */
  private final int bare;

  /** The words of the whole text as they begin; those of a part lie between two of them. */
  private Word[] words = NONE;

  private int[] ends = NOWHERE;

  /**
   * For each word which one before is the same, as far as that is told; below 0 where it is not.
   * Made for the parts: of a word that one holds often the first tells all.
   */
  private int[] earlier = NOWHERE;

  private final int first;
  private int size;

  /** As which kind of text it was asked for last, and the lines that it meets as such. */
  private @Nullable Source asked;

  private long[] met = UNASKED;

  Passage(String text, Lexicon<Word> lexicon) {
    this.whole = text;
    this.start = 0;
    this.end = text.length();
    this.bare = bareLength(text);
    this.first = 0;
    lexicon.scan(text, this::add);
  }

  private Passage(Passage whole, int start, int end) {
    this.whole = whole.whole;
    this.start = start;
    this.end = end;
    this.bare = end;
    this.words = whole.words;
    this.ends = whole.ends;
    this.earlier = whole.earlier;
    this.first = whole.firstFrom(start);
    this.size = whole.firstFrom(end);
  }

  /** A stretch of it as a passage of its own, but not as a subject, for brackets are not told. */
  Passage part(int from, int to) {
    if (earlier == NOWHERE) {
      earlier = earlier();
    }
    return new Passage(this, from, to);
  }

  private int[] earlier() {
    int[] last = new int[RECENT];
    int[] earlier = new int[size];
    for (int i = 0; i < size; i++) {
      int slot = words[i].slot & RECENT - 1;
      int before = last[slot];
      earlier[i] = before < i && words[before] == words[i] ? before : -1;
      last[slot] = i;
    }
    return earlier;
  }

  String text() {
    return whole.substring(start, end);
  }

  /** The first word that begins at a place or behind it. */
  private int firstFrom(int place) {
    int low = first;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] - words[middle].length < place) {
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
    for (int i = first; i < size; i++) {
      boolean again = i < earlier.length && earlier[i] >= first;
      if (!again && ends[i] <= end) {
        words[i].meet(source.ordinal(), lines);
      }
    }
    if (source == Source.SUBJECT) {
      meetAsSubject(lines);
    }
  }

  /**
   * Whether it holds a word of a line.
   *
   * @param width how many longs hold a bit for each line on texts of that kind
   */
  boolean holds(Condition line, Source source, int width) {
    if (first == size) {
      return false;
    }
    if (asked != source) {
      asked = source;
      met = new long[width];
      meet(source, met);
    }
    return line.isAmong(met);
  }

  private void meetAsSubject(long[] lines) {
    for (int i = first; i < size; i++) {
      if (ends[i] == end || ends[i] == bare) {
        words[i].meet(Word.AT_END, lines);
      }
      if (words[i].length == end - start) {
        words[i].meet(Word.ALONE, lines);
      }
    }
  }

  /** The characters that the words of a line cover, one bit each; 0 where it holds none. */
  long covered(Condition line, Source source) {
    long covered = 0;
    for (int i = first; i < size; i++) {
      int begin = ends[i] - words[i].length;
      if (line.field.accepts(begin, ends[i], end, bare) && words[i].isAskedBy(line, source)) {
        covered |= mask(begin, ends[i]);
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
    return (covered(line, Source.SUBJECT) & mask(end - 1, end)) != 0;
  }

  /** Length of the longest word of a line; 0 where it holds none. */
  int longest(Condition line, Source source) {
    int longest = 0;
    for (int i = first; i < size; i++) {
      int length = words[i].length;
      if (length > longest && ends[i] <= end && words[i].isAskedBy(line, source)) {
        longest = length;
      }
    }
    return longest;
  }
}

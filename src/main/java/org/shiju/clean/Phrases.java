package org.shiju.clean;

import java.util.List;

/**
 * Words of a rule. Of most it is known at once that a line has them nowhere: a bit for each of its
 * characters is missing among those of the line.
 */
final class Phrases {
  private final String[] words;
  private final long[] marks;

  Phrases(List<String> words) {
    this.words = words.toArray(String[]::new);
    this.marks = words.stream().mapToLong(Phrases::marksOf).toArray();
  }

  /** A bit for each character, the same for some of them. */
  static long marksOf(CharSequence text) {
    long marks = 0;
    for (int i = 0; i < text.length(); i++) {
      marks |= 1L << text.charAt(i);
    }
    return marks;
  }

  boolean isEmpty() {
    return words.length == 0;
  }

  /** Whether a line begins with one of them, its punctuation apart or not. */
  boolean open(Line line) {
    String text = line.squeezed();
    for (int i = 0; i < words.length; i++) {
      if (mayBeIn(line, i)
          && (text.startsWith(words[i]) || text.startsWith(words[i], line.coreStart()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line ends with one of them, its punctuation apart or not. */
  boolean close(Line line) {
    for (int i = 0; i < words.length; i++) {
      if (mayBeIn(line, i)
          && (line.squeezed().endsWith(words[i]) || line.core().endsWith(words[i]))) {
        return true;
      }
    }
    return false;
  }

  boolean anyIn(Line line) {
    for (int i = 0; i < words.length; i++) {
      if (mayBeIn(line, i) && line.squeezed().contains(words[i])) {
        return true;
      }
    }
    return false;
  }

  boolean allIn(Line line) {
    for (int i = 0; i < words.length; i++) {
      if (!mayBeIn(line, i) || !line.squeezed().contains(words[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean mayBeIn(Line line, int word) {
    return (marks[word] & ~line.marks()) == 0;
  }
}

package org.shiju.measure;

import java.util.ArrayList;
import java.util.List;
import org.shiju.model.Span;
import org.shiju.text.Chars;

/** Cuts a paragraph into sentences, and tells where brackets close. */
final class Sentences {
  private static final Chars ENDS = Chars.of("。!?！？");

  /** What may end a sentence or open what holds its marks. */
  private static final Chars MARKS = Chars.of("。!?！？.“《「");

  private Sentences() {}

  /** The sentences of a paragraph with their end marks, without the blanks around them. */
  static List<Span> of(String folded, Span paragraph, Closings closings) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    int i = start;
    while (i < paragraph.end()) {
      char c = folded.charAt(i);
      if (!MARKS.has(c)) {
        i++;
        continue;
      }
      int close = closings.end(i, paragraph.end());
      if (close > i) {
        i = close;
      } else if (ENDS.has(c) || c == '.' && isStop(folded, i)) {
        add(folded, start, i + 1, sentences);
        start = i + 1;
      }
      i++;
    }
    add(folded, start, paragraph.end(), sentences);
    return sentences;
  }

  /** …100%.全年未发生: a point between words ends a sentence; in 3.加强 and 99.2 it does not. */
  private static boolean isStop(String folded, int at) {
    return at > 0
        && at + 1 < folded.length()
        && (isHan(folded.charAt(at - 1)) || ")%”".indexOf(folded.charAt(at - 1)) >= 0)
        && isHan(folded.charAt(at + 1));
  }

  /** Most characters of a text are ideographs, and none of these is a mark. */
  static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }

  private static void add(String folded, int from, int to, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && folded.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && folded.charAt(end - 1) <= ' ') {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }

  /**
   * The place of the bracket that closes the one at {@code at}, or -1 where none does before {@code
   * limit}.
   */
  static int bracketEnd(String folded, int at, int limit) {
    int depth = 0;
    int end = Math.min(limit, at + 400);
    for (int i = at; i < end; i++) {
      char c = folded.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}

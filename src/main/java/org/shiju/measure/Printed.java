package org.shiju.measure;

import org.shiju.model.Page;
import org.shiju.model.Span;

/**
 * Gives words of a traditional text back as they are printed: a paragraph is linked in the
 * simplified characters that rules are written in, and 規範性檔案, linked as 规范性文件, is 規範性檔案 again.
 */
final class Printed {
  private static final char FIRST_IDEOGRAPH = '\u3400';

  private final String text;
  private final String folded;

  private Printed(String text, String folded) {
    this.text = text;
    this.folded = folded;
  }

  static Printed of(Page page, Span paragraph) {
    return new Printed(paragraph.of(page.text()), paragraph.of(page.folded()));
  }

  /** Whether a paragraph holds traditional characters. */
  static boolean differs(Page page, Span paragraph) {
    char[] text = chars(page.text(), paragraph);
    char[] folded = chars(page.folded(), paragraph);
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (c != folded[i] && c >= FIRST_IDEOGRAPH && c < '\uf900') {
        return true;
      }
    }
    return false;
  }

  private static char[] chars(String text, Span paragraph) {
    char[] chars = new char[paragraph.length()];
    text.getChars(paragraph.start(), paragraph.end(), chars, 0);
    return chars;
  }

  void restore(Draft draft) {
    draft.subject = restore(draft.subject);
    draft.predicate = draft.predicate == null ? null : restore(draft.predicate);
    draft.scope = draft.scope == null ? null : restore(draft.scope);
  }

  /**
   * Each longest stretch that the paragraph holds, as printed there; what it does not hold, as it
   * is.
   */
  private String restore(String said) {
    StringBuilder printed = new StringBuilder(said.length());
    int at = 0;
    while (at < said.length()) {
      int found = -1;
      int end = at;
      int next = folded.indexOf(said.charAt(at));
      while (next >= 0 && end < said.length()) {
        found = next;
        end++;
        next = folded.indexOf(said.substring(at, Math.min(end + 1, said.length())), next);
      }
      if (found < 0) {
        printed.append(said.charAt(at++));
      } else {
        printed.append(text, found, found + end - at);
        at = end;
      }
    }
    return printed.toString();
  }
}

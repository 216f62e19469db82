package org.shiju.outline;

import org.jspecify.annotations.Nullable;
import org.shiju.model.SectionRole;

/**
 * Says where a sentence turns the role of the text: {@code 下一步,我局将…} to the plan, {@code 但仍存在一些不足…}
 * to problems.
 *
 * <p>A paragraph turns at its opening words; a sentence inside a paragraph on achievements must
 * also say what will be done, for the next step may be one that was taken.
 */
final class Turns {
  private static final String HAN = "一二三四五六七八九十";

  private final RoleWords roles;
  private final @Nullable Integer year;

  Turns(RoleWords roles, @Nullable Integer year) {
    this.roles = roles;
    this.year = year;
  }

  /**
   * The role to which the sentence at an offset turns.
   *
   * @param opens whether it opens a paragraph
   * @param now the role before it
   * @param admits whether it may turn to problems
   */
  RoleWords.@Nullable Said said(
      String folded, int at, boolean opens, SectionRole now, boolean admits) {
    int from = roles.behindSalutation(folded, at);
    RoleWords.Said turn = roles.turn(folded, from);
    if (turn == null && opensNextYear(folded, from)) {
      turn = roles.laterYear();
    }
    boolean problems = now == SectionRole.PROBLEMS;
    if (turn == null && problems) {
      turn = roles.intent(sentence(folded, from));
    }
    if (turn == null) {
      return admits ? roles.admission(sentence(folded, from)) : null;
    }
    if (turn.role() == SectionRole.PROBLEMS) {
      return admits ? turn : null;
    }
    return opens || problems || roles.promises(sentence(folded, from)) ? turn : null;
  }

  private static String sentence(String folded, int from) {
    return folded.substring(from, end(folded, from));
  }

  /** Whether a sentence speaks of what is to come. */
  boolean promises(String folded) {
    return roles.promises(sentence(folded, 0));
  }

  /** The turn to the plan that no word says. */
  RoleWords.Said plan() {
    return roles.laterYear();
  }

  /** {@code 2024年,我局将…}, but no {@code 2024年1月5日}. */
  private boolean opensNextYear(String folded, int at) {
    if (year == null || Years.at(folded, at) != year + 1) {
      return false;
    }
    int behind = folded.indexOf('年', at) + 1;
    return behind == folded.length() || !Character.isDigit(folded.charAt(behind));
  }

  /** Where the sentence or part of a sentence behind an offset begins; -1 for none. */
  static int next(String folded, int at) {
    int next = end(folded, at);
    while (next < folded.length() && "。!?;:”』」) ".indexOf(folded.charAt(next)) >= 0) {
      next++;
    }
    return next < folded.length() ? next : -1;
  }

  private static int end(String folded, int at) {
    int end = at;
    while (end < folded.length() && !stops(folded.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean stops(char c) {
    return c == '。' || c == '!' || c == '?' || c == ';';
  }

  /** The number of an item: 3 for {@code 三是}, {@code 三要}, {@code 第三,}; 0 where none stands. */
  static int item(String folded, int at) {
    int from = folded.startsWith("第", at) ? at + 1 : at;
    if (from + 1 >= folded.length()) {
      return 0;
    }
    String close = from > at ? ",、" : "是要";
    boolean closed = close.indexOf(folded.charAt(from + 1)) >= 0;
    return closed ? HAN.indexOf(folded.charAt(from)) + 1 : 0;
  }
}

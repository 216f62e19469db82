package org.shiju.measure;

import static org.shiju.measure.Words.CHANGE;

import org.jspecify.annotations.Nullable;
import org.shiju.model.ChangeRole;
import org.shiju.model.Span;
import org.shiju.text.Chars;
import org.shiju.text.TimeExpression;

/**
 * Which end of a change a figure is: 从8天压缩至3天, 由上年的第八跃居第三, 比2021年末的52名增长.
 *
 * <p>From: {@code (从 | 由 | 比) [time 的 | 原来的] figure}; to: {@code change-verb (至 | 到 | 为) [time 的]
 * figure}.
 */
final class Changes {
  private static final String[] FILLERS = {
    "上年末的", "上年末", "上年全省", "上年全市", "去年末的", "原来的", "原来", "原先的", "最初的", "法定的", "全省", "全市", "全国", "全区",
    "每年", "平均每", "规定的", "过去的", "以前的", "上年的", "去年的", "上年度的", "同期的", "年初的", "今年的", "现在的", "目前的", "平均",
    "承诺", "的", "约"
  };

  /** What a verb of change arrives with: 压缩至, 减少到, 合并为, 精简成. */
  private static final Chars ARRIVES = Chars.of("至到为居成");

  private static final Chars FILLER_ENDS = ends(FILLERS);

  /** What a time may end with, 年底 included. */
  private static final Chars TIME_ENDS = Chars.of("年度月份日号底末初0123456789");

  private static final int REACH = 12;
  private static final int CLAUSE = 40;

  private Changes() {}

  static @Nullable ChangeRole roleOf(
      String folded, Span left, Span right, @Nullable Draft before, Language language) {
    int end = fillersStart(folded, left);
    int from = fromStart(folded, left, end);
    if (from < left.end()) {
      boolean comparison = folded.charAt(from) == '比' || folded.charAt(from) == '较';
      String behind =
          folded.substring(right.start(), Math.min(right.end(), right.start() + CLAUSE));
      boolean changes =
          comparison ? namesTime(folded, from + 1, left.end()) : changes(behind, language);
      return changes ? ChangeRole.FROM : null;
    }
    if (end - 1 > left.start()
        && ARRIVES.has(folded.charAt(end - 1))
        && language.ends(CHANGE, folded, end - 1) > 0) {
      return ChangeRole.TO;
    }
    boolean listed = left.length() > 0 && "、和".indexOf(folded.charAt(left.start())) >= 0;
    if (!listed || before == null) {
      return null;
    }
    // 从2019年的61%、2020年的88%升到…; 分别提高到740元和560元
    boolean same = before.role == ChangeRole.FROM || left.length() == 1;
    return same ? before.role : null;
  }

  /**
   * Where the word 从 or 由 stands that this figure follows; the end of the left side where none
   * does.
   */
  static int fromStart(String folded, Span left) {
    return fromStart(folded, left, fillersStart(folded, left));
  }

  private static int fromStart(String folded, Span left, int end) {
    char c = end > left.start() ? folded.charAt(end - 1) : 0;
    boolean from = c == '从' || c == '由' || (c == '比' || c == '较') && end < left.end();
    return from ? end - 1 : left.end();
  }

  private static boolean namesTime(String folded, int from, int to) {
    return from < to
        && (TimeExpression.at(folded, from) != null
            || folded.startsWith("上年", from)
            || folded.startsWith("去年", from));
  }

  private static boolean changes(String behind, Language language) {
    for (int i = 1; i < behind.length(); i++) {
      char c = behind.charAt(i);
      if (ARRIVES.has(c) && language.ends(CHANGE, behind, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Steps back over times, 原来的 and the like that stand between 从 and the figure. */
  private static int fillersStart(String folded, Span left) {
    int end = left.end();
    boolean moved = true;
    while (moved && end > left.start()) {
      moved = false;
      if (folded.charAt(end - 1) <= ' ') {
        end--;
        moved = true;
        continue;
      }
      int filler = FILLER_ENDS.has(folded.charAt(end - 1)) ? filler(folded, left.start(), end) : 0;
      end -= filler;
      moved = filler > 0;
      int time = timeStart(folded, left.start(), end);
      if (time < end) {
        end = time;
        moved = true;
      }
    }
    return end;
  }

  private static Chars ends(String[] words) {
    StringBuilder ends = new StringBuilder();
    for (String word : words) {
      ends.append(word.charAt(word.length() - 1));
    }
    return Chars.of(ends.toString());
  }

  /** Length of the filler that ends at a place, 0 where none does. */
  private static int filler(String folded, int from, int end) {
    for (String filler : FILLERS) {
      int start = end - filler.length();
      if (start >= from && folded.startsWith(filler, start)) {
        return filler.length();
      }
    }
    return 0;
  }

  private static int timeStart(String folded, int from, int end) {
    if (end == from || !TIME_ENDS.has(folded.charAt(end - 1))) {
      return end;
    }
    for (int i = Math.max(from, end - REACH); i < end - 1; i++) {
      char c = folded.charAt(i);
      TimeExpression time = c >= '0' && c <= '9' ? TimeExpression.at(folded, i) : null;
      if (time != null
          && (time.end() == end
              || time.end() == end - 1 && "底末初".indexOf(folded.charAt(end - 1)) >= 0)) {
        return i;
      }
    }
    return end;
  }
}

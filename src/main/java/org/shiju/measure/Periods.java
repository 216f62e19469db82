package org.shiju.measure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Span;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;
import org.shiju.text.Chars;
import org.shiju.text.Lexicon;
import org.shiju.text.TimeExpression;

/**
 * The times a sentence names, each with the period it stands for.
 *
 * <p>Grammar: {@code [截至 | 自] time [底] [以来 | 起]}: 截至2023年12月底 is {@code ../2023-12}, 自8月起 is {@code
 * 2019-08/}, 2023年1至11月 is {@code 2023-01/2023-11}, 去年 is the year before the report's, 今年 and 截至目前
 * are the report's. A time behind 比 or 较 is the base of a comparison and covers nothing but a
 * bracket right behind it.
 */
final class Periods {
  /** What opens a time or a title. */
  private static final Chars TELLING = Chars.of("0123456789一二十《");

  private final Lexicon<Word> words;

  Periods(Rules rules) {
    Map<String, Word> all = new HashMap<>();
    Node root = rules.file("periods.yaml").only("until", "since_before", "base", "words");
    root.texts("until").forEach(w -> all.put(w, new Word(Type.UNTIL, 0, null)));
    root.texts("since_before").forEach(w -> all.put(w, new Word(Type.SINCE_BEFORE, 0, null)));
    root.texts("base").forEach(w -> all.put(w, new Word(Type.BASE, 0, null)));
    for (Node node : root.need("words").items()) {
      node.only("id", "words", "years", "months", "span", "since", "examples");
      int years = node.get("years").map(Node::integer).orElse(0);
      boolean since = node.get("since").map(Node::flag).orElse(false);
      int span = node.get("span").map(Node::integer).orElse(0);
      Type type = since ? Type.SINCE : span > 0 ? Type.SPAN : Type.YEAR;
      node.texts("words")
          .forEach(
              w -> all.put(w, new Word(type, span > 0 ? span : years, node.textOrNull("months"))));
    }
    words = Lexicon.of(all);
  }

  private enum Type {
    UNTIL,
    SINCE_BEFORE,
    BASE,
    YEAR,
    SINCE,
    SPAN
  }

  private record Word(Type type, int years, @Nullable String months) {}

  /**
   * A time named in the text.
   *
   * @param value as in the output
   * @param base whether it is only the base of a comparison
   * @param told whether its year is counted from the report's: 去年, 3月
   */
  record Named(int start, int end, String value, boolean base, boolean told) {
    Span span() {
      return new Span(start, end);
    }
  }

  /**
   * The times of a sentence in text order; none where the report year is not known and the text
   * leaves it out.
   */
  List<Named> in(String folded, Span sentence, @Nullable Integer reportYear) {
    List<Named> named = new ArrayList<>();
    String text = sentence.of(folded);
    char[] chars = text.toCharArray();
    List<Lexicon.Hit<Word>> hits = words.longest(chars);
    int next = 0;
    int nextAt = startOf(hits, next);
    Lexicon.Hit<Word> before = null;
    int opaque = -1;
    Integer year = reportYear;
    boolean told = true;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (i < nextAt && !TELLING.has(c)) {
        continue;
      }
      if (c == '《' && i > opaque) {
        int close = Closings.end(text, i, text.length());
        opaque = close > i ? close : opaque;
      }
      while (nextAt < i) {
        nextAt = startOf(hits, ++next);
      }
      if (nextAt == i && i > opaque) {
        Lexicon.Hit<Word> hit = hits.get(next);
        Named found =
            reportYear == null ? null : word(hit, before, sentence.start(), text, reportYear);
        if (found != null) {
          named.add(found);
          before = null;
        } else {
          before = hit;
        }
        i = hit.end() - 1;
        continue;
      }
      TimeExpression time = mayBeTime(text, i) && i > opaque ? TimeExpression.at(text, i) : null;
      if (time != null && !time.isClock()) {
        Lexicon.Hit<Word> mark = before != null && before.end() >= i - 1 ? before : null;
        Integer ownYear = time.year() != null ? time.year() : year;
        told &= time.year() == null;
        if (ownYear != null) {
          named.add(named(time, ownYear, mark, text, sentence.start(), reportYear, told));
          year = time.year() != null ? time.year() : year;
        }
        i = time.end() - 1;
      }
    }
    return named;
  }

  private static int startOf(List<Lexicon.Hit<Word>> hits, int hit) {
    return hit < hits.size() ? hits.get(hit).start() : Integer.MAX_VALUE;
  }

  private static boolean mayBeTime(String text, int i) {
    char c = text.charAt(i);
    boolean digit = c >= '0' && c <= '9';
    return digit && (i == 0 || text.charAt(i - 1) < '0' || text.charAt(i - 1) > '9')
        || c == '二'
        || c == '一'
        || c == '十';
  }

  private static @Nullable Named word(
      Lexicon.Hit<Word> hit,
      Lexicon.@Nullable Hit<Word> before,
      int offset,
      String text,
      int reportYear) {
    Word word = hit.value();
    if (word.type == Type.UNTIL || word.type == Type.SINCE_BEFORE || word.type == Type.BASE) {
      return null;
    }
    boolean base =
        before != null && before.value().type == Type.BASE && before.end() == hit.start()
            || startsWithAny(text, hit.end(), "结转", "遗留", "同期", "相比");
    int year = reportYear + word.years;
    String value =
        switch (word.type) {
          case SINCE -> word.years == 0 ? String.valueOf(reportYear) : year + "/";
          case SPAN -> (reportYear - word.years + 1) + "/" + reportYear;
          default ->
              word.months == null
                  ? String.valueOf(year)
                  : year + "-" + word.months.replace("/", "/" + year + "-");
        };
    return new Named(offset + hit.start(), offset + hit.end(), value, base, true);
  }

  private static Named named(
      TimeExpression time,
      int year,
      Lexicon.@Nullable Hit<Word> mark,
      String text,
      int offset,
      @Nullable Integer reportYear,
      boolean told) {
    int end = time.end();
    boolean endOf = startsWithAny(text, end, "年底", "月底", "月末", "底", "末", "年末");
    int behind = end + (endOf ? text.startsWith("底", end) || text.startsWith("末", end) ? 1 : 2 : 0);
    boolean since = startsWithAny(text, behind, "以来", "起", "至今", "开始", "来,");
    Type type = mark == null ? null : mark.value().type;
    String value;
    if (type == Type.UNTIL) {
      value = "../" + last(time, year, endOf);
    } else if (since || type == Type.SINCE_BEFORE && !time.isRange()) {
      boolean reportYearItself = time.month() == null && reportYear != null && year == reportYear;
      value = reportYearItself ? String.valueOf(year) : first(time, year) + "/";
    } else if (time.isRange()) {
      value = range(first(time, year), last(time, year, false));
    } else {
      value = first(time, year);
    }
    boolean base =
        type == Type.BASE
            || startsWithAny(text, behind, "同期", "相比", "结转", "遗留", "存量", "转入")
            || modifies(text, behind);
    return new Named(offset + time.start(), offset + behind, value, base, told);
  }

  /** 1—12月 is the year. */
  private static String range(String first, String last) {
    boolean wholeYear =
        first.endsWith("-01") && last.equals(first.substring(0, first.length() - 3) + "-12");
    return wholeYear ? first.substring(0, first.length() - 3) : first + "/" + last;
  }

  /** 2021年底前印发的文件, 3月底前: a time inside a modifier or a deadline is not the figure's own. */
  private static boolean modifies(String text, int at) {
    if (startsWithAny(text, at, "前", "之前", "以前", "年底前", "月底前")) {
      return true;
    }
    for (int i = at + 1; i < text.length() && i - at < 8; i++) {
      char c = text.charAt(i);
      if (c == '的') {
        return true;
      }
      if (c < 0x4e00 || c > 0x9fff) {
        return false;
      }
    }
    return false;
  }

  private static String first(TimeExpression time, int year) {
    return date(year, time.month(), time.day());
  }

  private static String last(TimeExpression time, int year, boolean endOfYear) {
    int lastYear = time.endYear() != null ? time.endYear() : year;
    if (time.isRange()) {
      boolean ownMonth = time.endMonth() != null || time.endYear() != null;
      return date(lastYear, ownMonth ? time.endMonth() : time.month(), time.endDay());
    }
    Integer month = time.month() == null && endOfYear ? Integer.valueOf(12) : time.month();
    boolean endOfMonth =
        month != null
            && time.day() != null
            && time.day() == YearMonth.of(lastYear, month).lengthOfMonth();
    return date(lastYear, month, endOfMonth ? null : time.day());
  }

  private static String date(int year, @Nullable Integer month, @Nullable Integer day) {
    String text = String.valueOf(year);
    if (month != null) {
      text += month < 10 ? "-0" + month : "-" + month;
      if (day != null) {
        text += day < 10 ? "-0" + day : "-" + day;
      }
    }
    return text;
  }

  private static boolean startsWithAny(String text, int at, String... words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}

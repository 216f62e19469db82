package org.shiju.clean;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.shiju.model.Furniture;
import org.shiju.model.Page;
import org.shiju.model.Span;
import org.shiju.rules.Rules;

/**
 * Marks the lines of a page that are not the report: {@code 【打印】 【关闭窗口】} below the signature,
 * {@code 当前位置：首页 > 公告} above the title.
 *
 * <p>The head of a page ends at its first strong line and the tail begins after its last: a
 * paragraph, a numbered heading, an addressee. Between them nothing is furniture but page numbers,
 * for reports themselves speak of 主办单位, 来源 and 联系电话. A line that no rule knows is kept. Lines are
 * judged whole, so furniture glued to a paragraph stays.
 */
public final class Cleaner {
  /** A line of clauses of this many characters is a paragraph; a menu has no clauses. */
  private static final int PARAGRAPH = 80;

  /** A sentence of this many characters is a paragraph of the report. */
  private static final int SENTENCE = 20;

  private static final int LIST_ITEM = 60;

  /** 二〇二四年十二月三十一日, with a little room. */
  private static final int LONGEST_DATE = 16;

  private final FurnitureRules rules;

  public Cleaner(Rules rules) {
    this.rules = new FurnitureRules(rules.file("furniture.yaml"));
  }

  /** The furniture of a page of plain text, one entry a line, in text order. */
  public List<Furniture> mark(Page page) {
    return mark(page, List.of());
  }

  /**
   * The furniture of a page, one entry a line, in text order.
   *
   * @param known lines that the file's own marks say are furniture; the rules judge the others
   */
  public List<Furniture> mark(Page page, List<Furniture> known) {
    List<Line> lines = new ArrayList<>();
    Iterator<Furniture> marked = known.iterator();
    Furniture next = marked.hasNext() ? marked.next() : null;
    for (Span span : page.lines()) {
      while (next != null && next.span().end() < span.start()) {
        next = marked.hasNext() ? marked.next() : null;
      }
      if (next == null || next.span().start() > span.start()) {
        lines.add(Line.of(page, span));
      }
    }
    int first = firstStrong(lines);
    int last = lastStrong(lines, first);
    List<Furniture> furniture = new ArrayList<>(known);
    markLines(lines.subList(0, first), Zone.HEAD, furniture);
    if (first < lines.size()) {
      markLines(lines.subList(first, last + 1), Zone.BODY, furniture);
      markLines(lines.subList(last + 1, lines.size()), Zone.TAIL, furniture);
    }
    furniture.sort((one, other) -> Integer.compare(one.span().start(), other.span().start()));
    return furniture;
  }

  /** Index of the first line of the report proper; the number of lines where there is none. */
  private int firstStrong(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean strong = isStrong(line) || rules.isAddressee(line);
      if (strong && rules.match(line, Zone.HEAD, null) == null) {
        return i;
      }
    }
    return lines.size();
  }

  private int lastStrong(List<Line> lines, int first) {
    for (int i = lines.size() - 1; i > first; i--) {
      if (isStrong(lines.get(i)) && rules.match(lines.get(i), Zone.TAIL, null) == null) {
        return i;
      }
    }
    return first;
  }

  private static boolean isStrong(Line line) {
    return line.length() >= PARAGRAPH && line.hasClauses()
        || line.isSentence() && line.length() >= SENTENCE
        || isNumbered(line.squeezed());
  }

  /** 一、 or (一) at the start, with words behind it. */
  private static boolean isNumbered(String line) {
    boolean bracket = line.startsWith("(");
    int start = bracket ? 1 : 0;
    int end = start;
    while (end < line.length() && "一二三四五六七八九十".indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    char close = bracket ? ')' : '、';
    return end > start && end + 2 < line.length() && line.charAt(end) == close;
  }

  /**
   * Marks what the rules of the zone know. In the tail a line such as 相关文章 takes the unknown short
   * lines below it along, unless a signature's date stands below; in the head a menu takes those
   * above it.
   */
  private void markLines(List<Line> lines, Zone zone, List<Furniture> furniture) {
    int dated = zone == Zone.TAIL ? lastDate(lines) : lines.size();
    LineRule list = null;
    LineRule above = null;
    List<Line> unknown = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isEmpty()) {
        continue;
      }
      LineRule rule = rules.match(line, zone, above);
      if (rule != null) {
        list = rule.list() && i > dated ? rule : list;
      } else if (list != null && isListItem(line)) {
        rule = list;
      }
      if (rule == null) {
        unknown.add(line);
      } else {
        if (rule.above() && zone == Zone.HEAD) {
          ofSite(unknown, rule, furniture);
        }
        furniture.add(new Furniture(line.span(), rule.name()));
      }
      above = rule;
    }
  }

  /** Marks the lines above a menu; what is marked is put into order at the end. */
  private void ofSite(List<Line> unknown, LineRule menu, List<Furniture> furniture) {
    if (unknown.stream().allMatch(line -> isListItem(line) && rules.mayBeOfSite(line))) {
      unknown.forEach(line -> furniture.add(new Furniture(line.span(), menu.name())));
    }
    unknown.clear();
  }

  /** The place of the last line that is a date, which signs the report; -1 where none is. */
  private static int lastDate(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (isDate(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isListItem(Line line) {
    return line.length() <= LIST_ITEM && !line.isSentence();
  }

  /** A line that is a date and nothing else, as below a signature: 2024年3月20日, 二〇二四年三月二十日. */
  private static boolean isDate(Line line) {
    String shape = line.core();
    if (shape.length() > LONGEST_DATE || shape.indexOf('年') < 0) {
      return false;
    }
    for (char c : "0123456789零一二三四五六七八九十".toCharArray()) {
      shape = shape.replace(String.valueOf(c), "");
    }
    return shape.equals("年月日");
  }
}

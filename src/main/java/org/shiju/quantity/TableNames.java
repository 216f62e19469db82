package org.shiju.quantity;

import org.shiju.model.Span;
import org.shiju.text.WordMap;

/** The names of rows and columns, less what every name of a table has: 一、本年新收|政府信息公开申请|数量. */
final class TableNames {
  private static final String HAN = "一二三四五六七八九十";
  private final String folded;
  private final TableRules rules;

  TableNames(String folded, TableRules rules) {
    this.folded = folded;
    this.rules = rules;
  }

  /** A name without its number, its bracket and words such as 本年 and 数量. */
  Span bare(Span name) {
    int end = cut(name.start(), behindName(name));
    int start = name.start() + markerLength(name);
    int step = rules.lead.lengthAt(folded, start);
    while (step > 0 && start + step < end) {
      start += step;
      step = rules.lead.lengthAt(folded, start);
    }
    return new Span(Math.min(start, end), end);
  }

  private int cut(int start, int from) {
    int end = from;
    WordMap<Boolean> tail = rules.tail;
    for (int step = tail.lengthBefore(folded, end);
        step > 0 && end - step > start + 1;
        step = tail.lengthBefore(folded, end)) {
      end -= step;
    }
    return end;
  }

  /** Where a name ends before the bracket behind it: 本年收费金额|(单位:万元). */
  int behindName(Span name) {
    int open = name.of(folded).indexOf('(', Math.max(1, markerLength(name)));
    boolean trails = open > 0 && folded.charAt(name.end() - 1) == ')';
    return trails ? name.start() + open : name.end();
  }

  /** How deep the number of a row puts it: 1 for 一、, 2 for (一), 3 for 1., 0 without a number. */
  int depth(Span name) {
    int length = markerLength(name);
    if (length == 0) {
      return 0;
    }
    boolean bracket = folded.charAt(name.start()) == '(';
    return isHan(name.start() + (bracket ? 1 : 0)) ? bracket ? 2 : 1 : bracket ? 4 : 3;
  }

  /** The length of 一、 (一) 1. or (1) at the start of a name; 0 where none stands. */
  private int markerLength(Span name) {
    int at = name.start();
    boolean bracket = at < name.end() && folded.charAt(at) == '(';
    at += bracket ? 1 : 0;
    int digits = at;
    while (at < name.end() && (isHan(at) || Character.isDigit(folded.charAt(at)))) {
      at++;
    }
    boolean closed =
        at > digits && at < name.end() && (bracket ? ")" : "、.").indexOf(folded.charAt(at)) >= 0;
    return closed ? at + 1 - name.start() : 0;
  }

  private boolean isHan(int at) {
    return HAN.indexOf(folded.charAt(at)) >= 0;
  }
}

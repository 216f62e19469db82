package org.shiju.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Page;
import org.shiju.model.Span;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/** Reads the lines around the title: {@code 时间:2024-04-11 来源:某市政府}, document number, addressee. */
final class HeadLines {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");

  private final List<String> published;
  private final List<String> signed;
  private final List<String> source;

  /** Words of the name or frame of a newspaper. */
  private final List<String> papers;

  private final List<String> all = new ArrayList<>();
  private final Bodies bodies;

  HeadLines(Rules rules, Bodies bodies) {
    Node labels = rules.file("metadata.yaml").need("labels");
    labels.only("published", "signed", "source", "document_number", "other");
    published = labels.texts("published");
    signed = labels.texts("signed");
    source = labels.texts("source");
    papers = rules.file("metadata.yaml").texts("papers");
    for (Node list : labels.entries().values()) {
      all.addAll(list.texts());
    }
    this.bodies = bodies;
  }

  /** The page's date: behind a label, else alone on a line below the beginning of the title. */
  @Nullable LocalDate published(List<Line> head, List<Line> closing, int titleStart, int opening) {
    LocalDate named = labelled(head.subList(0, Math.min(opening, head.size())), published);
    if (named != null) {
      return named;
    }
    for (Line line : head.subList(0, Math.min(opening, head.size()))) {
      Dates.Found date = line.date();
      if (date != null
          && line.start() > titleStart
          && isPageDate(line.folded(), date)
          && labelled(List.of(line), signed) == null) {
        return date.date();
      }
    }
    LocalDate below = labelled(closing, published);
    return below != null ? below : printed(head);
  }

  /** The day a paper or a bulletin came out: 2017年2月28日出版, or beside the name of the paper. */
  private @Nullable LocalDate printed(List<Line> head) {
    boolean paper = false;
    int asked = 0;
    for (int i = 0; i < head.size(); i++) {
      String folded = head.get(i).folded();
      Dates.Found date = head.get(i).date();
      if (date != null && folded.startsWith("出版", date.end())) {
        return date.date();
      }
      if (date != null && folded.startsWith("星期", behindBlanks(folded, date.end()))) {
        while (!paper && asked <= i) {
          paper = papers.stream().anyMatch(head.get(asked++).folded()::contains);
        }
        if (paper) {
          return date.date();
        }
      }
    }
    return null;
  }

  private static int behindBlanks(String folded, int at) {
    int end = at;
    while (end < folded.length() && folded.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  /**
   * A date that opens its line, bullets apart, or stands behind a gap in a line of labels ({@code
   * 字号: 大 中 小 2024-04-01 来源:…}).
   */
  private boolean isPageDate(String folded, Dates.Found date) {
    String before = folded.substring(0, date.start());
    boolean opens = before.chars().allMatch(c -> " •·|-[【".indexOf(c) >= 0);
    boolean among =
        before.endsWith(" ") && all.stream().anyMatch(label -> behind(folded, label) >= 0);
    return (opens || among) && (folded.length() - date.end() < 12 || folded.indexOf('。') < 0);
  }

  /** The report's own date in the head: behind a label, or in brackets on a line of its own. */
  @Nullable LocalDate signed(List<Line> head) {
    LocalDate named = labelled(head, signed);
    if (named != null) {
      return named;
    }
    for (Line line : head) {
      LocalDate date = line.folded().startsWith("(") ? line.dateAlone() : null;
      date = date == null ? delivered(line) : date;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** ——2024年1月9日在某县第十八届人民代表大会第三次会议上: when a report was given; null elsewhere. */
  private static @Nullable LocalDate delivered(Line line) {
    String folded = line.folded();
    Dates.Found date = folded.startsWith("—") || folded.startsWith("-") ? line.date() : null;
    return date != null && folded.startsWith("在", date.end()) && folded.endsWith("上")
        ? date.date()
        : null;
  }

  /** The date behind the first label, in the order of the labels, that any line bears. */
  private static @Nullable LocalDate labelled(List<Line> lines, List<String> labels) {
    for (String label : labels) {
      for (Line line : lines) {
        int from = line.date() == null ? -1 : behind(line.folded(), label);
        String rest =
            from < 0
                ? ""
                : line.folded().substring(from, Math.min(line.folded().length(), from + 30));
        Dates.Found date = Dates.in(rest);
        if (date != null && date.start() <= 4) {
          return date.date();
        }
      }
    }
    return null;
  }

  /** Behind a label that is no end of a longer word (日期 in 成文日期); -1 where there is none. */
  private static int behind(String folded, String label) {
    for (int at = folded.indexOf(label); at >= 0; at = folded.indexOf(label, at + 1)) {
      boolean whole = label.length() > 2 || at == 0 || folded.charAt(at - 1) < 0x3400;
      if (whole) {
        return at + label.length();
      }
    }
    return -1;
  }

  @Nullable String documentNumber(Page page, List<Line> head, int opening) {
    for (Line line : head.subList(0, Math.min(opening, head.size()))) {
      Span found = DocumentNumbers.in(line.folded());
      if (found != null) {
        int start = line.start();
        String printed = page.text().substring(start + found.start(), start + found.end());
        return BLANKS.matcher(printed).replaceAll("");
      }
    }
    return null;
  }

  /** The bodies addressed; where none is, the persons greeted (各位代表). */
  @Nullable String addressee(Page page, List<Line> head) {
    String greeted = null;
    for (Line line : head) {
      if (!line.furniture() && bodies.isAddressee(line.folded())) {
        String printed = line.words().of(page.text());
        String name = printed.substring(0, printed.length() - 1).strip();
        if (!bodies.greets(name)) {
          return name;
        }
        greeted = greeted == null ? name : greeted;
      }
    }
    return greeted;
  }

  /** What stands behind 来源, up to the next label or a gap. */
  @Nullable String source(Page page, List<Line> head, int opening) {
    for (Line line : head.subList(0, Math.min(opening, head.size()))) {
      String folded = line.folded();
      for (String label : source) {
        int from = behind(folded, label);
        if (from < 0 || folded.startsWith("时间", from)) {
          continue;
        }
        while (from < folded.length() && ": ".indexOf(folded.charAt(from)) >= 0) {
          from++;
        }
        int end = sourceEnd(folded, from);
        String printed = page.text().substring(line.start() + from, line.start() + end).strip();
        return printed.isEmpty() ? null : printed;
      }
    }
    return null;
  }

  private int sourceEnd(String folded, int from) {
    for (int i = from; i < folded.length(); i++) {
      int at = i;
      if ("【[|<".indexOf(folded.charAt(i)) >= 0
          || i > from
              && folded.charAt(i - 1) == ' '
              && all.stream().anyMatch(l -> folded.startsWith(l, at))) {
        return i;
      }
    }
    return folded.length();
  }
}

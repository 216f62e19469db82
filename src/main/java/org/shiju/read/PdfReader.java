package org.shiju.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.shiju.model.Declared;
import org.shiju.model.Location;

/**
 * Makes text of a PDF: printed lines are joined into paragraphs, across pages too, so that 62|3宗 is
 * 623宗; running heads and feet and page numbers are kept and marked as furniture.
 */
final class PdfReader {
  private static final String RUNNING = "pages.yaml#running-head";
  private static final String NUMBER = "pages.yaml#page-number";

  /** Lines at the top and the bottom of a page that may be running heads and feet. */
  private static final int EDGE = 2;

  /** A line ends a paragraph where so many more characters would have fitted. */
  private static final double SLACK = 2.6;

  /** Among the first lines a paragraph that is set in follows the title. */
  private static final int TITLE = 4;

  /** A mark or two may hang over the edge. */
  private static final double HANGS = 1.6;

  /** A line with a clause that takes so much of the width and ends no sentence goes on. */
  private static final double PROSE = 0.75;

  private final ForkedReader forked;

  PdfReader(ForkedReader forked) {
    this.forked = forked;
  }

  /** A printed line. */
  private record Printed(
      String text, int page, boolean top, boolean bottom, boolean outermost, double width) {}

  Laid read(byte[] bytes) throws UnreadableException {
    Document document = Jsoup.parse(forked.xhtml(bytes, FileType.PDF, false));
    List<Printed> lines = lines(document);
    if (lines.isEmpty()) {
      boolean pages = document.select("div.page").size() > 0;
      throw pages
          ? new UnreadableException(
              "no_text", "holds pictures and no text: have its text recognised and give that")
          : new UnreadableException("corrupt", "has no pages that can be read; fetch it again");
    }
    return join(lines);
  }

  private static List<Printed> lines(Document document) {
    List<Printed> all = new ArrayList<>();
    List<List<String>> pages = new ArrayList<>();
    for (Element page : document.select("div.page")) {
      List<String> texts = new ArrayList<>();
      for (Element paragraph : page.select("p")) {
        for (String text : paragraph.wholeText().split("\n", -1)) {
          String line = text.strip();
          if (!line.isEmpty()) {
            texts.add(line);
          }
        }
      }
      pages.add(texts);
    }
    AutoSpace gaps = AutoSpace.of(pages.stream().flatMap(List::stream).toList());
    int number = 0;
    for (List<String> printed : pages) {
      number++;
      List<String> texts = printed.stream().map(gaps::without).toList();
      for (int i = 0; i < texts.size(); i++) {
        boolean outermost = i == 0 || i == texts.size() - 1;
        double width = width(texts.get(i)) + gaps.width(texts.get(i));
        all.add(
            new Printed(
                texts.get(i), number, i < EDGE, i >= texts.size() - EDGE, outermost, width));
      }
    }
    return all;
  }

  private static Laid join(List<Printed> lines) {
    Map<String, Integer> repeated = new HashMap<>();
    int pages = lines.get(lines.size() - 1).page();
    for (Printed line : lines) {
      if (line.top() || line.bottom()) {
        repeated.merge(shape(line.text()), 1, Integer::sum);
      }
    }
    double full = fullWidth(lines);
    Laid.Lines laid = new Laid.Lines();
    List<Printed> waiting = new ArrayList<>();
    Printed before = null;
    int head = 0;
    for (Printed line : lines) {
      boolean edge = line.top() || line.bottom();
      boolean number = line.outermost() && isPageNumber(line.text(), line.page());
      boolean running =
          edge
              && pages > 2
              && repeated.getOrDefault(shape(line.text()), 0) > 2
              && repeated.getOrDefault(shape(line.text()), 0) >= pages / 2;
      if (number || running) {
        waiting.add(line);
        continue;
      }
      boolean title = head++ < TITLE && isSetIn(line, full);
      if (before != null && !title && goesOn(before, line, full)) {
        String gap = needsGap(before.text(), line.text()) ? " " : "";
        laid.more(gap + line.text(), Location.page(line.page()));
      } else {
        put(waiting, laid);
        laid.line(line.text(), Location.page(line.page()));
      }
      before = line;
    }
    put(waiting, laid);
    return laid.laid(Declared.NOTHING, List.of());
  }

  private static void put(List<Printed> waiting, Laid.Lines laid) {
    for (Printed line : waiting) {
      laid.odd(
          line.text(),
          Location.page(line.page()),
          isPageNumber(line.text(), line.page()) ? NUMBER : RUNNING);
    }
    waiting.clear();
  }

  /** Digits apart: 第3页 and 第4页 are the same foot. */
  private static String shape(String text) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = Character.isDigit(c);
      if (!digit || shape.length() == 0 || shape.charAt(shape.length() - 1) != '#') {
        shape.append(digit ? '#' : c);
      }
    }
    return shape.toString();
  }

  /**
   * — 3 —, - 3 -, 第3页, 第 3 页 共 9 页, 3/9; a bare number only where it counts the pages, for rows of
   * tables end pages too.
   */
  private static boolean isPageNumber(String text, int page) {
    int numbers = 0;
    int value = 0;
    boolean marked = false;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit && " —–-－·第页共/".indexOf(c) < 0) {
        return false;
      }
      numbers += digit && !inside ? 1 : 0;
      value = digit && numbers == 1 && value < 10_000 ? 10 * value + c - '0' : value;
      marked |= !digit && c != ' ';
      inside = digit;
    }
    boolean one = numbers == 1 && value < 10_000;
    return marked && (one || numbers == 2) && text.length() <= 16
        || one && Math.abs(value - page) <= 2;
  }

  /** The width of a full line, in Han characters: that which one line in ten passes. */
  private static double fullWidth(List<Printed> lines) {
    double[] widths = lines.stream().mapToDouble(Printed::width).sorted().toArray();
    return widths[(int) (0.9 * (widths.length - 1))];
  }

  private static double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) < 0x2e80 && "—…“”‘’·".indexOf(text.charAt(i)) < 0 ? 0.5 : 1;
    }
    return width;
  }

  /** Whether a line is the continuation of the one before it. */
  private static boolean goesOn(Printed before, Printed next, double full) {
    String line = next.text();
    boolean ended = "。！？：；:;!?".indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
    boolean prose = !ended && before.width() > PROSE * full && hasClause(before.text());
    double room = prose ? full : Math.max(SLACK, firstWord(line) + 1);
    if (before.width() < full - room || before.width() > full + HANGS) {
      return false; // room was left, or it is set in another size: a title
    }
    if (!ended) {
      return !opens(line) || Character.isDigit(line.charAt(0)) && !isListed(line);
    }
    // a first line is set in by two characters: a full one of that width begins a paragraph
    boolean setIn = isSetIn(next, full);
    boolean sentence = "。；;".indexOf(line.charAt(line.length() - 1)) >= 0;
    return !opens(line) && !setIn && (next.width() >= full - 0.8 || sentence);
  }

  private static boolean hasClause(String line) {
    return line.chars().anyMatch(c -> "，。；,;".indexOf(c) >= 0);
  }

  /** The width of what a line cannot be broken in: 29053件， at its beginning. */
  private static double firstWord(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) > ' ' && line.charAt(end) < 0x80) {
      end++;
    }
    boolean more = end > 0 && end < line.length();
    end += more ? 1 : 0;
    end += more && end < line.length() && "，。；：、）".indexOf(line.charAt(end)) >= 0 ? 1 : 0;
    return width(line.substring(0, end));
  }

  private static boolean isSetIn(Printed line, double full) {
    return Math.abs(line.width() - (full - 2)) < 0.8;
  }

  /** 一、 (二) 三是 第四条: what begins a paragraph whatever stood before it. */
  private static boolean opens(String line) {
    String han = "一二三四五六七八九十";
    char c = line.charAt(0);
    if ((c == '(' || c == '（')
        && line.length() > 2
        && (han.indexOf(line.charAt(1)) >= 0 || Character.isDigit(line.charAt(1)))) {
      return true;
    }
    if (han.indexOf(c) >= 0) {
      int i = 1;
      while (i < line.length() && han.indexOf(line.charAt(i)) >= 0) {
        i++;
      }
      return i < line.length() && "、是".indexOf(line.charAt(i)) >= 0;
    }
    return isListed(line);
  }

  private static boolean isListed(String line) {
    int i = 0;
    while (i < line.length() && Character.isDigit(line.charAt(i))) {
      i++;
    }
    boolean dot = i > 0 && i < 3 && i < line.length() && ".．、".indexOf(line.charAt(i)) >= 0;
    return dot && i + 1 < line.length() && !Character.isDigit(line.charAt(i + 1));
  }

  /** Latin words on two lines keep their gap. */
  private static boolean needsGap(String before, String line) {
    char last = before.charAt(before.length() - 1);
    char first = line.charAt(0);
    return last < 0x80 && first < 0x80 && Character.isLetter(last) && Character.isLetter(first);
  }
}

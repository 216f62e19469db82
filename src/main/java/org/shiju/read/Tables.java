package org.shiju.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Tables of figures in a web page: rows become lines, a merged cell is said again in each row and
 * column that it covers. Tables that only lay out the page are no tables here.
 */
final class Tables {
  private static final int LONGEST_CELL = 120;
  private static final int MOST_SPAN = 60;

  /** What cells of figures do not hold; remembers nodes, so it is made for each page. */
  private final Evaluator prose = Selector.evaluatorOf("table, p ~ p ~ p");

  /** Tables open at the moment; each with whether it holds figures. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  /** For the row being read: texts of cells of rows above that reach into it, by column. */
  private final Deque<Map<Integer, Reach>> reaching = new ArrayDeque<>();

  private int column;
  private boolean figures;

  /** A cell that covers rows below its own. */
  private record Reach(String text, int rows) {}

  void open(Element element) {
    if (element.normalName().equals("table")) {
      open.push(isData(element));
      reaching.push(new HashMap<>());
    } else if (element.normalName().equals("tr") && inData()) {
      column = 0;
      figures = element.children().stream().anyMatch(cell -> isFigure(cell.text()));
    }
  }

  /** A bare number: a row that holds one is a row of figures, whose merged cells are said once. */
  private static boolean isFigure(String text) {
    String said = text.strip();
    return !said.isEmpty()
        && said.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
  }

  /** The texts of cells from rows above that reach into the rest of a row. */
  List<String> after() {
    List<String> texts = new ArrayList<>();
    Map<Integer, Reach> above = reaching.element();
    for (int i = column; i < column + MOST_SPAN && !above.isEmpty(); i++) {
      Reach reach = above.remove(i);
      if (reach != null) {
        texts.add(reach.text());
        if (reach.rows() > 1) {
          above.put(i, new Reach(reach.text(), reach.rows() - 1));
        }
      }
    }
    return texts;
  }

  void close(Element element) {
    if (element.normalName().equals("table") && !open.isEmpty()) {
      open.pop();
      reaching.pop();
    }
  }

  boolean isCell(Element element) {
    String name = element.normalName();
    return (name.equals("td") || name.equals("th")) && inData();
  }

  boolean isRow() {
    return inData();
  }

  private boolean inData() {
    return !open.isEmpty() && open.peek();
  }

  /** The texts of cells from rows above that stand before a cell in its row. */
  List<String> before() {
    List<String> texts = new ArrayList<>();
    Map<Integer, Reach> above = reaching.element();
    for (Reach reach = above.get(column); reach != null; reach = above.get(column)) {
      texts.add(reach.text());
      above.put(column, new Reach(reach.text(), reach.rows() - 1));
      if (reach.rows() <= 1) {
        above.remove(column);
      }
      column++;
    }
    return texts;
  }

  /**
   * What a cell that covers more than one column says in the others; notes how far down it reaches.
   */
  List<String> repeated(Element cell) {
    int wide = span(cell, "colspan");
    int deep = span(cell, "rowspan");
    String text = cell.text().strip();
    for (int i = 0; i < wide; i++) {
      if (deep > 1) {
        reaching.element().put(column + i, new Reach(text, deep - 1));
      }
    }
    column += wide;
    return figures ? List.of() : Collections.nCopies(wide - 1, text);
  }

  private static int span(Element cell, String name) {
    String said = cell.attr(name).strip();
    boolean number =
        !said.isEmpty() && said.length() < 4 && said.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Math.max(1, Math.min(MOST_SPAN, Integer.parseInt(said))) : 1;
  }

  /** Rows of short cells, none of them a table again. */
  private boolean isData(Element table) {
    int rows = 0;
    for (Element part : table.children()) {
      List<Element> inside = part.normalName().equals("tr") ? List.of(part) : part.children();
      for (Element row : inside) {
        int cells = 0;
        for (Element cell : row.children()) {
          if (cell.selectFirst(prose) != null || cell.text().length() > LONGEST_CELL) {
            return false;
          }
          cells++;
        }
        rows += cells > 1 ? 1 : 0;
      }
    }
    return rows > 1;
  }
}

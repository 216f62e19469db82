package org.shiju.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Lays a web page out as lines, as a browser would: {@code <p>一、做法</p><p>收到761宗<br>受理623宗</p>} is
 * three. Nothing that a reader of the page may see is left out, furniture and hidden parts
 * included; scripts and styles are.
 */
final class PageText implements NodeVisitor {
  private static final int DEEPEST = 60;
  private static final String STEP = " > ";
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "button",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frame",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "optgroup",
          "option",
          "p",
          "pre",
          "section",
          "select",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ucapcontent",
          "ucaptitle",
          "ul");

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "template", "head", "svg", "math", "iframe");

  /** Characters that no reader sees: 7(U+200B)61宗 is 761宗. */
  private static final String NO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad";

  private final List<PageLine> lines = new ArrayList<>();
  private final Map<Element, Integer> places = new IdentityHashMap<>();
  private final Map<Element, Integer> children = new IdentityHashMap<>();
  private final Map<Node, Integer> orders = new IdentityHashMap<>();
  private final Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
  private final StringBuilder line = new StringBuilder();
  private final Tables tables = new Tables();
  private @Nullable Node first;
  private @Nullable Element block;
  private int firstOrder;
  private int linked;
  private int links;
  private int unseen;
  private int cells;
  private int pre;
  private int order;

  private PageText() {}

  static PageText of(Element root) {
    PageText page = new PageText();
    NodeTraversor.traverse(page, root);
    page.flush();
    return page;
  }

  List<PageLine> lines() {
    return lines;
  }

  /** How many nodes begin before a node; all of them for one that is not of the page. */
  int orderOf(@Nullable Node node) {
    Integer at = node == null ? null : orders.get(node);
    return at == null ? Integer.MAX_VALUE : at;
  }

  /**
   * Where an element stands: {@code html > body > div:nth-child(2)}. Where tags are never closed it
   * stands hundreds of elements deep; then the last {@value #DEEPEST} say where.
   */
  String path(Element element) {
    Element[] steps = new Element[DEEPEST];
    int deep = 0;
    for (Element at = element;
        at != null && at.parent() != null && deep < DEEPEST;
        at = at.parent()) {
      steps[deep++] = at;
    }
    StringBuilder path = new StringBuilder();
    while (deep > 0) {
      Element at = steps[--deep];
      String name = at.normalName();
      path.append(path.isEmpty() ? "" : STEP).append(name);
      Integer place = places.get(at);
      if (place != null && !name.equals("body") && !name.equals("html")) {
        path.append(":nth-child(").append(place).append(')');
      }
    }
    return path.toString();
  }

  @Override
  public void head(Node node, int depth) {
    orders.put(node, order++);
    if (node instanceof Element element) {
      Element parent = element.parent();
      if (parent != null) {
        places.put(element, children.merge(parent, 1, Integer::sum));
      }
      if (isHidden(element) || parent != null && hidden.contains(parent)) {
        hidden.add(element);
      }
      open(element);
    } else if (node instanceof TextNode text && unseen == 0) {
      append(text);
    }
  }

  private static boolean isHidden(Element element) {
    return element.attributesSize() > 0
        && (element.hasAttr("hidden")
            || element.attr("style").replace(" ", "").contains("display:none"));
  }

  private void open(Element element) {
    String name = element.normalName();
    if (UNSEEN.contains(name)) {
      unseen++;
    } else if (tables.isCell(element)) {
      cell(element);
    } else if (cells > 0 && (name.equals("br") || BLOCKS.contains(name))) {
      gap(); // a cell is one stretch of its row
    } else if (name.equals("br")) {
      flush();
    } else if (BLOCKS.contains(name)) {
      flush();
      tables.open(element);
      block = element;
    }
    links += name.equals("a") ? 1 : 0;
    pre += name.equals("pre") ? 1 : 0;
  }

  /** A cell of a table of figures stays on the line of its row, behind a tab. */
  private void cell(Element element) {
    cells++;
    for (String above : tables.before()) {
      put(above, element);
      line.append('\t');
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (UNSEEN.contains(name)) {
      unseen--;
    } else if (tables.isCell(element)) {
      cells--;
      for (String again : tables.repeated(element)) {
        line.append('\t');
        put(again, element);
      }
      line.append('\t');
    } else if (cells == 0 && BLOCKS.contains(name)) {
      if (name.equals("tr") && tables.isRow()) {
        for (String above : tables.after()) {
          put(above, element);
          line.append('\t');
        }
      }
      flush();
      tables.close(element);
      block = element.parent();
    }
    links -= name.equals("a") ? 1 : 0;
    pre -= name.equals("pre") ? 1 : 0;
  }

  private void gap() {
    if (line.length() > 0 && line.charAt(line.length() - 1) > ' ') {
      line.append(' ');
    }
  }

  private void put(String text, Node where) {
    begin(where);
    line.append(text);
  }

  private void begin(Node node) {
    if (first == null) {
      first = node;
      firstOrder = order;
    }
  }

  private void append(TextNode node) {
    String text = node.getWholeText();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (pre > 0 && c == '\n' && cells == 0) {
        Element holder = block;
        flush();
        block = holder;
      } else if (NO_WIDTH.indexOf(c) >= 0) {
        continue;
      } else if (c <= ' ' || c == '\u00a0') {
        gap();
      } else {
        begin(node);
        line.append(c);
        linked += links > 0 ? 1 : 0;
      }
    }
  }

  /** Without blanks at the ends; of a row without the tab behind its last cell. */
  private static String trimmed(StringBuilder line) {
    boolean row = line.indexOf("\t") >= 0;
    if (!row || line.toString().isBlank()) {
      return line.toString().strip();
    }
    int end = line.length();
    end -= line.charAt(end - 1) == '\t' ? 1 : 0;
    int start = 0;
    while (start < end && line.charAt(start) == ' ') {
      start++;
    }
    return line.substring(start, end);
  }

  private void flush() {
    String text = trimmed(line);
    Element owner = block;
    Node start = first;
    if (!text.isEmpty() && start != null) {
      Element holder = owner != null ? owner : (Element) start.root();
      lines.add(new PageLine(text, holder, start, linked, firstOrder, hidden.contains(holder)));
    }
    line.setLength(0);
    first = null;
    linked = 0;
  }
}

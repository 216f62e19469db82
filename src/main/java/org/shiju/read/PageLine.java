package org.shiju.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Page;

/**
 * One line of a web page: a paragraph, a heading, a list item, a row of a table.
 *
 * @param text without blanks at its ends
 * @param block the nearest element that breaks lines
 * @param first the first node of its text
 * @param linked how many of its characters are links
 * @param order how many nodes of the document begin before its text
 * @param isHidden whether an element around it is not shown
 */
record PageLine(String text, Element block, Node first, int linked, int order, boolean isHidden) {
  private static final int SENTENCE = 12;
  private static final String CLAUSE_ENDS = "，。；：！？、";

  /**
   * How many characters of prose it is: all where it reads as part of an article, a clause of some
   * length and not a link; else none.
   */
  int prose() {
    boolean prose = text.length() >= SENTENCE && 2 * linked < text.length() && holdsClause();
    return prose ? text.length() : 0;
  }

  boolean isLink() {
    return 2 * linked > text.length();
  }

  /** Whether the page marks it as a heading: h1 to h6. */
  boolean isHeading() {
    String name = block.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** The item of a list whose first line it is, or null. */
  @Nullable Element item() {
    Element parent = block.parent();
    boolean first = parent != null && parent.firstElementChild() == block;
    Element item = first && !block.normalName().equals("li") ? parent : block;
    return item != null && item.normalName().equals("li") ? item : null;
  }

  private boolean holdsClause() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ascii = (c == ',' || c == ';') && i > 0 && text.charAt(i - 1) > 0x2e80;
      if (ascii || c > 0x2e80 && CLAUSE_ENDS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The text without blanks, to compare titles by. */
  static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Page.isBlank(text.charAt(i))) {
        squeezed.append(text.charAt(i));
      }
    }
    return squeezed.toString();
  }
}

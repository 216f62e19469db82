package org.shiju.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * What the marks of content systems point at in a page: elements such as {@code <div
 * class="TRS_Editor">} and comments such as {@code <!--正文 start-->}, nearly all found in one walk.
 */
final class Marked implements NodeVisitor {
  private final Document page;
  private final PageRules rules;
  private final Map<PageRules.Css, List<Element>> elements = new IdentityHashMap<>();
  private final Map<String, List<Comment>> comments = new HashMap<>();

  private Marked(Document page, PageRules rules) {
    this.page = page;
    this.rules = rules;
  }

  static Marked of(Document page, PageRules rules) {
    Marked marked = new Marked(page, rules);
    NodeTraversor.traverse(marked, page);
    return marked;
  }

  /** The elements that a selector means, in their order. */
  List<Element> elements(PageRules.Css css) {
    return css.isNamed() ? elements.getOrDefault(css, List.of()) : page.select(css.meant());
  }

  /** The comments that hold some words, in their order. */
  List<Comment> comments(String words) {
    return comments.getOrDefault(words, List.of());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.hasAttr("class") || element.hasAttr("id")) {
        visit(element);
      }
    } else if (node instanceof Comment comment) {
      String said = comment.getData();
      for (String words : rules.comments) {
        if (said.contains(words)) {
          comments.computeIfAbsent(words, w -> new ArrayList<>()).add(comment);
        }
      }
    }
  }

  private void visit(Element element) {
    for (PageRules.Css css : rules.named) {
      if (css.meant().matches(page, element)) {
        elements.computeIfAbsent(css, c -> new ArrayList<>()).add(element);
      }
    }
  }
}

package org.shiju.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Declared;
import org.shiju.model.Location;
import org.shiju.model.Span;
import org.shiju.model.Warning;

/**
 * Makes text of a web page: one line for each paragraph, heading, list item and row of a table. All
 * lines are kept; those outside the article are marked as furniture, but for the title and what
 * stands between it and the article.
 */
final class HtmlReader {
  /** Above the article the title is looked for in so many lines. */
  private static final int HEAD = 60;

  /** Shorter lines are names of columns. */
  private static final int SHORT = 7;

  /** Elements whose inside is not shown, or not as text: unclosed, they hide the rest. */
  private static final List<String> RAW =
      List.of("script", "style", "iframe", "template", "textarea");

  private static final String OUTSIDE = "pages.yaml#outside";
  private static final String HIDDEN = "pages.yaml#hidden";

  private final PageRules rules;

  HtmlReader(PageRules rules) {
    this.rules = rules;
  }

  /** Reads a page that was decoded already; never fails. */
  Laid read(String html) {
    List<Warning> warnings = new ArrayList<>();
    Document page = parsed(html, warnings);
    page.outputSettings().prettyPrint(false);
    PageText text = PageText.of(page);
    List<PageLine> lines = text.lines();
    Declared declared = Tags.of(page, rules);
    ArticleFinder.Article article = new ArticleFinder(rules, page, text).find();
    int from = 0;
    int to = lines.size();
    String title = title(page, declared, lines, article);
    if (article == null) {
      warnings.add(
          new Warning(
              "no_article",
              new Span(0, 0),
              "the page holds no paragraphs of a report; all its text was kept"));
    } else {
      from = titleLine(lines, article, title);
      to = article.to();
    }
    doubt(lines, from, to, warnings);
    hidden(html, warnings);
    return lay(text, from, to, declared.titled(title), warnings);
  }

  /**
   * The elements of a page. Hundreds of elements that nobody closed can be more than the parser of
   * HTML bears; then tags are only paired, as in XML.
   */
  private static Document parsed(String html, List<Warning> warnings) {
    try {
      return Jsoup.parse(html);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      warnings.add(
          new Warning(
              "unclosed_element",
              new Span(0, 0),
              "hundreds of elements are not closed: what stands in which of them is guessed"));
      return Parser.xmlParser().parseInput(html, "");
    }
  }

  /** Says so where much prose stands outside the article. */
  private static void doubt(List<PageLine> lines, int from, int to, List<Warning> warnings) {
    int outside = 0;
    int inside = 0;
    for (int i = 0; i < lines.size(); i++) {
      int prose = lines.get(i).prose();
      inside += i >= from && i < to ? prose : 0;
      outside += i >= from && i < to ? 0 : prose;
    }
    if (2 * outside > inside) {
      warnings.add(
          new Warning(
              "article_uncertain",
              new Span(0, 0),
              outside
                  + " characters of sentences stand outside what was taken for the article ("
                  + inside
                  + "): look whether it is whole"));
    }
  }

  /** Says so where an element or a comment that nobody closed hides the rest of the page. */
  private static void hidden(String html, List<Warning> warnings) {
    String raw = unclosedRaw(html);
    if (raw != null) {
      warnings.add(
          new Warning(
              "unclosed_element",
              new Span(0, 0),
              "<" + raw + "> is not closed: what stands behind it cannot be seen"));
    }
    if (unclosed(html)) {
      warnings.add(
          new Warning(
              "unclosed_comment",
              new Span(0, 0),
              "a comment of the page is not closed: what stands behind it cannot be seen"));
    }
  }

  private static Laid lay(
      PageText page, int from, int to, Declared declared, List<Warning> warnings) {
    Laid.Lines laid = new Laid.Lines();
    List<PageLine> lines = page.lines();
    int shown = 0;
    int hidden = 0;
    for (PageLine line : lines.subList(from, to)) {
      shown += line.isHidden() ? 0 : line.text().length();
      hidden += line.isHidden() ? line.text().length() : 0;
    }
    Items items = new Items(laid);
    boolean unveiled = hidden > shown; // a script shows it later
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      Location where = Location.path(page.path(line.block()));
      Element item = line.item();
      if (i < from || i >= to) {
        laid.odd(line.text(), where, OUTSIDE);
      } else if (line.isHidden() && !unveiled) {
        laid.odd(line.text(), where, HIDDEN);
      } else if (item != null) {
        items.put(item, line, where);
      } else if (line.isHeading()) {
        laid.heading(line.text(), where);
      } else {
        laid.line(line.text(), where);
      }
    }
    return laid.laid(declared, warnings);
  }

  /**
   * The title: the tag for it, else the heading nearest above the article, else the page's own
   * title up to the name of the site.
   */
  private @Nullable String title(
      Document page,
      Declared declared,
      List<PageLine> lines,
      ArticleFinder.@Nullable Article article) {
    if (declared.title() != null) {
      return withoutSite(declared.title(), declared.siteName());
    }
    List<String> own = page.select("title").eachText();
    int to = article == null ? lines.size() : Math.min(lines.size(), article.from() + 1);
    for (int i = to - 1; i >= Math.max(0, to - HEAD); i--) {
      String line = lines.get(i).text();
      boolean named = line.length() > SHORT && own.stream().anyMatch(t -> t.contains(line));
      if (named && !lines.get(i).isLink()) {
        return line; // printed above the article and in the page's own title
      }
    }
    String first = own.isEmpty() ? "" : own.get(0).strip();
    return first.isEmpty() ? null : withoutSite(first, declared.siteName());
  }

  /** 某报告_某市人民政府: the part before the first mark that divides it from the site. */
  private String withoutSite(String title, @Nullable String site) {
    String rest = title;
    for (String end : rules.titleEnds) {
      int at = rest.indexOf(end);
      boolean spaced = at > 5 && !isInside(rest, at);
      rest = spaced ? rest.substring(0, at).strip() : rest;
    }
    return site != null && rest.endsWith(site) && rest.length() > site.length() + 6
        ? rest.substring(0, rest.length() - site.length()).strip()
        : rest;
  }

  /** 2020-2021年: a dash between digits of a title belongs to it. */
  private static boolean isInside(String title, int at) {
    return Character.isDigit(title.charAt(at - 1))
        && at + 1 < title.length()
        && Character.isDigit(title.charAt(at + 1));
  }

  /**
   * Index of the line where the kept part begins: the title above the article, else the article.
   */
  private static int titleLine(
      List<PageLine> lines, ArticleFinder.Article article, @Nullable String title) {
    if (title == null) {
      return article.from();
    }
    String wanted = PageLine.squeezed(title);
    for (int i = article.from() - 1; i >= Math.max(0, article.from() - HEAD); i--) {
      String line = PageLine.squeezed(lines.get(i).text());
      if (!lines.get(i).isLink()
          && line.length() > 3
          && (line.equals(wanted) || line.length() > 8 && wanted.startsWith(line))) {
        return i;
      }
    }
    return article.from();
  }

  /** Puts items of lists with the number that a browser would show. */
  private static final class Items {
    private final Laid.Lines laid;
    private final Map<Element, Integer> numbers = new IdentityHashMap<>();
    private final Set<Element> begun = Collections.newSetFromMap(new IdentityHashMap<>());

    Items(Laid.Lines laid) {
      this.laid = laid;
    }

    void put(Element item, PageLine line, Location where) {
      Element list = item.parent();
      if (!begun.add(item) || list == null) {
        laid.line(line.text(), where); // goes on behind what it holds
      } else if (list.normalName().equals("ol")) {
        laid.item(numbers.merge(list, 1, Integer::sum), line.text(), where);
      } else {
        laid.item(0, line.text(), where);
      }
    }
  }

  /** The element of raw text that is open at the end of the page, or null. */
  private static @Nullable String unclosedRaw(String html) {
    Set<String> met = new HashSet<>(); // opened or closed behind
    Set<String> open = new HashSet<>();
    for (int at = html.lastIndexOf('<'); at >= 0; at = html.lastIndexOf('<', at - 1)) {
      boolean closes = html.startsWith("/", at + 1);
      for (String name : RAW) {
        boolean named = html.regionMatches(true, closes ? at + 2 : at + 1, name, 0, name.length());
        if (named && met.add(name) && !closes) {
          open.add(name);
        }
      }
    }
    return RAW.stream().filter(open::contains).findFirst().orElse(null);
  }

  private static boolean unclosed(String html) {
    int open = html.lastIndexOf("<!--");
    return open >= 0 && html.indexOf("-->", open) < 0;
  }
}

package org.shiju.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/** {@code pages.yaml}, read: the marks of content systems and the names of their tags. */
final class PageRules {
  /**
   * A selector of elements.
   *
   * @param meant tells the elements that it means
   * @param isNamed whether it asks for nothing but an element's name, class and id: {@code
   *     div.TRS_Editor}
   */
  record Css(Evaluator meant, boolean isNamed) {
    /**
     * A selector as pages.yaml writes it.
     *
     * @param place what a fault is told of
     * @throws org.shiju.rules.RuleException if it is none
     */
    static Css of(String css, Node place) {
      try {
        return new Css(Selector.evaluatorOf(css), named(css));
      } catch (IllegalStateException | IllegalArgumentException e) {
        throw place.fault(
            "'" + css + "' is no selector of elements", "write one as in CSS, such as div.content");
      }
    }

    private static boolean named(String css) {
      boolean plain =
          css.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_.#".indexOf(c) >= 0);
      return plain && (css.indexOf('.') >= 0 || css.indexOf('#') >= 0);
    }
  }

  /**
   * One mark of an article: elements, or what stands around it.
   *
   * @param css selectors; empty where comments or tags mark it
   * @param begin words of the comment before it; null elsewhere
   * @param end words of the comment behind it
   * @param from the meta tag before it; null elsewhere
   * @param to the one behind it
   */
  record Mark(
      String id,
      List<Css> css,
      @Nullable String begin,
      @Nullable String end,
      @Nullable Css from,
      @Nullable Css to) {
    String rule() {
      return "pages.yaml#" + id;
    }
  }

  final List<Mark> marks = new ArrayList<>();

  /** Selectors of all marks that ask for a class or an id. */
  final List<Css> named;

  /** Words of the comments of all marks. */
  final List<String> comments;

  final List<String> title;
  final List<String> published;
  final List<String> source;
  final List<String> siteName;
  final List<String> siteCode;
  final List<String> kept;
  final List<String> titleEnds;
  final List<String> never;
  final List<String> replies;
  final List<String> floors;

  PageRules(Rules rules) {
    Node file =
        rules
            .file("pages.yaml")
            .only("articles", "tags", "title_ends", "never", "replies", "floors");
    for (Node mark : file.need("articles").items()) {
      mark.only("id", "css", "begin", "end", "from", "to", "examples");
      marks.add(
          new Mark(
              mark.need("id").text(),
              selectors(mark),
              mark.textOrNull("begin"),
              mark.textOrNull("end"),
              meta(mark, "from"),
              meta(mark, "to")));
    }
    named = marks.stream().flatMap(m -> m.css().stream()).filter(Css::isNamed).toList();
    comments =
        marks.stream()
            .flatMap(m -> Stream.of(m.begin(), m.end()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Node tags = file.need("tags");
    tags.only("title", "published", "source", "site_name", "site_code", "kept");
    title = lower(tags.texts("title"));
    published = lower(tags.texts("published"));
    source = lower(tags.texts("source"));
    siteName = lower(tags.texts("site_name"));
    siteCode = lower(tags.texts("site_code"));
    kept = lower(tags.texts("kept"));
    titleEnds = file.texts("title_ends");
    never = file.texts("never");
    replies = file.texts("replies");
    floors = file.texts("floors");
  }

  private static List<Css> selectors(Node mark) {
    Node css = mark.get("css").orElse(null);
    if (css == null) {
      return List.of();
    }
    List<Node> each = css.isText() ? List.of(css) : css.items();
    return each.stream().map(one -> Css.of(one.text(), one)).toList();
  }

  private static @Nullable Css meta(Node mark, String key) {
    Node name = mark.get(key).orElse(null);
    return name == null ? null : Css.of("meta[name=" + name.text() + "]", name);
  }

  private static List<String> lower(List<String> names) {
    return names.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
  }
}

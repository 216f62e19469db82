package org.shiju.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/** {@code pages.yaml}, read: the marks of content systems and the names of their tags. */
final class PageRules {
  /**
   * One mark of an article: elements, or what stands around it.
   *
   * @param css selectors; empty where comments or tags mark it
   * @param begin words of the comment before it; null elsewhere
   * @param end words of the comment behind it
   * @param from name of the meta tag before it; null elsewhere
   * @param to name of the one behind it
   */
  record Mark(
      String id,
      List<String> css,
      @Nullable String begin,
      @Nullable String end,
      @Nullable String from,
      @Nullable String to) {
    String rule() {
      return "pages.yaml#" + id;
    }
  }

  final List<Mark> marks = new ArrayList<>();
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
              mark.textsOrNone("css"),
              mark.textOrNull("begin"),
              mark.textOrNull("end"),
              mark.textOrNull("from"),
              mark.textOrNull("to")));
    }
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

  private static List<String> lower(List<String> names) {
    return names.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
  }
}

package org.shiju.handbook;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The handbook as one page that needs nothing beside itself: no network, no library. */
public final class HtmlBook {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="zh">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>指标手册</title>
      <style>
      body { font: 16px/1.7 sans-serif; max-width: 60em; margin: 0 auto; padding: 1em; color: #222; }
      nav ul { columns: 3 14em; padding-left: 1.2em; }
      article { border-top: 1px solid #ddd; padding: .3em 0 .8em; }
      code { color: #666; font-size: .85em; }
      dl { display: grid; grid-template-columns: 6em 1fr; gap: .1em 1em; margin: .5em 0; }
      dt { color: #666; }
      dd { margin: 0; }
      dd ul { margin: 0; padding-left: 1.2em; }
      mark { background: #ffe9a8; }
      .not { color: #888; }
      input { font: inherit; width: 100%; padding: .3em .5em; box-sizing: border-box; }
      </style>
      </head>
      <body>
      <h1>指标手册</h1>
      """;

  private static final String SCRIPT =
      """
      <script>
      document.getElementById("find").addEventListener("input", function (event) {
        var word = event.target.value.trim().toLowerCase();
        document.querySelectorAll("article").forEach(function (entry) {
          entry.hidden = word !== "" && entry.textContent.toLowerCase().indexOf(word) < 0;
        });
      });
      </script>
      </body>
      </html>
      """;

  private final StringBuilder out = new StringBuilder();

  private HtmlBook() {}

  public static String of(Handbook handbook) {
    HtmlBook book = new HtmlBook();
    book.out.append(HEAD);
    book.line("<p>由规则文件生成(" + handbook.digest().substring(0, 12) + ")。</p>");
    book.line("<p><input id=\"find\" type=\"search\" placeholder=\"查找\" aria-label=\"查找\"></p>");
    book.line("<nav>");
    for (Handbook.Chapter chapter : handbook.chapters()) {
      book.line("<h2><a href=\"#" + chapter.anchor() + "\">" + text(chapter.title()) + "</a></h2>");
      book.line("<ul>");
      for (Handbook.Entry entry : chapter.entries()) {
        book.line(
            "<li><a href=\"#"
                + entry.anchor()
                + "\">"
                + text(entry.indicator().labelZh())
                + "</a></li>");
      }
      book.line("</ul>");
    }
    book.line("</nav>");
    handbook.chapters().forEach(book::chapter);
    book.out.append(SCRIPT);
    return book.out.toString();
  }

  private void chapter(Handbook.Chapter chapter) {
    line("<h2 id=\"" + chapter.anchor() + "\">" + text(chapter.title()) + "</h2>");
    chapter.entries().forEach(this::entry);
    if (!chapter.lists().isEmpty()) {
      line("<h3>词表</h3>");
      line("<dl>");
      for (Map.Entry<String, List<String>> list : chapter.lists().entrySet()) {
        fact(text(list.getKey()), text(String.join("、", list.getValue())));
      }
      line("</dl>");
    }
  }

  private void entry(Handbook.Entry entry) {
    line("<article id=\"" + entry.anchor() + "\">");
    line(
        "<h3>"
            + text(entry.indicator().labelZh())
            + " <code>"
            + text(entry.indicator().id())
            + "</code></h3>");
    line("<dl>");
    Facts.of(entry).forEach(fact -> fact(fact.name(), text(fact.value())));
    items("说法", entry.wordings(), wording -> line("<li>" + text(wording) + "</li>"));
    items("例句", entry.examples(), this::example);
    items(
        "勾稽关系",
        entry.identities(),
        one -> line("<li><code>" + text(one.id()) + "</code> " + text(one.why()) + "</li>"));
    line("</dl>");
    line("</article>");
  }

  private void example(Handbook.Example example) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < example.parts().size(); i++) {
      String part = text(example.parts().get(i));
      marked.append(i % 2 == 0 ? part : "<mark>" + part + "</mark>");
    }
    line(example.gives() ? "<li>" + marked + "</li>" : "<li class=\"not\">" + marked + "(不计)</li>");
  }

  private void fact(String name, String value) {
    line("<dt>" + name + "</dt><dd>" + value + "</dd>");
  }

  private <T> void items(String name, List<T> items, Consumer<T> each) {
    if (!items.isEmpty()) {
      line("<dt>" + name + "</dt><dd><ul>");
      items.forEach(each);
      line("</ul></dd>");
    }
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private static String text(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> plain.append("&lt;");
        case '>' -> plain.append("&gt;");
        case '&' -> plain.append("&amp;");
        case '"' -> plain.append("&quot;");
        case '\'' -> plain.append("&#39;");
        default -> plain.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
    return plain.toString();
  }
}

package org.shiju.handbook;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The handbook as Markdown. Whatever the rules say is text: no markup of theirs gets through. */
public final class MarkdownBook {
  private static final String SPECIAL = "\\`*_[]|~";

  /** What makes a heading or a list of the text behind it. */
  private static final Pattern OPENING = Pattern.compile("[#+=-]");

  private final StringBuilder out = new StringBuilder();

  private MarkdownBook() {}

  public static String of(Handbook handbook) {
    MarkdownBook book = new MarkdownBook();
    book.line("# 指标手册");
    book.line("");
    book.line("由规则文件生成 (" + handbook.digest().substring(0, 12) + ")。【】标出例句中的数据。");
    book.line("");
    for (Handbook.Chapter chapter : handbook.chapters()) {
      book.line("- [" + text(chapter.title()) + "](#" + chapter.anchor() + ")");
      for (Handbook.Entry entry : chapter.entries()) {
        book.line("  - [" + text(entry.indicator().labelZh()) + "](#" + entry.anchor() + ")");
      }
    }
    handbook.chapters().forEach(book::chapter);
    return book.out.toString();
  }

  private void chapter(Handbook.Chapter chapter) {
    line("");
    line("<a id=\"" + chapter.anchor() + "\"></a>");
    line("");
    line("## " + text(chapter.title()));
    chapter.entries().forEach(this::entry);
    if (!chapter.lists().isEmpty()) {
      line("");
      line("### 词表");
      line("");
      for (Map.Entry<String, List<String>> list : chapter.lists().entrySet()) {
        line("- " + text(list.getKey()) + ":" + text(String.join("、", list.getValue())));
      }
    }
  }

  private void entry(Handbook.Entry entry) {
    line("");
    line("<a id=\"" + entry.anchor() + "\"></a>");
    line("");
    line("### " + text(entry.indicator().labelZh()) + " · " + text(entry.indicator().id()));
    line("");
    for (Facts.Fact fact : Facts.of(entry)) {
      line("- " + fact.name() + ":" + text(fact.value()));
    }
    items("说法", entry.wordings());
    items(
        "例句",
        entry.examples().stream()
            .map(example -> marked(example) + (example.gives() ? "" : "(不计)"))
            .toList());
    items("勾稽关系", entry.identities().stream().map(one -> one.id() + ":" + one.why()).toList());
  }

  private static String marked(Handbook.Example example) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < example.parts().size(); i++) {
      String part = example.parts().get(i);
      marked.append(i % 2 == 0 ? part : "【" + part + "】");
    }
    return marked.toString();
  }

  private void items(String name, List<String> items) {
    if (!items.isEmpty()) {
      line("- " + name + ":");
      items.forEach(item -> line("  - " + text(item)));
    }
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  /** On one line, every sign that Markdown or HTML would read taken at its word. */
  private static String text(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    StringBuilder plain = new StringBuilder();
    if (OPENING.matcher(line).lookingAt()) {
      plain.append('\\');
    }
    line.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> plain.append("&lt;");
                case '>' -> plain.append("&gt;");
                case '&' -> plain.append("&amp;");
                default -> {
                  if (SPECIAL.indexOf(c) >= 0) {
                    plain.append('\\');
                  }
                  plain.appendCodePoint(c);
                }
              }
            });
    return plain.toString();
  }
}

package org.shiju.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shiju.model.Section;
import org.shiju.model.SectionRole;

/**
 * A conversion in Markdown: front matter, then a paragraph for each line, headings marked by their
 * level, items of lists with theirs, rows of tables as a table of GitHub's kind. Signs that
 * Markdown would read are escaped.
 */
final class Markdown {
  private static final int DEEPEST = 6;

  private Markdown() {}

  static String of(Conversion conversion) {
    StringBuilder markdown = new StringBuilder(FrontMatter.of(conversion));
    Headings headings = new Headings(conversion);
    Map<String, Integer> items = items(conversion);
    boolean table = false;
    boolean list = false;
    for (String line : conversion.lines()) {
      if (line.isBlank()) {
        continue;
      }
      boolean row = line.indexOf('\t') >= 0;
      Integer number = items.get(line.strip());
      int level = row ? 0 : headings.level(line);
      boolean item = number != null && !row && level == 0;
      if (!(row && table || item && list)) {
        markdown.append('\n');
      }
      if (row) {
        row(line, !table, markdown);
      } else if (number != null && item) {
        markdown.append(number > 0 ? number + ". " : "- ");
        markdown.append(escaped(line.strip(), true)).append('\n');
      } else {
        markdown.append("#".repeat(level)).append(level > 0 ? " " : "");
        markdown.append(escaped(line.strip(), true)).append('\n');
      }
      table = row;
      list = item;
    }
    return markdown.toString();
  }

  /** The items of lists, with their numbers. */
  private static Map<String, Integer> items(Conversion conversion) {
    String text = conversion.report().source().text();
    Map<String, Integer> items = new HashMap<>();
    new TreeMap<>(conversion.report().source().declared().items())
        .forEach((start, number) -> items.putIfAbsent(lineAt(text, start), number));
    return items;
  }

  private static String lineAt(String text, int start) {
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end).strip();
  }

  private static void row(String line, boolean first, StringBuilder markdown) {
    String[] cells = line.split("\t", -1);
    for (String cell : cells) {
      String text = cell.strip();
      markdown.append("| ").append(escaped(text, false).replace("|", "\\|")).append(' ');
    }
    markdown.append("|\n");
    if (first) {
      markdown.append("| --- ".repeat(cells.length)).append("|\n");
    }
  }

  /**
   * Escapes what would be markup: {@code *}, {@code _}, {@code `}, {@code <}, {@code [}, {@code #},
   * list marks.
   */
  private static String escaped(String line, boolean opensLine) {
    StringBuilder escaped = new StringBuilder();
    boolean digits = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean opens = i == 0 && opensLine && "#>+-=|~".indexOf(c) >= 0;
      boolean list = digits && i > 0 && (c == '.' || c == ')') && line.startsWith(" ", i + 1);
      if (opens || list || "\\*_`<[&".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      digits &= c >= '0' && c <= '9';
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** Which lines are headings, and of which level. */
  private static final class Headings {
    private final Map<String, Integer> levels = new HashMap<>();
    private final Set<String> titles = new HashSet<>();

    Headings(Conversion conversion) {
      String text = conversion.report().source().text();
      for (Section section : conversion.report().sections()) {
        if (section.role() == SectionRole.TITLE) {
          continue;
        }
        if (section.heading() != null && section.headingStart() != null) {
          String line = lineAt(text, section.span().start());
          if (line.endsWith(section.heading().strip())) {
            levels.putIfAbsent(line, Math.min(DEEPEST, section.level() + 1));
          }
        }
      }
      String title = conversion.report().metadata().title();
      if (title != null) {
        titles.add(title.strip());
      }
    }

    int level(String line) {
      String bare = line.strip();
      return titles.contains(bare) ? 1 : levels.getOrDefault(bare, 0);
    }
  }
}

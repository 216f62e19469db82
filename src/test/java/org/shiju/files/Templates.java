package org.shiju.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/** Pages of content systems, filled with a report: {@code src/test/resources/pages}. */
final class Templates {
  static final String DATE = "2024-03-18";
  private static final Path FOLDER = Path.of("src/test/resources/pages");

  private Templates() {}

  /** The templates of a folder by name. */
  static Map<String, String> in(String folder) throws IOException {
    Map<String, String> templates = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      for (Path file : files.sorted().toList()) {
        templates.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return templates;
  }

  /** A page: the first lines of a template say how a paragraph and a heading are marked up. */
  static String page(String template, Sample sample) {
    List<String> lines = new ArrayList<>(template.lines().toList());
    String paragraph = markup(lines, "<!--p: ", "{{line}}");
    String heading = markup(lines, "<!--h: ", paragraph);
    StringBuilder body = new StringBuilder();
    for (String line : sample.body()) {
      String markup = Sample.isHeading(line) ? heading : paragraph;
      body.append(markup.replace("{{line}}", Entities.escape(line))).append('\n');
    }
    return String.join("\n", lines)
        .replace("{{title}}", Entities.escape(sample.title()))
        .replace("{{date}}", DATE)
        .replace("{{time}}", DATE + " 10:32")
        .replace("{{datecn}}", "2024年3月18日")
        .replace("{{source}}", "某某县司法局")
        .replace("{{site}}", "某某县人民政府")
        .replace("{{idcode}}", "4406000001")
        .replace("{{body}}", body);
  }

  private static String markup(List<String> lines, String mark, String otherwise) {
    String first = lines.get(0);
    if (!first.startsWith(mark)) {
      return otherwise;
    }
    lines.remove(0);
    return first.substring(mark.length(), first.lastIndexOf("-->"));
  }
}

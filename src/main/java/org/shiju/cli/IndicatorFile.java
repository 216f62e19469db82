package org.shiju.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a file of indicators, to which an entry is added without a touch to the rest. */
final class IndicatorFile {
  private static final Pattern LIST = Pattern.compile("indicators:\\s*(#.*)?");
  private static final Pattern KEY = Pattern.compile("[^\\s#-].*");
  private static final Pattern ITEM = Pattern.compile("( *)- .*");

  private IndicatorFile() {}

  /** Whether an entry of this id stands there. */
  static boolean has(String file, String id) {
    return file.lines().anyMatch(line -> line.matches(" *- id: " + Pattern.quote(id) + " *(#.*)?"));
  }

  /**
   * The file with an entry at the end of its list {@code indicators}; null where the list is not
   * written as lines that begin with a dash.
   *
   * @param entry the lines of the entry, the first beginning with a dash, indented by two
   */
  static @Nullable String with(String file, String entry) {
    String end = file.contains("\r\n") ? "\r\n" : "\n";
    List<String> lines = new ArrayList<>(List.of(file.split("\r?\n", -1)));
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
    int list = 0;
    while (list < lines.size() && !LIST.matcher(lines.get(list)).matches()) {
      list++;
    }
    if (list == lines.size()) {
      return null;
    }
    int behind = list + 1;
    int indent = -1;
    while (behind < lines.size() && !KEY.matcher(lines.get(behind)).matches()) {
      var item = ITEM.matcher(lines.get(behind));
      if (indent < 0 && item.matches()) {
        indent = item.group(1).length();
      }
      behind++;
    }
    if (indent < 0) {
      return null;
    }
    while (lines.get(behind - 1).isBlank() || lines.get(behind - 1).startsWith("#")) {
      behind--; // what stands before the next key is said of that
    }
    lines.addAll(behind, indented(entry, indent));
    return String.join(end, lines) + end;
  }

  private static List<String> indented(String entry, int indent) {
    return entry
        .lines()
        .map(line -> line.isBlank() ? line : " ".repeat(indent) + line.substring(2))
        .toList();
  }
}

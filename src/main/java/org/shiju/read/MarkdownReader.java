package org.shiju.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Declared;
import org.shiju.model.Location;

/**
 * Reads back what {@code convert} wrote: the text without the signs of Markdown, and from its head
 * what the file says of itself. Only documents with that head are read so; other Markdown is plain
 * text.
 */
final class MarkdownReader {
  private static final String HEAD = "---\nconversion: \"shiju ";

  private static final JsonFactory JSON = new JsonFactory();

  private MarkdownReader() {}

  static boolean reads(String text) {
    return text.startsWith(HEAD) && text.indexOf("\n---\n", HEAD.length()) > 0;
  }

  static Laid read(String text) {
    int end = text.indexOf("\n---\n", HEAD.length()) + "\n---\n".length();
    String matter = text.substring(0, end);
    Laid.Lines laid = new Laid.Lines();
    int number = 0;
    for (String line : text.substring(end).lines().toList()) {
      if (line.isBlank() || isRule(line)) {
        continue;
      }
      Location where = Location.paragraph(++number);
      int marks = marks(line);
      int item = item(line);
      if (item > 0) {
        int ordinal = item == 2 ? 0 : Integer.parseInt(line.substring(0, item - 2));
        laid.item(ordinal, unescaped(line.substring(item)), where);
      } else if (marks > 0) {
        laid.heading(unescaped(line.substring(marks + 1)), where);
      } else {
        laid.line(plain(line), where);
      }
    }
    return laid.laid(declared(matter), List.of());
  }

  /** The line between the head of a table and its rows. */
  private static boolean isRule(String line) {
    return line.startsWith("| ---");
  }

  private static String plain(String line) {
    if (line.startsWith("| ")) {
      StringJoiner row = new StringJoiner("\t");
      for (String cell :
          line.substring(1, Math.max(1, line.length() - 1)).split("(?<!\\\\)\\|", -1)) {
        row.add(unescaped(cell.strip()));
      }
      return row.toString();
    }
    return unescaped(line);
  }

  /** Where the words of an item begin, behind {@code - } or {@code 3. }; 0 where it is none. */
  private static int item(String line) {
    int digits = 0;
    while (digits < Math.min(7, line.length()) && Character.isDigit(line.charAt(digits))) {
      digits++;
    }
    boolean item = line.startsWith(digits > 0 ? ". " : "- ", digits);
    return item ? digits + 2 : 0;
  }

  /** How many number signs make a line a heading; 0 where it is none. */
  private static int marks(String line) {
    int marks = 0;
    while (marks < line.length() && line.charAt(marks) == '#') {
      marks++;
    }
    return marks < line.length() && line.charAt(marks) == ' ' ? marks : 0;
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        c = text.charAt(++i);
      }
      plain.append(c);
    }
    return plain.toString();
  }

  /** A string of JSON as it was; what is none stays as it is written. */
  private static String unquoted(String json) {
    try (JsonParser quoted = JSON.createParser('"' + json + '"')) {
      String plain = quoted.nextTextValue();
      return plain == null || quoted.nextToken() != null ? json : plain;
    } catch (IOException e) {
      return json;
    }
  }

  private static Declared declared(String matter) {
    Map<String, String> said = new HashMap<>();
    matter
        .lines()
        .forEach(
            line -> {
              int colon = line.indexOf(": \"");
              boolean whole = line.endsWith("\"") && line.length() > colon + 3;
              if (colon > 0 && line.charAt(0) != ' ' && whole) {
                String value = line.substring(colon + 3, line.length() - 1);
                said.put(line.substring(0, colon), unquoted(value));
              }
            });
    TreeMap<String, String> tags = new TreeMap<>();
    tags.put("front_matter", matter);
    return new Declared(
        said.get("title"),
        day(said.get("date")),
        said.get("source"),
        said.get("publisher"),
        said.get("site_code"),
        tags,
        Set.of(),
        Map.of());
  }

  private static @Nullable LocalDate day(@Nullable String said) {
    try {
      return said == null ? null : LocalDate.parse(said);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}

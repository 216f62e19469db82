package org.shiju.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Texts as YAML scalars: plain where nothing in them means something to YAML, else quoted. */
final class YamlText {
  /** Marks that mean nothing to YAML anywhere, most of them full-width. */
  private static final String SAFE =
      "%.+/-_\u3002\uff0c\uff1b\uff1a\u3001\uff08\uff09\u300a\u300b\u201c\u201d\u2018\u2019\u2014\u00b7";

  private YamlText() {}

  /** A text behind a colon, where commas and brackets mean nothing. */
  static String scalar(String text) {
    return isPlain(text, SAFE + ",;()") ? text : quoted(text);
  }

  /** A list in brackets: {@code [受理, 立案]}. */
  static String list(List<String> texts) {
    return texts.stream()
        .map(text -> isPlain(text, SAFE) ? text : quoted(text))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static boolean isPlain(String text, String marks) {
    return !text.isEmpty()
        && Character.isLetterOrDigit(text.codePointAt(0))
        && !text.matches("(?i)true|false|yes|no|on|off|null|y|n")
        && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || marks.indexOf(c) >= 0);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                    quoted.append(String.format("\\u%04x", c));
                  } else {
                    quoted.appendCodePoint(c);
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }
}

package org.shiju.cli;

import java.util.List;

/** The verdicts as the XML that build servers read. */
final class JUnitXml {
  private JUnitXml() {}

  static String of(List<CheckCommand.Verdict> verdicts) {
    long failed = verdicts.stream().filter(v -> !v.faults().isEmpty()).count();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuite name=\"shiju check\" tests=\"")
        .append(verdicts.size())
        .append("\" failures=\"")
        .append(failed)
        .append("\">\n");
    for (CheckCommand.Verdict verdict : verdicts) {
      xml.append("  <testcase classname=\"shiju\" name=\"")
          .append(escaped(verdict.name()))
          .append('"');
      if (verdict.faults().isEmpty()) {
        xml.append("/>\n");
      } else {
        xml.append(">\n    <failure message=\"")
            .append(escaped(verdict.faults().get(0)))
            .append("\">")
            .append(escaped(String.join("\n", verdict.faults())))
            .append("</failure>\n  </testcase>\n");
      }
    }
    return xml.append("</testsuite>\n").toString();
  }

  /** XML 1.0 forbids most control characters even when escaped; they are left out. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\n' -> out.append("&#10;");
        default -> {
          if (c >= ' ' && c != '\ufffe' && c != '\uffff') {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}

package org.shiju.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The verdicts as the XML that build servers read: a suite for each part. */
public final class JUnitXml {
  private JUnitXml() {}

  /**
   * The document, in the order of the verdicts, without times so that it is the same every time.
   */
  public static String of(List<Verdict> verdicts) {
    Map<String, List<Verdict>> parts =
        verdicts.stream()
            .collect(Collectors.groupingBy(Verdict::part, LinkedHashMap::new, Collectors.toList()));
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuites name=\"shiju check\"").append(counts(verdicts)).append(">\n");
    parts.forEach((part, ofPart) -> suite(part, ofPart, xml));
    return xml.append("</testsuites>\n").toString();
  }

  private static void suite(String part, List<Verdict> verdicts, StringBuilder xml) {
    xml.append("  <testsuite name=\"").append(escaped(part)).append('"');
    xml.append(counts(verdicts)).append(">\n");
    for (Verdict verdict : verdicts) {
      xml.append("    <testcase classname=\"shiju.").append(escaped(part)).append('"');
      xml.append(" name=\"").append(escaped(verdict.name())).append('"');
      if (verdict.holds()) {
        xml.append("/>\n");
      } else {
        xml.append(">\n      <failure message=\"")
            .append(escaped(verdict.faults().get(0)))
            .append("\">")
            .append(escaped(String.join("\n", verdict.faults())))
            .append("</failure>\n    </testcase>\n");
      }
    }
    xml.append("  </testsuite>\n");
  }

  private static String counts(List<Verdict> verdicts) {
    long failed = verdicts.stream().filter(v -> !v.holds()).count();
    return " tests=\"" + verdicts.size() + "\" failures=\"" + failed + "\"";
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

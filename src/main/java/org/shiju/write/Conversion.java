package org.shiju.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.shiju.model.Report;
import org.shiju.model.Section;
import org.shiju.model.SectionRole;
import org.shiju.model.Span;

/**
 * A document as an archive keeps it: its text less the furniture of its page, and what was taken
 * off, so that nothing is lost.
 *
 * @param report what was read
 * @param lines the lines of the text, none of them furniture, without blank ones at the two ends
 * @param removed the furniture, in text order
 */
public record Conversion(Report report, List<String> lines, List<Removed> removed) {
  /**
   * A piece of furniture.
   *
   * @param rule the rule that says so
   * @param text as it stood in the page
   */
  public record Removed(String rule, String text) {}

  /** The conversion of a document. */
  public static Conversion of(Report report) {
    String text = report.source().text();
    List<Removed> removed = new ArrayList<>();
    StringBuilder kept = new StringBuilder();
    int at = 0;
    for (Section section : report.parts(Set.of(SectionRole.FURNITURE))) {
      Span span = section.span();
      if (span.start() < at) {
        continue; // it begins with the line end that was taken off just now
      }
      kept.append(text, at, span.start());
      removed.add(new Removed(section.rule(), span.of(text).strip()));
      at = span.end();
      boolean line = kept.length() == 0 || kept.charAt(kept.length() - 1) == '\n';
      if (line && text.startsWith("\n", at)) {
        at++; // no blank line in its place
      }
    }
    kept.append(text, at, text.length());
    List<String> lines = kept.toString().lines().map(Conversion::withoutBlanks).toList();
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    int last = lines.size();
    while (last > first && lines.get(last - 1).isBlank()) {
      last--;
    }
    removed.removeIf(r -> r.text().isEmpty());
    return new Conversion(report, List.copyOf(lines.subList(first, last)), List.copyOf(removed));
  }

  /** Without blanks at its end; the tabs of a row stay. */
  private static String withoutBlanks(String line) {
    int end = line.length();
    while (end > 0
        && line.charAt(end - 1) != '\t'
        && Character.isWhitespace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end);
  }

  /** The text: its lines, each ended by LF. */
  public String text() {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /** Digest of the text in UTF-8, lower-case hex. */
  public String digest() {
    try {
      byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

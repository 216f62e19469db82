package org.shiju.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Span;
import org.shiju.model.Warning;

/**
 * A file pasted together from two charsets, some lines UTF-8 and some GB18030 (or Big5).
 *
 * <p>No byte of a Chinese character is a line feed in any of them, so a file may be taken apart
 * into lines first. It is read so only where it has lines of both kinds that read as Chinese.
 */
final class MixedLines {
  private final byte[] bytes;
  private final List<Line> lines;
  private final Charset other;

  /** One line with its line feed; its text where it is valid UTF-8. */
  private record Line(int start, int end, @Nullable String utf8) {
    boolean isChineseUtf8() {
      return utf8 != null
          && utf8.chars().anyMatch(c -> c >= 0x2e80)
          && CharsetGuess.isChinese(utf8);
    }
  }

  private MixedLines(byte[] bytes, List<Line> lines) {
    this.bytes = bytes;
    this.lines = lines;
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    for (Line line : lines) {
      if (line.utf8() == null) {
        rest.write(bytes, line.start(), line.end() - line.start());
      }
    }
    other = likelier(rest.toByteArray());
  }

  /** The text read line by line; null where the file is not mixed so. */
  static @Nullable Reading read(byte[] bytes, int from) {
    List<Line> lines = lines(bytes, from);
    boolean some = lines.stream().anyMatch(Line::isChineseUtf8);
    return some ? new MixedLines(bytes, lines).reading() : null;
  }

  private static List<Line> lines(byte[] bytes, int from) {
    List<Line> lines = new ArrayList<>();
    for (int start = from; start < bytes.length; ) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      end = Math.min(end + 1, bytes.length);
      Decoded utf8 = Decoded.strictly(bytes, start, end, StandardCharsets.UTF_8);
      String valid = utf8 != null && utf8.isStrict() ? utf8.text() : null;
      lines.add(new Line(start, end, valid));
      start = end;
    }
    return lines;
  }

  private static Charset likelier(byte[] rest) {
    double gb = Frequency.of(Decoded.of(rest, 0, rest.length, Charsets.GB18030).text());
    double big5 = Frequency.of(Decoded.of(rest, 0, rest.length, Charsets.BIG5).text());
    return big5 > gb ? Charsets.BIG5 : Charsets.GB18030;
  }

  private @Nullable Reading reading() {
    StringBuilder text = new StringBuilder();
    Tally utf8 = new Tally();
    Tally foreign = new Tally();
    Tally damaged = new Tally();
    int leftOver = 0;
    for (Line line : lines) {
      int at = text.length();
      String valid = line.utf8();
      if (valid != null) {
        text.append(valid);
        if (line.isChineseUtf8()) {
          utf8.add(at, text.length(), line);
        }
        continue;
      }
      Decoded decoded = Decoded.of(bytes, line.start(), line.end(), other);
      Decoded lenient = Decoded.of(bytes, line.start(), line.end(), StandardCharsets.UTF_8);
      if (decoded.malformed() == 0 && CharsetGuess.isChinese(decoded.text())) {
        text.append(decoded.text());
        leftOver = decoded.leftOver();
        foreign.add(at, text.length(), line);
      } else {
        text.append(lenient.text());
        leftOver = lenient.leftOver();
        if (lenient.malformed() > 0) {
          damaged.add(at, text.length(), line);
        }
      }
    }
    if (utf8.lines == 0 || foreign.lines == 0) {
      return null;
    }
    boolean mostlyUtf8 = utf8.bytes >= foreign.bytes;
    List<Warning> warnings = new ArrayList<>();
    warnings.add(mixed(mostlyUtf8 ? foreign : utf8, mostlyUtf8));
    if (damaged.lines > 0) {
      warnings.add(
          new Warning(
              "lost_characters",
              damaged.first,
              damaged.lines + " line(s) are valid in no charset: fetch the file again"));
    }
    if (leftOver > 0) {
      warnings.add(
          new Warning(
              "truncated",
              new Span(text.length(), text.length()),
              "the file ends inside a character: fetch the whole file"));
    }
    String charset = mostlyUtf8 ? "UTF-8" : other.name();
    return new Reading(text.toString(), charset, "mixed_lines", warnings);
  }

  private Warning mixed(Tally minority, boolean mostlyUtf8) {
    return new Warning(
        "mixed_encoding",
        minority.first,
        minority.lines
            + " line(s) are "
            + (mostlyUtf8 ? other.name() : "UTF-8")
            + " in a file of "
            + (mostlyUtf8 ? "UTF-8" : other.name())
            + "; each line was read in its own charset: save the file in one");
  }

  /** Lines of one kind: how many, how long, where the first. */
  private static final class Tally {
    private int lines;
    private long bytes;
    private Span first = new Span(0, 0);

    void add(int start, int end, Line line) {
      if (lines++ == 0) {
        first = new Span(start, end);
      }
      bytes += line.end() - line.start();
    }
  }
}

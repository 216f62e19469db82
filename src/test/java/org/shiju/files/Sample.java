package org.shiju.files;

import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.shiju.Shiju;
import org.shiju.model.Report;
import org.shiju.model.Section;
import org.shiju.model.SectionRole;
import org.shiju.read.Input;
import org.shiju.read.TextDecoder;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;

/**
 * A report of ours as other files are made of it: its title and the lines of its body.
 *
 * @param report what is read from its text alone, title and body
 */
record Sample(String name, String title, List<String> body, Report report) {
  static final Shiju SHIJU = Shiju.with(Rules.builtIn());

  /** The five samples. */
  static List<Sample> all() {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      List<Sample> samples = new ArrayList<>();
      for (Path file : files.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        samples.add(of(file));
      }
      return samples;
    } catch (IOException | UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Sample of(Path file) throws IOException, UnreadableException {
    byte[] bytes = new Input(file.toString(), file).read(InputHolder.none());
    Report whole = SHIJU.read(TextDecoder.decode(bytes, file.toString(), null));
    List<String> body = body(whole);
    String title = whole.metadata().title();
    String text = title + "\n" + String.join("\n", body) + "\n";
    Report report =
        SHIJU.read(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8), "sample.txt", null));
    String name = String.valueOf(file.getFileName()).replace(".txt", "");
    return new Sample(name, String.valueOf(title), body, report);
  }

  /** The same in traditional characters, as far as a charset has them. */
  Sample traditional(Charset charset) throws UnreadableException {
    UnaryOperator<String> convert =
        line -> new String(HanLP.convertToTraditionalChinese(line).getBytes(charset), charset);
    List<String> lines = body.stream().map(convert).toList();
    String head = convert.apply(title);
    String text = head + "\n" + String.join("\n", lines) + "\n";
    return new Sample(
        name,
        head,
        lines,
        SHIJU.read(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8), "sample.txt", null)));
  }

  /** The lines of a report that are neither furniture nor title, blank ones left out. */
  static List<String> body(Report report) {
    String text = report.source().text();
    StringBuilder kept = new StringBuilder(text);
    for (Section section : report.sections()) {
      if (section.role() == SectionRole.FURNITURE || section.role() == SectionRole.TITLE) {
        for (int i = section.span().start(); i < section.span().end(); i++) {
          kept.setCharAt(i, '\n');
        }
      }
    }
    return kept.toString().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  static boolean isHeading(String line) {
    boolean marked =
        line.length() > 2
            && ("一二三四五六七八九十".indexOf(line.charAt(0)) >= 0
                    && line.indexOf('、') > 0
                    && line.indexOf('、') < 4
                || "(（".indexOf(line.charAt(0)) >= 0 && "一二三四五六七八九十".indexOf(line.charAt(1)) >= 0);
    return marked && line.length() < 40;
  }
}

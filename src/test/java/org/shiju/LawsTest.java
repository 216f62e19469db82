package org.shiju;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shiju.cli.Run;
import org.shiju.model.Report;
import org.shiju.model.Section;
import org.shiju.rules.Rules;
import org.shiju.verify.Laws;

/** What holds for every document. */
class LawsTest {
  private static final Shiju SHIJU = Shiju.with(Rules.builtIn());
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final int PLACES = 500;

  @TempDir Path temp;

  static List<Path> samples() {
    return Samples.files();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void spansQuoteTheTextInItsOrder(Path file) {
    holdSpans(SHIJU.read(Samples.read(file)));
  }

  /** Real reports, where they lie beside the project; the samples are held to the same law. */
  @Test
  void spansQuoteTheTextInRealReports() {
    Assumptions.assumeTrue(Files.isDirectory(CORPUS));
    List<Path> files = Samples.below(CORPUS);
    assertThat(files).isNotEmpty();
    files.forEach(file -> holdSpans(SHIJU.read(Samples.read(file))));
  }

  @Test
  void threadsDoNotChangeAByte() {
    List<String> line = new ArrayList<>(List.of("extract", "-f", "json", "--threads", "1"));
    samples().forEach(file -> line.add(file.toString()));
    Run one = Run.of(line.toArray(String[]::new));
    line.set(4, "4");
    for (int i = 0; i < 3; i++) {
      Run four = Run.of(line.toArray(String[]::new));
      assertThat(four.out()).isEqualTo(one.out());
    }
    assertThat(one.code()).isZero();
  }

  @Test
  void aDocumentAloneEqualsItInABatch() {
    List<String> line = new ArrayList<>(List.of("extract"));
    samples().forEach(file -> line.add(file.toString()));
    StringBuilder alone = new StringBuilder();
    samples().forEach(file -> alone.append(Run.of("extract", file.toString()).out()));
    assertThat(Run.of(line.toArray(String[]::new)).out()).isEqualTo(alone.toString());
  }

  @Test
  void localeAndZoneDoNotChangeAByte() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String usual = extracted("csv") + extracted("json");
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "zh-CN")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(extracted("csv") + extracted("json")).as(tag).isEqualTo(usual);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void defaultCharsetDoesNotChangeAByte() throws Exception {
    Path out = temp.resolve("ascii.jsonl");
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                "org.shiju.cli.Main",
                "extract",
                "--include-text"));
    samples().forEach(file -> line.add(file.toString()));
    ProcessBuilder builder = new ProcessBuilder(line).redirectOutput(out.toFile());
    builder.redirectError(temp.resolve("err").toFile()).environment().put("LC_ALL", "C");
    Process process = builder.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(temp.resolve("err")).isEmptyFile();
    assertThat(process.exitValue()).isZero();
    List<String> here = new ArrayList<>(List.of("extract", "--include-text"));
    samples().forEach(file -> here.add(file.toString()));
    assertThat(Files.readString(out)).isEqualTo(Run.of(here.toArray(String[]::new)).out());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void lineEndsDoNotChangeAValue(Path file) {
    String text = Samples.read(file).text().replace("\r\n", "\n");
    Report lf = SHIJU.read(Samples.text(text));
    Report crlf = SHIJU.read(Samples.text(text.replace("\n", "\r\n")));
    assertThat(Laws.values(crlf)).isEqualTo(Laws.values(lf));
    assertThat(crlf.metadata()).isEqualTo(lf.metadata());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noPrefixOrSuffixThrows(Path file) {
    String text = Samples.read(file).text();
    for (int place : places(text)) {
      for (String part : List.of(text.substring(0, place), text.substring(place))) {
        try {
          holdSpans(SHIJU.read(Samples.text(part)));
        } catch (RuntimeException | AssertionError e) {
          throw new AssertionError(file + " cut at " + place, e);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextGivesAReport(String text) {
    holdSpans(SHIJU.read(Samples.text(text)));
  }

  static List<String> hostile() {
    return List.of(
        "",
        "\n\r\n\r",
        "\ufeff",
        "𠮷３件\ud842",
        "\udfb7件3",
        "1".repeat(50_000) + "件",
        "1万".repeat(20_000),
        "（".repeat(20_000),
        "一、".repeat(10_000),
        "《“(".repeat(10_000),
        "收到3件,".repeat(10_000),
        "从".repeat(5_000) + "1件" + "至".repeat(5_000));
  }

  private static void holdSpans(Report report) {
    assertThat(Laws.broken(report)).isEmpty();
    String text = report.source().text();
    for (Section section : report.sections()) {
      if (section.headingStart() != null) {
        String printed = text.substring(section.headingStart(), section.span().end());
        assertThat(printed).startsWith(section.marker() == null ? "" : section.marker());
      }
    }
    report.numerals().forEach(numeral -> assertThat(numeral.rule()).contains("#"));
    report.warnings().forEach(w -> assertThat(w.span().of(text)).isNotNull());
  }

  /** Every sentence end and seeded places between. */
  private static Set<Integer> places(String text) {
    Set<Integer> places = new TreeSet<>();
    for (int i = 0; i < text.length(); i++) {
      if ("。；;\n".indexOf(text.charAt(i)) >= 0) {
        places.add(i + 1);
      }
    }
    Random random = new Random(20231);
    for (int i = 0; i < PLACES; i++) {
      places.add(random.nextInt(text.length() + 1));
    }
    return places;
  }

  private static String extracted(String format) {
    List<String> line = new ArrayList<>(List.of("extract", "-f", format));
    samples().forEach(file -> line.add(file.toString()));
    Run run = Run.of(line.toArray(String[]::new));
    assertThat(run.code()).isZero();
    return run.out();
  }
}

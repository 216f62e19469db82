package org.shiju.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shiju.model.Report;
import org.shiju.model.SourceText;
import org.shiju.read.Containers;
import org.shiju.read.DocumentReader;
import org.shiju.read.Input;
import org.shiju.rules.Rules;

/** Our samples as the files that people have them in: what is read is held against their text. */
class FilesTest {
  private static List<Sample> samples = List.of();
  private static DocumentReader reader = new DocumentReader(Rules.builtIn(), null);

  @BeforeAll
  static void read() {
    samples = Sample.all();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  private record Score(double f1, double recall, double figures, boolean title, boolean date) {}

  private static Score score(Sample sample, String name, byte[] bytes) throws Exception {
    return score(sample, InputHolder.of(name, bytes));
  }

  private static Score score(Sample sample, Input input) throws Exception {
    SourceText text = reader.read(input, InputHolder.none());
    Report report = Sample.SHIJU.read(text);
    Likeness like = Likeness.of(sample.body(), Sample.body(report));
    return new Score(
        like.f1(),
        like.recall(),
        Likeness.figures(sample.report(), report),
        sample.title().equals(report.metadata().title()),
        Templates.DATE.equals(String.valueOf(report.metadata().published())));
  }

  private static double mean(List<Score> scores, java.util.function.ToDoubleFunction<Score> part) {
    return scores.stream().mapToDouble(part).average().orElse(0);
  }

  private static void print(String what, List<Score> scores) {
    System.out.printf(
        Locale.ROOT,
        "%-28s body F1 %.4f (least %.4f), recall %.4f, figures %.4f, title %.2f, date %.2f%n",
        what,
        mean(scores, Score::f1),
        scores.stream().mapToDouble(Score::f1).min().orElse(0),
        mean(scores, Score::recall),
        mean(scores, Score::figures),
        mean(scores, s -> s.title() ? 1 : 0),
        mean(scores, s -> s.date() ? 1 : 0));
  }

  private static List<Score> pages(String folder, Charset charset, String label) throws Exception {
    List<Score> scores = new ArrayList<>();
    for (Map.Entry<String, String> template : Templates.in(folder).entrySet()) {
      List<Score> own = new ArrayList<>();
      for (Sample sample : samples) {
        String page = Templates.page(template.getValue(), sample);
        page =
            label.isEmpty()
                ? page.replaceAll("(?i)<meta[^>]*charset[^>]*>", "")
                : page.replaceAll("(?i)charset=\"?[\\w-]+", "charset=\"" + label);
        own.add(score(sample, "page.html", page.getBytes(charset)));
      }
      print(folder + "/" + template.getKey(), own);
      scores.addAll(own);
    }
    return scores;
  }

  /** The eight families of content systems: nothing of a report is lost, nothing added. */
  @Test
  void pagesOfKnownSystems() throws Exception {
    List<Score> scores = pages("known", StandardCharsets.UTF_8, "utf-8");
    assertThat(mean(scores, Score::f1)).isGreaterThan(0.995);
    assertThat(mean(scores, Score::figures)).isEqualTo(1);
    assertThat(scores).allMatch(Score::date).allMatch(Score::title);
  }

  @Test
  void pagesOfUnknownSystems() throws Exception {
    for (String folder : List.of("unseen", "unseen2", "unseen3")) {
      List<Score> scores = pages(folder, StandardCharsets.UTF_8, "utf-8");
      assertThat(mean(scores, Score::f1)).isGreaterThan(0.99);
      assertThat(scores)
          .allMatch(s -> s.f1() > 0.97 && s.recall() > 0.99 && s.figures() == 1)
          .allMatch(s -> s.title() && s.date());
    }
  }

  /** The bytes decide; the label may be right, wrong or missing. */
  @Test
  void pagesInGb18030() throws Exception {
    Charset gb = Charset.forName("GB18030");
    for (String label : List.of("gb2312", "utf-8", "")) {
      List<Score> scores = pages("known", gb, label);
      assertThat(mean(scores, Score::f1)).isGreaterThan(0.995);
      assertThat(mean(scores, Score::figures)).isEqualTo(1);
    }
  }

  /** Big5 holds traditional characters alone. */
  @Test
  void pagesInBig5() throws Exception {
    Charset big5 = Charset.forName("Big5-HKSCS");
    String template = Templates.in("known").get("trs.html");
    List<Score> scores = new ArrayList<>();
    for (Sample sample : samples) {
      Sample traditional = sample.traditional(big5);
      String page = HanLP.convertToTraditionalChinese(Templates.page(template, traditional));
      scores.add(score(traditional, "page.html", page.getBytes(big5)));
    }
    print("known/trs.html in Big5", scores);
    assertThat(mean(scores, Score::f1)).isGreaterThan(0.995);
    assertThat(mean(scores, Score::figures)).isEqualTo(1);
  }

  /** The same pages as a crawler keeps them. */
  @Test
  void pagesOfWebArchives(@TempDir Path folder) throws Exception {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    for (Sample sample : samples) {
      String page = Templates.page(Templates.in("known").get("trs.html"), sample);
      pages.put("http://www.example.test/" + sample.name(), page.getBytes(Charset.forName("GBK")));
    }
    Path file = Files.write(folder.resolve("c.warc.gz"), Hostile.warc(true, pages));
    List<Score> scores = new ArrayList<>();
    try (Containers records =
        new Containers(List.of(new Input("c.warc.gz", file)), InputHolder.none())) {
      for (Sample sample : samples) {
        scores.add(score(sample, records.next()));
      }
    }
    print("known/trs.html in WARC", scores);
    assertThat(mean(scores, Score::f1)).isGreaterThan(0.995);
    assertThat(mean(scores, Score::figures)).isEqualTo(1);
  }

  @Test
  void printedPdf() throws Exception {
    List<Score> scores = new ArrayList<>();
    for (Sample sample : samples) {
      byte[] pdf = PdfMaker.print(sample.title(), sample.body(), "某某县人民政府公报");
      scores.add(score(sample, "report.pdf", pdf));
    }
    print("pdf", scores);
    assertThat(mean(scores, Score::f1)).isGreaterThan(0.98);
    assertThat(mean(scores, Score::figures)).isGreaterThan(0.98);
  }

  @Test
  void wordDocuments() throws Exception {
    List<Score> scores = new ArrayList<>();
    for (Sample sample : samples) {
      byte[] docx = WordMaker.docx(sample.title(), sample.body(), List.of());
      scores.add(score(sample, "report.docx", docx));
      scores.add(score(sample, "report.rtf", WordMaker.rtf(sample.title(), sample.body())));
      scores.add(score(sample, "report.doc", DocMaker.doc(sample.title(), sample.body())));
    }
    print("docx, rtf, doc", scores);
    assertThat(mean(scores, Score::f1)).isGreaterThan(0.995);
    assertThat(mean(scores, Score::figures)).isEqualTo(1);
  }
}

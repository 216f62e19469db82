package org.shiju.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shiju.batch.Duplicates;
import org.shiju.batch.Duplicates.Kind;
import org.shiju.batch.Fingerprint;
import org.shiju.model.Report;
import org.shiju.read.DocumentReader;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;

/** The same report on many sites is one report, and two reports are two. */
class MirrorsTest {
  private static final DocumentReader READER = new DocumentReader(Rules.builtIn(), null);
  private static final String NOTE =
      "编者按：为便于读者了解本地依法行政工作的进展，本报今日刊发全文，略有删节，欢迎来信来电，联系电话0759-1234567。";

  /** A page whose region cannot be told may keep a mirror apart: one in a hundred. */
  private static final double FOUND = 0.99;

  private final Duplicates duplicates = new Duplicates();
  private final List<String> missed = new ArrayList<>();
  private int pages;

  private static Fingerprint print(byte[] bytes, String name) throws UnreadableException {
    Report report = Sample.SHIJU.read(READER.read(InputHolder.of(name, bytes), InputHolder.none()));
    return Fingerprint.of(report);
  }

  private static Fingerprint text(String text) throws UnreadableException {
    return print(text.getBytes(StandardCharsets.UTF_8), "report.txt");
  }

  private static String text(Sample sample) {
    return sample.title() + "\n" + String.join("\n", sample.body()) + "\n";
  }

  @Test
  void aMirrorIsRecognizedInEveryTemplate() throws IOException, UnreadableException {
    for (Sample sample : Sample.all()) {
      assertThat(duplicates.take(sample.name(), text(text(sample))).kind()).isEqualTo(Kind.FIRST);
    }
    for (String folder : List.of("known", "unseen", "unseen2", "unseen3")) {
      for (var template : Templates.in(folder).entrySet()) {
        for (Sample sample : Sample.all()) {
          mirror(template.getKey(), template.getValue(), sample);
        }
      }
    }
    assertThat(missed).hasSizeLessThanOrEqualTo((int) ((1 - FOUND) * pages));
  }

  private void mirror(String name, String template, Sample sample) throws UnreadableException {
    byte[] page = Templates.page(template, sample).getBytes(StandardCharsets.UTF_8);
    Duplicates.Verdict verdict = duplicates.take(name, print(page, name + ".html"));
    pages++;
    if (!sample.name().equals(verdict.of())) {
      missed.add(sample.name() + " in " + name);
    }
  }

  /** A note of sixty characters before any paragraph, or any paragraph left out: near. */
  @Test
  void anEditorsNoteMakesItNear() throws UnreadableException {
    int near = 0;
    int all = 0;
    for (Sample sample : Sample.all()) {
      duplicates.take(sample.name(), text(text(sample)));
      for (int line = 0; line < sample.body().size(); line += 3) {
        List<String> body = new ArrayList<>(sample.body());
        body.add(line, NOTE);
        Fingerprint noted = text(sample.title() + "\n" + String.join("\n", body) + "\n");
        Duplicates.Verdict verdict = duplicates.take("noted", noted);
        all++;
        near += verdict.kind() == Kind.NEAR && sample.name().equals(verdict.of()) ? 1 : 0;
      }
    }
    assertThat(near).isGreaterThanOrEqualTo(all - all / 20).isGreaterThan(20);
  }

  @Test
  void theReportsOfTwoYearsAreTwo() throws UnreadableException {
    for (Sample sample : Sample.all()) {
      String report = text(sample);
      duplicates.take(sample.name(), text(report));
      String next = report;
      for (int year = 2024; year >= 2018; year--) {
        next = next.replace(year + "年", year + 1 + "年");
      }
      assertThat(duplicates.take("next year", text(next)).kind()).isEqualTo(Kind.FIRST);
    }
  }
}

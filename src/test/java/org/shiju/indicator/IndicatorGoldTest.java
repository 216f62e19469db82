package org.shiju.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shiju.model.Bound;
import org.shiju.model.ChangeRole;
import org.shiju.model.Kind;
import org.shiju.model.Measurement;
import org.shiju.model.Page;
import org.shiju.model.Quantity;
import org.shiju.model.Span;
import org.shiju.model.Status;
import org.shiju.text.Fold;

/**
 * Reports annotated by hand: with their subjects and predicates given, how many of the ids of the
 * themes we have rules for come out. Where the reports are not at hand the one-line cases stand
 * alone.
 */
class IndicatorGoldTest {
  private static final Path CORPUS = Path.of("../shared/corpus");

  @Test
  void idsOfAnnotatedReports() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS));
    IndicatorMapper mapper = new IndicatorMapper(Made.rules());
    Set<String> known =
        new Catalogue(Made.rules())
            .indicators().stream().map(Indicator::id).collect(Collectors.toSet());
    List<String> wrong = new ArrayList<>();
    int right = 0;
    int found = 0;
    int wanted = 0;
    for (Path gold : golds()) {
      String name = gold.getFileName().toString().replace(".quantities.tsv", ".txt");
      Page page = Fold.page(Files.readString(CORPUS.resolve(name)));
      List<String[]> rows = rows(gold);
      List<Measurement> mapped = mapper.map(page, measurements(page, rows), Made.PACKS);
      for (int i = 0; i < rows.size(); i++) {
        String want = known.contains(rows.get(i)[12]) ? rows.get(i)[12] : "";
        String got = mapped.get(i).indicator() == null ? "" : mapped.get(i).indicator();
        wanted += want.isEmpty() ? 0 : 1;
        found += got.isEmpty() ? 0 : 1;
        right += !got.isEmpty() && got.equals(want) ? 1 : 0;
        if (!got.equals(want)) {
          wrong.add(name + " " + rows.get(i)[1] + " want '" + want + "' got '" + got + "'");
        }
      }
    }
    double f1 = 2.0 * right / (found + wanted);
    assertThat(f1).as("%s of %s, %s", right, wanted, wrong).isGreaterThan(0.95);
  }

  private static List<Path> golds() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.filter(f -> f.toString().endsWith(".quantities.tsv")).sorted().toList();
    }
  }

  private static List<String[]> rows(Path gold) throws IOException {
    return Files.readAllLines(gold).stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  private static List<Measurement> measurements(Page page, List<String[]> rows) {
    List<Measurement> measurements = new ArrayList<>();
    for (String[] row : rows) {
      Span figure = span(page, row);
      Span sentence = around(page, figure, "。\n");
      Set<String> context = new LinkedHashSet<>();
      for (int i = measurements.size() - 1; i >= 0; i--) {
        Measurement before = measurements.get(i);
        if (!before.evidence().equals(sentence)) {
          break;
        }
        context.add(before.subject());
      }
      measurements.add(measurement(page, row, figure, sentence, context));
    }
    return measurements;
  }

  private static Measurement measurement(
      Page page, String[] row, Span figure, Span sentence, Set<String> context) {
    Quantity quantity =
        new Quantity(
            figure,
            figure,
            new BigDecimal(row[2]),
            row[3].isEmpty() ? null : new BigDecimal(row[3]),
            row[4],
            Kind.valueOf(row[5].toUpperCase(Locale.ROOT)),
            Bound.valueOf(row[6].toUpperCase(Locale.ROOT)),
            "");
    return new Measurement(
        "m" + figure.start(),
        quantity,
        Status.valueOf(row[7].toUpperCase(Locale.ROOT)),
        row[8].isEmpty() ? null : ChangeRole.valueOf(row[8].toUpperCase(Locale.ROOT)),
        row[10],
        orNull(row[11]),
        orNull(row[13]),
        orNull(row[14]),
        null,
        sentence,
        new Measurement.Links(null, List.copyOf(context), around(page, figure, "。;,；，\n"), null),
        null,
        "");
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static Span span(Page page, String[] row) {
    int start = page.text().offsetByCodePoints(0, Integer.parseInt(row[0]));
    return new Span(start, start + row[1].length());
  }

  private static Span around(Page page, Span figure, String ends) {
    int start = figure.start();
    while (start > 0 && ends.indexOf(page.text().charAt(start - 1)) < 0) {
      start--;
    }
    int end = figure.end();
    while (end < page.length() && ends.indexOf(page.text().charAt(end)) < 0) {
      end++;
    }
    return new Span(start, end);
  }
}

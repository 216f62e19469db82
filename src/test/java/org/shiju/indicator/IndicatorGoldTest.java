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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shiju.Tsv;
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
      List<Map<String, String>> rows = Tsv.rows(gold);
      List<Measurement> mapped = mapper.map(page, measurements(page, rows), Made.PACKS);
      for (int i = 0; i < rows.size(); i++) {
        String want =
            known.contains(rows.get(i).get("indicator")) ? rows.get(i).get("indicator") : "";
        String got = mapped.get(i).indicator() == null ? "" : mapped.get(i).indicator();
        wanted += want.isEmpty() ? 0 : 1;
        found += got.isEmpty() ? 0 : 1;
        right += !got.isEmpty() && got.equals(want) ? 1 : 0;
        if (!got.equals(want)) {
          wrong.add(
              name + " " + rows.get(i).get("surface") + " want '" + want + "' got '" + got + "'");
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

  private static List<Measurement> measurements(Page page, List<Map<String, String>> rows) {
    List<Measurement> measurements = new ArrayList<>();
    for (Map<String, String> row : rows) {
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
      Page page, Map<String, String> row, Span figure, Span sentence, Set<String> context) {
    Quantity quantity =
        new Quantity(
            figure,
            figure,
            new BigDecimal(row.get("value")),
            row.get("value_max").isEmpty() ? null : new BigDecimal(row.get("value_max")),
            row.get("unit"),
            Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
            Bound.valueOf(row.get("bound").toUpperCase(Locale.ROOT)),
            "");
    return new Measurement(
        "m" + figure.start(),
        quantity,
        Status.valueOf(row.get("status").toUpperCase(Locale.ROOT)),
        row.get("role").isEmpty()
            ? null
            : ChangeRole.valueOf(row.get("role").toUpperCase(Locale.ROOT)),
        row.get("subject"),
        orNull(row.get("predicate")),
        orNull(row.get("period")),
        orNull(row.get("scope")),
        null,
        sentence,
        new Measurement.Links(null, List.copyOf(context), around(page, figure, "。;,；，\n"), null),
        null,
        "");
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static Span span(Page page, Map<String, String> row) {
    int start = page.text().offsetByCodePoints(0, Integer.parseInt(row.get("start")));
    return new Span(start, start + row.get("surface").length());
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

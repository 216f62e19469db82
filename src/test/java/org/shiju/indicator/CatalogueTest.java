package org.shiju.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.shiju.rules.Alternatives;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;

class CatalogueTest {
  private static final Path CONTRACT = Path.of("../shared/spec/indicators.csv");

  @Test
  void holdsEntriesThemeByTheme() {
    List<Indicator> all = new Catalogue(Made.rules()).indicators();
    assertThat(all).extracting(Indicator::id).doesNotHaveDuplicates();
    List<Indicator> indicators = all.stream().filter(CatalogueTest::isOfReports).toList();
    assertThat(indicators).hasSizeGreaterThanOrEqualTo(131);
    assertThat(all.subList(0, indicators.size())).isEqualTo(indicators);
    assertThat(indicators.stream().map(i -> i.theme() == null ? 99 : i.theme().ordinal()).toList())
        .isSorted();
    Indicator received = new Catalogue(Made.rules()).find("reconsideration.received").orElseThrow();
    assertThat(received.labelZh()).isEqualTo("行政复议申请收到数");
    assertThat(received.file()).isEqualTo("rule-of-law/disputes.yaml");
    assertThat(new Catalogue(Made.rules()).find("no.such")).isEmpty();
  }

  private static boolean isOfReports(Indicator indicator) {
    return indicator.file().startsWith("rule-of-law/");
  }

  @Test
  void packedRulesGiveTheSameCatalogue() {
    assertThat(new Catalogue(Rules.builtIn()).indicators())
        .isEqualTo(new Catalogue(Made.rules()).indicators());
  }

  @Test
  void everyIndicatorShowsWhatItTakesAndWhatNot() {
    List<String> poor = new ArrayList<>();
    Packs packs = new Packs(Made.rules());
    List<Node> files = packs.all().stream().flatMap(p -> packs.indicators(p).stream()).toList();
    assertThat(files).hasSizeGreaterThan(7);
    for (Node file : files) {
      for (Node entry : file.need("indicators").items()) {
        int positive = 0;
        int nothing = 0;
        for (Node example : entry.need("examples").items()) {
          example.only("text", "gives");
          boolean none = example.texts("gives").equals(List.of("nothing"));
          nothing += none ? 1 : 0;
          positive += none ? 0 : 1;
          boolean quoted =
              Alternatives.in(example.need("text")).stream()
                  .allMatch(
                      one ->
                          example.texts("gives").stream()
                              .allMatch(gives -> one.text().contains(one.given(gives))));
          if (!none && !quoted) {
            poor.add(file.file() + ":" + example.line() + " gives what is not in its text");
          }
        }
        if (positive < 2 || nothing < 1) {
          poor.add(entry.need("id").text() + ": " + positive + " that give, " + nothing + " not");
        }
      }
    }
    assertThat(poor).isEmpty();
  }

  @Test
  void followsTheContractWhereItIsAtHand() throws IOException {
    assumeTrue(Files.exists(CONTRACT));
    List<List<String>> wanted = new ArrayList<>();
    try (CSVParser rows = CSVParser.parse(CONTRACT, UTF_8, CSVFormat.DEFAULT)) {
      rows.stream().skip(1).forEach(row -> wanted.add(row.toList().subList(0, 6)));
    }
    assertThat(
            new Catalogue(Made.rules())
                .indicators().stream()
                    .filter(CatalogueTest::isOfReports)
                    .map(
                        i ->
                            List.of(
                                i.id(),
                                i.theme() == null ? "" : i.theme().label(),
                                i.labelZh(),
                                i.labelEn(),
                                i.dimension(),
                                i.kind()))
                    .toList())
        .isEqualTo(wanted);
  }
}

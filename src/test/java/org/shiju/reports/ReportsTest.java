package org.shiju.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shiju.Shiju;
import org.shiju.model.Report;
import org.shiju.read.TextDecoder;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Rules;

/** The whole documents of {@code src/test/resources/reports}, scored together. */
class ReportsTest {
  private static final Path FOLDER = Path.of("src/test/resources/reports");
  private static final Shiju SHIJU = Shiju.with(Rules.builtIn());

  /** No score may fall below these; raise them with the scores. */
  private static final Map<String, Double> LEAST =
      Map.ofEntries(
          Map.entry("quantity", 0.99),
          Map.entry("kind", 0.99),
          Map.entry("bound", 0.99),
          Map.entry("status", 0.99),
          Map.entry("change role", 0.95),
          Map.entry("indicator", 0.94),
          Map.entry("subject", 0.88),
          Map.entry("period", 0.89),
          Map.entry("scope", 0.38),
          Map.entry("heading", 0.98),
          Map.entry("section role", 0.98),
          Map.entry("metadata", 0.96),
          Map.entry("check", 0.86));

  @Test
  void scoresHold() throws IOException, UnreadableException {
    Score score = new Score();
    List<Gold> all = Gold.in(FOLDER);
    for (Gold gold : all) {
      score.add(gold, read(gold));
    }
    StringBuilder table = new StringBuilder(all.size() + " documents\n");
    score.tallies.forEach((name, tally) -> table.append(String.format("%-14s%s%n", name, tally)));
    System.out.print(table);
    assertThat(all).hasSizeGreaterThanOrEqualTo(28);
    assertThat(LEAST.keySet()).isEqualTo(score.tallies.keySet());
    LEAST.forEach(
        (name, least) -> assertThat(score.tally(name).f1()).as(name).isGreaterThanOrEqualTo(least));
  }

  private static Report read(Gold gold) throws IOException, UnreadableException {
    return SHIJU.read(
        TextDecoder.decode(Files.readAllBytes(gold.file()), gold.file().toString(), null));
  }
}

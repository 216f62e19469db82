package org.shiju.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whoever comes first, and however often: the tables are the same. */
class OrderTest {
  private static List<Made> documents() {
    return List.of(
        Made.report("a", 2021).received("80件", "80").region("青禾县", null),
        Made.report("b", 2022).received("96件", "96").region("青禾县", "999901", "江东省"),
        Made.report("b", 2022).received("97件", "97").region("青禾县", "999901", "江东省"),
        Made.report("c", 2022).received("96件", "96").region("青禾县", "999921", "江东省"),
        Made.report("d", 2023).received("120件", "120").received("96件", "96").with("period", "2022"),
        Made.report("e", 2023).received("120件", "120").region("青禾县", "999801", "江西省"),
        Made.report("f", 2023).received("超100件", "100").with("bound", "more_than"),
        Made.report("g", 2023).received("3件", "3").issuers("青禾县司法局"));
  }

  private static String tables(List<Made> documents) {
    Made[] made = documents.toArray(Made[]::new);
    return Tables.values(made) + "\n" + Tables.agreement(made);
  }

  @RepeatedTest(20)
  void theOrderOfDocumentsDoesNotMatter(RepetitionInfo repetition) {
    List<Made> shuffled = new ArrayList<>(documents());
    shuffled.addAll(documents().subList(0, 4));
    Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
    assertThat(tables(shuffled)).isEqualTo(tables(documents()));
  }

  @Test
  void rowsGoByCodeNameIssuerYearAndCatalogue() {
    Made one =
        Made.report("a", 2023)
            .figure("litigation.cases", "5件", "5", "件", "应诉5件。")
            .figure("zz.own", "6件", "6", "件", "另有6件。")
            .received("7件", "7");
    Made two = Made.report("b", 2023).received("8件", "8").region("白石县", null);
    Made three = Made.report("c", 2023).received("9件", "9").region("赤水县", "999800", "江东省");
    Made four = Made.report("d", 2022).received("4件", "4");
    List<String> rows =
        Tables.values(one, two, three, four).stream()
            .map(row -> Tables.show(row, "region_code", "region_name", "year", "indicator"))
            .toList();
    assertThat(rows)
        .isEqualTo(
            Arrays.asList(
                "999800 赤水县 2023 reconsideration.received",
                "999901 青禾县 2022 reconsideration.received",
                "999901 青禾县 2023 reconsideration.received",
                "999901 青禾县 2023 litigation.cases",
                "999901 青禾县 2023 zz.own",
                "- 白石县 2023 reconsideration.received"));
  }
}

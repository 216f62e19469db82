package org.shiju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How many sentences there are of each phenomenon, over all folders; prints the table. */
class LanguageCorpusTest {
  private static final int LEAST_OF_ONE = 8;

  @Test
  void everyPhenomenonHasItsSentences() throws IOException {
    Map<String, List<LanguageCases.Case>> byFile = new TreeMap<>();
    List<LanguageCases.Case> all = new ArrayList<>();
    for (String folder : List.of("quantity", "measure", "pages")) {
      for (LanguageCases.Case wanted : LanguageCases.all(folder)) {
        String file = folder + "/" + wanted.place().replaceFirst(":.*", "");
        byFile.computeIfAbsent(file, name -> new ArrayList<>()).add(wanted);
        all.add(wanted);
      }
    }
    StringBuilder table = new StringBuilder("sentences  nothing  known gaps\n");
    byFile.forEach((file, cases) -> table.append(row(file, cases)));
    System.out.print(table.append(row("all", all)));
    assertThat(all).hasSizeGreaterThanOrEqualTo(1000);
    assertThat(nothing(all) * 5).isGreaterThanOrEqualTo(all.size());
    byFile.forEach(
        (file, cases) -> assertThat(cases).as(file).hasSizeGreaterThanOrEqualTo(LEAST_OF_ONE));
  }

  private static String row(String file, List<LanguageCases.Case> cases) {
    long gaps = cases.stream().filter(wanted -> wanted.gap() != null).count();
    return String.format("%9d%9d%12d  %s%n", cases.size(), nothing(cases), gaps, file);
  }

  private static long nothing(List<LanguageCases.Case> cases) {
    return cases.stream().filter(LanguageCases.Case::wantsNothing).count();
  }
}

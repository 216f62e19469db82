package org.shiju.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shiju.cli.Run;

/**
 * The whole documents of {@code src/test/resources/reports}, scored together. No score may fall
 * below {@code floors.json}, which is of these very annotations; raise floors with the scores.
 */
class ReportsTest {
  private static final String FOLDER = "src/test/resources/reports";

  @TempDir Path temp;

  @Test
  void scoresHold() {
    String results = temp.resolve("results.jsonl").toString();
    assertThat(Run.of("extract", FOLDER, "-q", "-o", results).code()).isZero();
    Run run =
        Run.of("evaluate", "--gold", FOLDER, results, "--floors", FOLDER + "/floors.json", "-q");
    System.out.print(run.out().substring(0, run.out().indexOf("\nindicators ")));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }
}

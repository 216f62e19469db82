package org.shiju.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.shiju.Shiju;

/** Rules that travel as bytes are the same rules where they arrive. */
class PackedRulesTest {
  private static final String SENTENCE = "举办“法治夜市”16场,收到行政复议申请761宗。";

  @Test
  void rulesLaidOverOursAreTheSameWhereTheyArrive() throws Exception {
    Rules rules = Rules.builtIn().with(Rules.fromFolder(Path.of("samples/ci/rules")));
    Rules arrived = Rules.ofPacked(rules.packed());
    assertThat(arrived.digest()).isEqualTo(rules.digest());
    assertThat(arrived.names()).isEqualTo(rules.names());
    assertThat(Shiju.with(arrived).read(SENTENCE).measurements())
        .isEqualTo(Shiju.with(rules).read(SENTENCE).measurements())
        .isNotEqualTo(Shiju.with(Rules.builtIn()).read(SENTENCE).measurements());
  }
}

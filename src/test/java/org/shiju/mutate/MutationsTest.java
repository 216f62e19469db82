package org.shiju.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shiju.mutate.Mutation.Change;
import org.shiju.mutate.Mutation.Kind;
import org.shiju.mutate.Mutations.Verdict;
import org.shiju.rules.Rules;

/**
 * That small faults in the rules are noticed. A dozen are drawn here, so that the harness stays
 * alive; {@code mvn test -Dtest=MutationsTest -Dshiju.mutations=60 -Dshiju.seed=2} draws more.
 */
class MutationsTest {
  private static final double LEAST = 0.75;

  /** The share over a dozen is a rough one, so it may fall lower than that over many. */
  @Test
  void mostMutationsAreNoticed() throws IOException {
    Rules rules = Rules.fromFolder(Path.of("rules"));
    int count = Integer.getInteger("shiju.mutations", 12);
    List<Mutation> drawn = Draw.of(Places.of(rules), Long.getLong("shiju.seed", 1), count);
    List<Verdict> verdicts = Mutations.judged(rules, drawn);
    verdicts.forEach(verdict -> System.out.println(Mutations.line(verdict)));
    System.out.print(Mutations.shares(verdicts));
    assertThat(verdicts).hasSize(count);
    assertThat(verdicts.stream().filter(Verdict::killed).count())
        .isGreaterThan((long) (count * LEAST));
  }

  @Test
  void everyKindHasPlacesInTheCatalogueAndOutside() throws IOException {
    List<Mutation> all = Places.of(Rules.fromFolder(Path.of("rules")));
    for (Kind kind : Kind.values()) {
      assertThat(all)
          .anyMatch(m -> m.kind() == kind && m.isOfCatalogue())
          .anyMatch(m -> m.kind() == kind && !m.isOfCatalogue());
    }
  }

  @Test
  void aSeedDrawsTheSame() throws IOException {
    List<Mutation> all = Places.of(Rules.fromFolder(Path.of("rules")));
    assertThat(Draw.of(all, 7, 20))
        .isEqualTo(Draw.of(all, 7, 20))
        .isNotEqualTo(Draw.of(all, 8, 20));
  }

  /** That a mutation can survive: a guard for what no text says. */
  @Test
  void whatNobodyHoldsSurvives() throws IOException {
    Rules rules = Rules.fromFolder(Path.of("rules"));
    Mutation useless =
        new Mutation(
            Kind.WIDEN_UNIT,
            "bounds.yaml",
            "approximate",
            1,
            List.of("bounds", 0, "before"),
            2,
            Change.ADD,
            List.of("龘龘"));
    assertThat(new Judge(rules, Path.of("samples")).killer(useless)).isNull();
  }
}

package org.shiju.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shiju.Tsv;
import org.shiju.check.Checker;
import org.shiju.model.Bound;
import org.shiju.model.ChangeRole;
import org.shiju.model.Finding;
import org.shiju.model.Kind;
import org.shiju.model.Measurement;
import org.shiju.model.Status;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;

/** The checker over hand-made measurements of whole reports, where they lie beside the project. */
class GoldCheckTest {
  private static final Path CORPUS = Path.of("../shared/corpus");

  @ParameterizedTest
  @ValueSource(strings = {"zhanjiang-2023", "dinghai-2023", "yongji-2021"})
  void findsExactlyTheChecksOfAnAnnotator(String name) throws IOException {
    assumeTrue(Files.exists(CORPUS.resolve(name + ".checks.tsv")));
    String text = Files.readString(CORPUS.resolve(name + ".txt"));
    text = text.startsWith("\ufeff") ? text.substring(1) : text;
    List<Draft> drafts = new ArrayList<>();
    for (Map<String, String> row : Tsv.rows(CORPUS.resolve(name + ".quantities.tsv"))) {
      drafts.add(draft(row));
    }
    List<Measurement> said = Draft.link(text, drafts);
    Map<String, Integer> starts = new HashMap<>();
    said.forEach(m -> starts.put(m.id(), m.quantity().span().start()));

    List<String> found = new ArrayList<>();
    for (Finding f :
        new Checker(Rules.fromFolder(Path.of("rules"))).check(Fold.page(text), said).findings()) {
      if (f.kind() != Finding.Type.ENUMERATION) {
        List<Integer> places = f.operands().stream().map(starts::get).toList();
        found.add(f.kind().label() + new TreeSet<>(places) + f.status().label());
      }
    }
    List<String> wanted = new ArrayList<>();
    for (Map<String, String> row : Tsv.rows(CORPUS.resolve(name + ".checks.tsv"))) {
      if (!row.get("kind").equals("enumeration")) {
        TreeSet<Integer> places = new TreeSet<>();
        for (String start : row.get("starts").split("\\|")) {
          places.add(Integer.parseInt(start));
        }
        wanted.add(row.get("kind") + places + row.get("status"));
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
  }

  private static Draft draft(Map<String, String> row) {
    Draft d = new Draft();
    d.start = Integer.parseInt(row.get("start"));
    d.surface = row.get("surface");
    d.value = new BigDecimal(row.get("value"));
    d.unit = row.get("unit");
    d.kind = Kind.valueOf(upper(row, "kind"));
    d.bound = Bound.valueOf(upper(row, "bound"));
    d.status = Status.valueOf(upper(row, "status"));
    d.role = row.get("role").isEmpty() ? null : ChangeRole.valueOf(upper(row, "role"));
    d.subject = row.get("subject");
    d.predicate = orNull(row.get("predicate"));
    d.indicator = orNull(row.get("indicator"));
    d.period = orNull(row.get("period"));
    d.scope = orNull(row.get("scope"));
    return d;
  }

  private static String upper(Map<String, String> row, String column) {
    return row.get(column).toUpperCase(Locale.ROOT);
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}

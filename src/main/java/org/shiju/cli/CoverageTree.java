package org.shiju.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.coverage.Coverage;
import org.shiju.coverage.Quoted;

/** Coverage as the maps and lists of its JSON; all rows, whatever {@code --top} says. */
record CoverageTree(Coverage coverage, Set<CoverageCommand.Part> parts) {
  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("documents", coverage.documents());
    for (CoverageCommand.Part part : parts) {
      tree.put(part.name().toLowerCase(Locale.ROOT), rows(part));
    }
    return tree;
  }

  private List<Map<String, Object>> rows(CoverageCommand.Part part) {
    return switch (part) {
      case RULES -> coverage.fired().stream().map(CoverageTree::fired).toList();
      case UNMAPPED -> coverage.unmapped().stream().map(CoverageTree::untaken).toList();
      case CLAIMS -> coverage.claims().stream().map(CoverageTree::claimed).toList();
      case EXPECTED -> coverage.expected().stream().map(CoverageTree::expected).toList();
    };
  }

  private static Map<String, Object> counted(int documents, int figures) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("documents", documents);
    row.put("figures", figures);
    return row;
  }

  private static Map<String, Object> fired(Coverage.Fired fired) {
    Map<String, Object> row = counted(fired.documents(), fired.figures());
    row.put("rule", fired.rule());
    return row;
  }

  private static Map<String, Object> untaken(Coverage.Untaken untaken) {
    Map<String, Object> row = counted(untaken.documents(), untaken.figures());
    row.put("subject", untaken.subject());
    row.put("predicate", untaken.predicate().isEmpty() ? null : untaken.predicate());
    row.put("unit", untaken.unit());
    row.put("kind", untaken.kind());
    row.put("nearest", untaken.nearest());
    row.put("first_failure", untaken.failure());
    row.put("example", quoted(untaken.example()));
    return row;
  }

  private static Map<String, Object> claimed(Coverage.Claimed claimed) {
    Map<String, Object> row = counted(claimed.documents(), claimed.figures());
    row.put("winner", claimed.winner());
    row.put("score", claimed.score());
    row.put("rival", claimed.rival());
    row.put("rival_score", claimed.rivalScore());
    row.put("example", quoted(claimed.example()));
    return row;
  }

  private static Map<String, Object> expected(Coverage.Expected expected) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", expected.expectation().id());
    row.put("label_zh", expected.expectation().labelZh());
    row.put("label_en", expected.expectation().labelEn());
    row.put("yields", List.copyOf(expected.expectation().yields()));
    row.put("mentioning", expected.mentioned());
    row.put("yielding", expected.yielding());
    row.put("missing", expected.missing());
    row.put("example", quoted(expected.example()));
    return row;
  }

  private static @Nullable Map<String, Object> quoted(@Nullable Quoted quoted) {
    if (quoted == null) {
      return null;
    }
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("document", quoted.document());
    row.put("at", quoted.at());
    row.put("text", quoted.text());
    return row;
  }
}

package org.shiju.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.coverage.Coverage;
import org.shiju.coverage.Quoted;

/**
 * Coverage for a person: a heading for each part, then lines with tabs between, the first of them
 * the names of the columns.
 *
 * @param top how many lines of each part; 0 for all
 */
record CoverageText(Coverage coverage, Messages messages, int top) {
  private static final String NONE = "-";

  String of(Set<CoverageCommand.Part> parts) {
    StringBuilder text = new StringBuilder();
    for (CoverageCommand.Part part : parts) {
      text.append(text.isEmpty() ? "" : "\n");
      switch (part) {
        case RULES -> part(text, "rules", coverage.fired().stream().map(this::fired).toList());
        case UNMAPPED ->
            part(text, "unmapped", coverage.unmapped().stream().map(this::untaken).toList());
        case CLAIMS -> part(text, "claims", coverage.claims().stream().map(this::claimed).toList());
        case EXPECTED ->
            part(
                text,
                "expected",
                coverage.expected().stream()
                    .filter(row -> row.mentioned() > 0)
                    .map(this::expected)
                    .toList());
      }
    }
    return text.toString();
  }

  private void part(StringBuilder text, String name, List<List<String>> rows) {
    text.append("# ").append(messages.get("coverage." + name)).append('\n');
    line(text, List.of(messages.get("coverage." + name + ".columns").split(", *")));
    int shown = top == 0 ? rows.size() : Math.min(top, rows.size());
    rows.subList(0, shown).forEach(row -> line(text, row));
    if (shown < rows.size()) {
      text.append("# ").append(messages.get("coverage.more", rows.size() - shown)).append('\n');
    }
  }

  private static void line(StringBuilder text, List<String> cells) {
    text.append(String.join("\t", cells)).append('\n');
  }

  private List<String> fired(Coverage.Fired row) {
    return List.of("" + row.documents(), "" + row.figures(), row.rule());
  }

  private List<String> untaken(Coverage.Untaken row) {
    String nearest =
        row.nearest() == null
            ? NONE
            : row.nearest().substring(row.nearest().indexOf('#') + 1) + ": " + row.failure();
    List<String> cells = new ArrayList<>();
    cells.add("" + row.documents());
    cells.add("" + row.figures());
    cells.add(shown(row.subject()));
    cells.add(shown(row.predicate()));
    cells.add(shown(row.unit()));
    cells.add(nearest);
    cells.addAll(quoted(row.example()));
    return cells;
  }

  private List<String> claimed(Coverage.Claimed row) {
    List<String> cells = new ArrayList<>();
    cells.add("" + row.documents());
    cells.add("" + row.figures());
    cells.add(row.score() + " " + row.winner());
    cells.add(row.rivalScore() + " " + row.rival());
    cells.addAll(quoted(row.example()));
    return cells;
  }

  private List<String> expected(Coverage.Expected row) {
    List<String> cells = new ArrayList<>();
    cells.add("" + row.mentioned());
    cells.add("" + row.yielding());
    cells.add("" + row.missing());
    cells.add(row.expectation().id());
    cells.add(messages.isChinese() ? row.expectation().labelZh() : row.expectation().labelEn());
    cells.addAll(quoted(row.example()));
    return cells;
  }

  private static List<String> quoted(@Nullable Quoted quoted) {
    return quoted == null
        ? List.of(NONE, NONE)
        : List.of(quoted.document() + ":" + quoted.at(), quoted.text());
  }

  private static String shown(String text) {
    return text.isEmpty() ? NONE : text.replaceAll("\\s+", " ");
  }
}

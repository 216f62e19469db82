package org.shiju.panel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shiju.write.Rows;

/** The rows of the panel: a value, how it was chosen, its evidence, its growth. */
final class ValueRow {
  static final List<String> COLUMNS =
      Heads.and(
          "value unit bound period choice conflict mentions doc_uri title measurement start surface"
              + " evidence mention_list previous change growth growth_note");

  private final Map<String, String> labels;
  private final PanelRules rules;

  ValueRow(Map<String, String> labels, PanelRules rules) {
    this.labels = labels;
    this.rules = rules;
  }

  List<@Nullable Object> of(Cell cell, @Nullable Cell before) {
    Mention shown = cell.shown();
    Doc doc = shown == null ? cell.mentions().get(0).doc() : shown.doc();
    List<@Nullable Object> cells = Heads.of(cell.key(), doc, labels.get(cell.key().indicator()));
    cells.add(shown == null ? null : shown.value());
    cells.add(shown == null ? null : shown.unit());
    cells.add(shown == null ? null : shown.bound());
    cells.add(shown == null ? null : shown.period());
    cells.add(cell.choice().rule().label());
    cells.add(cell.isConflict());
    cells.add(cell.mentions().size());
    evidence(shown, cells);
    cells.add(
        new Rows.Listed(
            cell.mentions().stream().map(Mention::line).collect(Collectors.joining(" | ")),
            cell.mentions().stream().map(Mention::object).toList()));
    Growth growth = Growth.of(cell, before, rules);
    cells.add(growth.previous());
    cells.add(growth.change());
    cells.add(growth.rate());
    cells.add(growth.note());
    return cells;
  }

  private static void evidence(@Nullable Mention shown, List<@Nullable Object> cells) {
    cells.add(shown == null ? null : shown.doc().uri());
    cells.add(shown == null ? null : shown.doc().title());
    cells.add(shown == null ? null : shown.id());
    cells.add(shown == null ? null : shown.start());
    cells.add(shown == null ? null : shown.surface());
    cells.add(shown == null ? null : shown.evidence());
  }
}

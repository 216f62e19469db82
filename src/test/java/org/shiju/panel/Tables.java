package org.shiju.panel;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Rules;

/** Tables of a panel with cells by their columns. */
final class Tables {
  private static final Rules RULES = Rules.builtIn();

  private Tables() {}

  static Panel panel(Made... documents) {
    Panel panel = new Panel(RULES);
    List.of(documents).forEach(d -> panel.add(d.json));
    return panel;
  }

  static List<Map<String, @Nullable Object>> values(Made... documents) {
    return rows(panel(documents).values());
  }

  static List<Map<String, @Nullable Object>> agreement(Made... documents) {
    return rows(panel(documents).agreement());
  }

  private static List<Map<String, @Nullable Object>> rows(Table table) {
    return StreamSupport.stream(table.rows().spliterator(), false)
        .map(
            cells -> {
              Map<String, @Nullable Object> row = new LinkedHashMap<>();
              for (int i = 0; i < cells.size(); i++) {
                row.put(table.columns().get(i), cells.get(i));
              }
              return row;
            })
        .toList();
  }

  /** Cells of a row as one text: {@code 120 only}. */
  static String show(Map<String, @Nullable Object> row, String... columns) {
    StringBuilder text = new StringBuilder();
    for (String column : columns) {
      Object cell = row.get(column);
      String plain =
          cell instanceof BigDecimal n ? n.stripTrailingZeros().toPlainString() : "" + cell;
      text.append(text.isEmpty() ? "" : " ").append(cell == null ? "-" : plain);
    }
    return text.toString();
  }
}

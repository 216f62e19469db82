package org.shiju.panel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be written.
 *
 * @param columns their names
 * @param rows a cell for each column
 */
public record Table(List<String> columns, List<List<@Nullable Object>> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}

package org.shiju.panel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be written, each made when it is asked for.
 *
 * @param columns their names
 * @param rows a cell for each column
 */
public record Table(List<String> columns, Iterable<List<@Nullable Object>> rows) {
  public Table {
    columns = List.copyOf(columns);
  }
}

package org.shiju.write;

import java.util.List;
import java.util.TreeSet;

/**
 * How results are to be written.
 *
 * @param format the form
 * @param table what a row is; read by {@link Format#CSV} only
 * @param includeText whether JSON carries the whole text
 * @param bom whether CSV opens with a byte order mark
 * @param selection which measurements are written
 * @param indicators ids of the catalogue in its order; read by {@link Format#WIDE} only
 */
public record Layout(
    Format format,
    Table table,
    boolean includeText,
    boolean bom,
    Selection selection,
    List<String> indicators) {
  public Layout {
    indicators = List.copyOf(indicators);
  }

  /** What of it shapes results, as text: two runs with the same give the same bytes. */
  public String shape() {
    return String.join(
        " ",
        format.label(),
        table.label(),
        includeText ? "text" : "",
        bom ? "bom" : "",
        new TreeSet<>(selection.indicators()).toString(),
        new TreeSet<>(selection.roles()).toString());
  }
}

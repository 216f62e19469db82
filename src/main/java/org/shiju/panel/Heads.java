package org.shiju.panel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.model.Region;

/** What the rows of both tables begin with: region, issuer, year, indicator. */
final class Heads {
  static final List<String> COLUMNS =
      List.of(
          "region_code",
          "region_name",
          "region_level",
          "region_parents",
          "region_note",
          "issuer_class",
          "issuer",
          "year",
          "indicator",
          "label");

  private Heads() {}

  /**
   * The cells of these columns.
   *
   * @param doc whose issuers are shown
   * @param label null where the catalogue has no such indicator
   */
  static List<@Nullable Object> of(Cell.Key key, Doc doc, @Nullable String label) {
    Region region = key.place().region();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(region.code());
    cells.add(region.name());
    cells.add(region.level());
    cells.add(joined("/", region.parents()));
    cells.add(key.place().note());
    cells.add(key.issuer().type().label());
    cells.add(joined(";", doc.issuers()));
    cells.add(key.year());
    cells.add(key.indicator());
    cells.add(label);
    return cells;
  }

  private static @Nullable String joined(String between, List<String> names) {
    return names.isEmpty() ? null : String.join(between, names);
  }

  /** The columns of a table: these and its own, which are named in one text. */
  static List<String> and(String own) {
    List<String> columns = new ArrayList<>(COLUMNS);
    columns.addAll(List.of(own.split(" ")));
    return List.copyOf(columns);
  }
}

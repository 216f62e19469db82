package org.shiju.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Node;
import org.shiju.rules.Packs;
import org.shiju.rules.Rules;
import org.shiju.text.WordMap;

/** How tables speak: {@code tables.yaml}, and the tables that packs describe. */
final class TableRules {
  /**
   * A column that a pack describes.
   *
   * @param subject what its cells count, or empty where the row or the table says so
   */
  record Column(String name, String subject, @Nullable String predicate, boolean total) {}

  /** What a row of a described table says, where its name holds one of the words. */
  record RowWords(List<String> words, String predicate) {}

  /**
   * A table whose form is prescribed, so that its columns are known without their header.
   *
   * @param headings one of them stands in the line above the table
   * @param subject what the table counts; empty where its columns say so
   */
  record Described(
      String rule,
      String pack,
      List<String> headings,
      String subject,
      List<Column> columns,
      List<RowWords> rows) {

    /** The verb of a row; the nearest name that says one decides. */
    @Nullable String predicate(List<String> names) {
      for (String name : names) {
        for (RowWords row : rows) {
          if (row.words.stream().anyMatch(name::contains)) {
            return row.predicate;
          }
        }
      }
      return null;
    }
  }

  final WordMap<Boolean> counts;
  final WordMap<Boolean> lead;
  final WordMap<Boolean> tail;
  final List<String> unit;
  private final List<Described> described = new ArrayList<>();

  TableRules(Rules rules) {
    Node root = rules.file("tables.yaml").only("header", "names", "unit");
    Node header = root.need("header").only("id", "counts", "examples");
    counts = WordMap.of(header.texts("counts"));
    Node names = root.need("names").only("lead", "tail");
    lead = WordMap.of(names.texts("lead"));
    tail = WordMap.of(names.texts("tail"));
    unit = root.texts("unit");
    for (Packs.Pack pack : new Packs(rules).all()) {
      for (Node table : pack.file().get("tables").map(Node::items).orElse(List.of())) {
        described.add(described(pack.id(), table));
      }
    }
  }

  private static Described described(String pack, Node node) {
    node.only("id", "headings", "subject", "columns", "rows", "examples");
    List<Column> columns = node.need("columns").items().stream().map(TableRules::column).toList();
    List<RowWords> rows = new ArrayList<>();
    for (Node row : node.get("rows").map(Node::items).orElse(List.of())) {
      row.only("words", "predicate");
      rows.add(new RowWords(row.texts("words"), row.need("predicate").text()));
    }
    return new Described(
        node.file() + "#" + node.need("id").text(),
        pack,
        node.texts("headings"),
        node.get("subject").map(Node::text).orElse(""),
        columns,
        rows);
  }

  private static Column column(Node node) {
    node.only("name", "subject", "predicate", "total");
    return new Column(
        node.need("name").text(),
        node.get("subject").map(Node::text).orElse(""),
        node.textOrNull("predicate"),
        node.get("total").map(Node::flag).orElse(false));
  }

  /** The tables that some packs describe. */
  List<Described> of(Set<String> packs) {
    return described.stream().filter(table -> packs.contains(table.pack())).toList();
  }
}

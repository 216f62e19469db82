package org.shiju.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shiju.indicator.Indicator;

/** Fills the tables of a database: one pass over the run, then one statement for each table. */
final class DuckTables {
  private static final List<String> OF_THE_RUN =
      List.of("documents", "sections", "measurements", "checks", "warnings");

  private final Connection connection;
  private final Partial partial;
  private final Map<String, Stage> stages = new LinkedHashMap<>();

  DuckTables(Connection connection, Partial partial) {
    this.connection = connection;
    this.partial = partial;
  }

  Exported load(Path spine, @Nullable Path errors, List<Indicator> catalogue)
      throws IOException, SQLException {
    run(spine);
    errors(errors);
    catalogue(catalogue);
    dictionary();
    for (Map.Entry<String, Stage> stage : stages.entrySet()) {
      load(stage.getKey(), stage.getValue());
    }
    long rows = OF_THE_RUN.stream().mapToLong(table -> stage(table).rows()).sum();
    long cut = stages.values().stream().mapToLong(Stage::cut).sum();
    return new Exported(stage("documents").rows(), rows, cut);
  }

  private void load(String table, Stage stage) throws IOException, SQLException {
    Duck.run(connection, stage.table(table));
    Duck.run(connection, "INSERT INTO \"" + table + "\" " + stage.select());
    Files.delete(stage.file());
  }

  private void run(Path spine) throws IOException {
    for (String table : OF_THE_RUN) {
      begin(table);
    }
    try {
      Spine.each(spine, this::document);
    } finally {
      for (Stage stage : stages.values()) {
        stage.close();
      }
    }
  }

  private void document(ObjectNode document) throws IOException {
    for (String table : OF_THE_RUN) {
      DuckExport.rows(stage(table), document, table);
    }
  }

  private void errors(@Nullable Path errors) throws IOException {
    try (Stage stage = begin("errors")) {
      if (errors != null) {
        Spine.each(errors, error -> stage.row(error, error));
      }
    }
  }

  private void catalogue(List<Indicator> catalogue) throws IOException {
    try (Stage stage = begin("indicators")) {
      for (Indicator indicator : catalogue) {
        ObjectNode row = row(indicator);
        stage.row(row, row);
      }
    }
  }

  private static ObjectNode row(Indicator indicator) {
    return Spine.JSON
        .createObjectNode()
        .put("id", indicator.id())
        .put("theme", indicator.theme() == null ? null : indicator.theme().label())
        .put("label_zh", indicator.labelZh())
        .put("label_en", indicator.labelEn())
        .put("dimension", indicator.dimension())
        .put("kind", indicator.kind())
        .put("definition", indicator.definition())
        .put("rule", indicator.rule());
  }

  private void dictionary() throws IOException {
    List<String> tables = new ArrayList<>(stages.keySet());
    try (Stage stage = begin("dictionary")) {
      for (String table : tables) {
        for (Column column : Columns.keyed(table)) {
          ObjectNode row = row(table, column);
          stage.row(row, row);
        }
      }
    }
  }

  private static ObjectNode row(String table, Column column) {
    return Spine.JSON
        .createObjectNode()
        .put("table", table)
        .put("column", column.name())
        .put("type", column.type().sql)
        .put("values", column.values())
        .put("meaning_en", column.english())
        .put("meaning_zh", column.chinese());
  }

  private Stage begin(String table) throws IOException {
    Stage stage = new Stage(partial.file(table + ".jsonl"), Columns.keyed(table));
    stages.put(table, stage);
    return stage;
  }

  private Stage stage(String table) {
    Stage stage = stages.get(table);
    if (stage == null) {
      throw new IllegalStateException("no table " + table);
    }
    return stage;
  }
}

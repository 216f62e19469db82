package org.shiju.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gold that grows figure by figure, as a person judges what was found (逐项核定): of a document {@code
 * NAME.txt} and {@code NAME.quantities.tsv}.
 *
 * <p>A figure that was accepted or changed is a row that must be found, one that was rejected is
 * none, and one not judged yet is {@code optional}, neither wanted nor wrong: {@code evaluate}
 * counts what a person has looked at and nothing else. Rows that a person added to the file stay.
 */
public final class GoldDesk {
  private final Path folder;

  public GoldDesk(Path folder) {
    this.folder = folder;
  }

  /** What was said of a document's figures so far, by their ids. */
  public Map<String, Judgement> judgements(JsonNode document) throws IOException {
    Map<String, Judgement> judged = new TreeMap<>();
    Map<String, Map<String, String>> rows = rows(document);
    if (rows == null) {
      return judged;
    }
    for (JsonNode m : document.path("measurements")) {
      Map<String, String> found = GoldDraft.row(m, document);
      Map<String, String> row = rows.get(found.get("start"));
      if (row == null) {
        judged.put(m.path("id").asText(), Judgement.REJECTED);
      } else if ("yes".equals(row.get("required"))) {
        judged.put(m.path("id").asText(), judgement(found, row));
      }
    }
    return judged;
  }

  private static Judgement judgement(Map<String, String> found, Map<String, String> row) {
    Map<String, String> cells = new HashMap<>();
    found.forEach(
        (column, cell) -> {
          String said = row.getOrDefault(column, "");
          if (GoldDraft.EDITABLE.contains(column) && !said.equals(cell)) {
            cells.put(column, said);
          }
        });
    return cells.isEmpty() ? Judgement.ACCEPTED : new Judgement(Judgement.Verdict.CHANGED, cells);
  }

  /**
   * The files as they are with what was said of one more figure.
   *
   * @throws GoldFault where the folder has another text of this name, or a number is none
   */
  public Map<Path, String> with(JsonNode document, String id, Judgement judgement)
      throws IOException {
    String text = document.path("text").asText();
    Path file = file(document, GoldFolder.TEXT);
    if (Files.exists(file) && !Files.readString(file).equals(GoldDraft.written(text))) {
      throw new GoldFault("other_text", file);
    }
    demandNumbers(judgement);
    Map<String, Judgement> all = judgements(document);
    all.put(id, judgement);
    Map<String, Map<String, String>> rows = rows(document);
    Map<String, Map<String, String>> written = new LinkedHashMap<>();
    for (JsonNode m : document.path("measurements")) {
      Map<String, String> row = GoldDraft.row(m, document);
      if (rows != null) {
        rows.remove(row.get("start"));
      }
      Judgement said = all.get(m.path("id").asText());
      if (said == null) {
        row.put("required", "optional");
      } else {
        row.putAll(said.cells());
      }
      if (said == null || said.verdict() != Judgement.Verdict.REJECTED) {
        written.put(row.get("start"), row);
      }
    }
    if (rows != null) {
      written.putAll(rows); // a person's own
    }
    List<Map<String, String>> sorted = new ArrayList<>(written.values());
    sorted.sort(Comparator.comparing(row -> Integer.valueOf(row.get("start"))));
    Map<Path, String> files = new LinkedHashMap<>();
    files.put(file, GoldDraft.written(text));
    files.put(file(document, GoldFolder.QUANTITIES), GoldDraft.table(sorted));
    return files;
  }

  private static void demandNumbers(Judgement judgement) {
    for (String column : List.of("value", "value_max")) {
      String cell = judgement.cells().getOrDefault(column, "0");
      if (!column.equals("value") && cell.isEmpty()) {
        continue;
      }
      try {
        BigDecimal unused = new BigDecimal(cell);
      } catch (NumberFormatException e) {
        throw new GoldFault("no_number", "", column, cell);
      }
    }
  }

  /** The rows that there are, by their starts; null where the document is new. */
  private @Nullable Map<String, Map<String, String>> rows(JsonNode document) throws IOException {
    Path file = file(document, GoldFolder.QUANTITIES);
    if (!Files.exists(file)) {
      return null;
    }
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    List<String> columns = GoldDraft.QUANTITY_COLUMNS;
    for (GoldTable.Row row : GoldTable.rows(file, Files.readString(file), columns)) {
      Map<String, String> cells = new LinkedHashMap<>();
      columns.forEach(column -> cells.put(column, row.text(column)));
      rows.put(String.valueOf(row.integer("start")), cells);
    }
    return rows;
  }

  private Path file(JsonNode document, String ending) {
    String name = GoldDraft.name(document);
    Path file = folder.resolve(name + ending);
    if (name.isEmpty() || !folder.equals(file.getParent())) {
      throw new GoldFault("no_name", document.path("source").path("uri").asText());
    }
    return file;
  }
}

package org.shiju.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A first draft of gold from what a document of results says (标注初稿): the files that a person then
 * corrects, by their endings.
 *
 * <p>Tables hold neither tabs nor line breaks. In what a person reads they become spaces. A figure
 * that holds one, 12 with 万件 on the next line, cannot be written whole: its row holds what stands
 * before the break and is {@code optional}, so that the figure is neither wanted nor wrong.
 */
public final class GoldDraft {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String BOM = "\ufeff";

  static final List<String> QUANTITY_COLUMNS =
      List.of(
          "start",
          "surface",
          "value",
          "value_max",
          "unit",
          "kind",
          "bound",
          "status",
          "role",
          "required",
          "subject",
          "predicate",
          "indicator",
          "period",
          "scope");

  /** What a person may say otherwise of a figure. */
  public static final Set<String> EDITABLE =
      QUANTITY_COLUMNS.stream()
          .filter(column -> !List.of("start", "surface", "required").contains(column))
          .collect(Collectors.toUnmodifiableSet());

  private final JsonNode document;
  private final String text;
  private final Characters characters;

  /**
   * The draft for one document.
   *
   * @param text that its offsets count
   */
  public GoldDraft(JsonNode document, String text) {
    this.document = document;
    this.text = text;
    this.characters = new Characters(text);
  }

  /** The name that the gold of a document must have for it to be found again. */
  public static String name(JsonNode document) {
    return Stems.of(document.path("source").path("uri").asText());
  }

  /** The endings of all files that a draft may have. */
  public static List<String> endings() {
    return GoldFolder.ENDINGS;
  }

  /** Whether text and results belong together: every figure stands where it should. */
  public boolean fits() {
    JsonNode length = document.path("text_length");
    if (length.isInt() && length.intValue() != characters.length()) {
      return false;
    }
    for (JsonNode m : document.path("measurements")) {
      String there = characters.slice(m.path("start").intValue(), m.path("end").intValue());
      if (!there.equals(m.path("surface").asText())) {
        return false;
      }
    }
    return true;
  }

  /** Figures that no table can hold whole. */
  public long broken() {
    long broken = 0;
    for (JsonNode m : document.path("measurements")) {
      broken += isBroken(m.path("surface").asText()) ? 1 : 0;
    }
    return broken;
  }

  /**
   * The files, by ending. Results without sections, such as those of Parquet, say nothing of
   * headings and checks either, and those files are left to the person.
   */
  public SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(GoldFolder.TEXT, written(text));
    files.put(GoldFolder.QUANTITIES, quantities());
    files.put(GoldFolder.METADATA, metadata());
    if (!document.path("sections").isEmpty()) {
      files.put(GoldFolder.SECTIONS, sections());
      files.put(GoldFolder.HEADINGS, headings());
      files.put(GoldFolder.CHECKS, checks());
    }
    return files;
  }

  /** A text as its file has it: whoever reads the file takes one mark off. */
  static String written(String text) {
    return text.startsWith(BOM) ? BOM + text : text;
  }

  private String quantities() {
    Map<Extent, Map<String, String>> rows = new LinkedHashMap<>();
    for (JsonNode m : document.path("measurements")) {
      Extent extent = new Extent(m.path("start").intValue(), m.path("end").intValue());
      rows.put(extent, row(m, document));
    }
    return table(rows.values());
  }

  /** The row of a figure, by column. */
  static Map<String, String> row(JsonNode measurement, JsonNode document) {
    String year = document.path("metadata").path(Fields.YEAR).asText("");
    Map<String, String> row = new LinkedHashMap<>();
    for (String column : QUANTITY_COLUMNS) {
      row.put(column, quantity(measurement, column, year));
    }
    return row;
  }

  /** Rows of figures as their file has them. */
  static String table(Collection<Map<String, String>> rows) {
    List<List<String>> cells = new ArrayList<>();
    rows.forEach(row -> cells.add(List.copyOf(row.values())));
    return table(QUANTITY_COLUMNS, cells);
  }

  private static String quantity(JsonNode m, String column, String year) {
    String surface = m.path("surface").asText();
    String value = value(m.path(column));
    return switch (column) {
      case "surface" -> isBroken(surface) ? surface.split("[\\t\\r\\n]", 2)[0] : surface;
      case "required" -> isBroken(surface) ? "optional" : "yes";
      case "period" -> value.equals(year) ? "" : value;
      default -> value;
    };
  }

  private static boolean isBroken(String surface) {
    return surface.chars().anyMatch(c -> c == '\t' || c == '\r' || c == '\n');
  }

  private static String value(JsonNode value) {
    if (value.isNumber()) {
      return value.decimalValue().toPlainString();
    }
    return value.isNull() ? "" : value.asText();
  }

  private String sections() {
    @Nullable String[] roles = Said.roles(document, characters.length());
    List<List<String>> rows = new ArrayList<>();
    String before = null;
    for (int i = 0; i < roles.length; i++) {
      String role = roles[i] == null ? "" : roles[i];
      if (!role.equals(before)) {
        rows.add(List.of(String.valueOf(i), role, ""));
        before = role;
      }
    }
    return table(List.of("start", "role", "note"), rows);
  }

  private String headings() {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode section : document.path("sections")) {
      int level = section.path("level").intValue();
      if (section.path("heading_start").isInt() && level > 0) {
        String heading = value(section.path("marker")) + value(section.path("heading"));
        rows.add(List.of(value(section.path("heading_start")), String.valueOf(level), heading));
      }
    }
    return table(List.of("start", "level", "heading"), rows);
  }

  private String checks() {
    Map<String, String> starts = new HashMap<>();
    document
        .path("measurements")
        .forEach(m -> starts.put(m.path("id").asText(), value(m.path("start"))));
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode check : document.path("checks")) {
      List<String> operands = new ArrayList<>();
      check.path("operands").forEach(id -> operands.add(starts.getOrDefault(id.asText(), "")));
      if (!operands.isEmpty() && !operands.contains("")) {
        rows.add(
            List.of(
                value(check.path("kind")),
                String.join("|", operands),
                value(check.path("expression")),
                value(check.path("status"))));
      }
    }
    return table(List.of("kind", "starts", "expression", "status"), rows);
  }

  private String metadata() {
    JsonNode said = document.path("metadata");
    JsonNode region = said.path("region");
    ObjectNode json = MAPPER.createObjectNode();
    json.set("title", orNull(said.path("title")));
    json.set("issuers", orNull(said.path("issuers")));
    json.set("region_name", orNull(region.path("name")));
    json.set("region_level", orNull(region.path("level")));
    json.set("region_parents", orNull(region.path("parents")));
    for (String field :
        List.of("report_year", "published", "signed", "document_number", "addressee")) {
      json.set(field, orNull(said.path(field)));
    }
    json.set("source", orNull(said.path("source_line")));
    try {
      return MAPPER.writer(EvaluatedJson.printer()).writeValueAsString(json) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
  }

  private static JsonNode orNull(JsonNode value) {
    return value.isMissingNode() ? MAPPER.nullNode() : value;
  }

  private static String table(List<String> columns, Iterable<List<String>> rows) {
    StringBuilder out = new StringBuilder(String.join("\t", columns)).append('\n');
    for (List<String> row : rows) {
      String separator = "";
      for (String cell : row) {
        out.append(separator).append(cell.replaceAll("[\\t\\r\\n]", " "));
        separator = "\t";
      }
      out.append('\n');
    }
    return out.toString();
  }
}

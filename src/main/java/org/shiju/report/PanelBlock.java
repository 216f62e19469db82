package org.shiju.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.panel.Table;

/** The rows of the panel, as {@code shiju panel} chooses its values, with what the charts need. */
final class PanelBlock {
  private static final List<String> COLUMNS =
      List.of(
          "region_code",
          "region_name",
          "region_level",
          "region_parents",
          "issuer_class",
          "issuer",
          "year",
          "indicator",
          "value",
          "unit",
          "bound",
          "period",
          "choice",
          "conflict",
          "mentions",
          "doc_uri",
          "measurement",
          "growth",
          "growth_note");

  private PanelBlock() {}

  static Block of(Table panel) throws IOException {
    Block block = new Block();
    JsonGenerator json = block.json();
    json.writeStartArray();
    json.writeStartArray();
    for (String column : COLUMNS) {
      json.writeString(column);
    }
    json.writeEndArray();
    List<Integer> places = COLUMNS.stream().map(panel.columns()::indexOf).toList();
    for (List<@Nullable Object> row : panel.rows()) {
      json.writeStartArray();
      for (int place : places) {
        cell(json, row.get(place));
      }
      json.writeEndArray();
    }
    return block;
  }

  private static void cell(JsonGenerator json, @Nullable Object cell) throws IOException {
    if (cell == null) {
      json.writeNull();
    } else if (cell instanceof BigDecimal number) {
      json.writeString(Values.text(number));
    } else if (cell instanceof Integer number) {
      json.writeNumber(number);
    } else if (cell instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString(cell.toString());
    }
  }
}

package org.shiju.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.shiju.indicator.Indicator;
import org.shiju.write.Program;

/** What the page shows at once: its title, the list of documents, the names of indicators. */
final class Index {
  private static final List<String> COPIED =
      List.of("title", "issuers", "region", "report_year", "genre", "published");

  private final List<Indicator> catalogue;
  private final String title;
  private final ArrayNode documents = JsonNodeFactory.instance.arrayNode();
  private final TreeSet<String> made = new TreeSet<>();

  Index(List<Indicator> catalogue, String title) {
    this.catalogue = catalogue;
    this.title = title;
  }

  void add(JsonNode document) {
    ObjectNode entry = documents.addObject();
    entry.set("uri", document.path("source").path("uri"));
    for (String key : COPIED) {
      entry.set(key, document.path("metadata").get(key));
    }
    JsonNode measurements = document.path("measurements");
    int linked = 0;
    for (JsonNode m : measurements) {
      linked += m.path("indicator").isTextual() ? 1 : 0;
    }
    int doubtful = 0;
    for (JsonNode check : document.path("checks")) {
      doubtful += check.path("status").asText().equals("consistent") ? 0 : 1;
    }
    entry.put("figures", measurements.size());
    entry.put("linked", linked);
    entry.put("doubtful", doubtful);
    entry.put("text", document.path("text").isTextual());
    entry.put("partial", !document.path("text_length").isNumber());
    entry.put("duplicate", document.path("duplicate_of").isTextual());
    JsonNode program = document.path("program");
    made.add(program.path("version").asText() + " " + program.path("rules").asText());
  }

  Block block() throws IOException {
    Block block = new Block();
    JsonGenerator json = block.json();
    json.writeStartObject();
    json.writeStringField("title", title);
    json.writeStringField("version", Program.version());
    json.writeArrayFieldStart("made");
    for (String by : made) {
      json.writeString(by);
    }
    json.writeEndArray();
    json.writeFieldName("documents");
    json.writeTree(documents);
    json.writeObjectFieldStart("indicators");
    for (Indicator indicator : catalogue) {
      json.writeObjectFieldStart(indicator.id());
      json.writeStringField("zh", indicator.labelZh());
      json.writeStringField("en", indicator.labelEn());
      json.writeStringField("kind", indicator.kind());
      json.writeStringField("definition", indicator.definition());
      json.writeStringField("theme", indicator.theme() == null ? null : indicator.theme().label());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    return block;
  }
}

package org.shiju.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shiju.rules.Near;
import org.shiju.rules.Node;
import org.shiju.rules.RuleException;

/**
 * Holds a rule file to the schema of its kind. Read are the words of JSON Schema that the schemas
 * use, and three of our own: {@code x-whole} names the keys that a file needs once it lies over
 * ours, {@code x-words} says that texts are looked for in reports, {@code x-called} what a key is
 * called.
 */
final class Structure {
  private final Schemas schemas = new Schemas();
  private final Faults faults;

  Structure(Faults faults) {
    this.faults = faults;
  }

  /** A schema, and the document that its references are relative to. */
  private record Schema(JsonNode document, JsonNode node) {
    Schema in(JsonNode part) {
      return new Schema(document, part);
    }

    Schema at(String key) {
      return in(node.path(key));
    }

    boolean has(String key) {
      return node.has(key);
    }
  }

  void check(Node file) {
    JsonNode schema = schemas.schema(Schemas.nameFor(file.file()));
    check(new Schema(schema, schema), file, "file");
  }

  private void check(Schema asked, Node node, String key) {
    Schema schema = resolved(asked);
    if (schema.has("anyOf")) {
      any(schema, node, key);
    }
    if (schema.has("type") && !isOfType(schema, node)) {
      return;
    }
    if (schema.has("enum")) {
      member(texts(schema.at("enum")), node, key);
    }
    if (schema.has("const")) {
      member(List.of(schema.at("const").node().asText()), node, key);
    }
    if (node.isText()) {
      text(schema, node, key);
    } else if (node.isList()) {
      list(schema, node, key);
    } else {
      map(schema, node);
    }
    if (schema.has("x-words")) {
      WordFaults.find(schema.at("x-words").node().asText(), node, faults::add);
    }
    if (schema.has("if")) {
      boolean holds = silent(schema.at("if"), node, key).isEmpty();
      check(schema.at(holds ? "then" : "else"), node, key);
    }
  }

  private Schema resolved(Schema schema) {
    Schema at = schema;
    while (at.has("$ref")) {
      String ref = at.node().get("$ref").asText();
      int sharp = ref.indexOf('#');
      JsonNode document =
          sharp == 0
              ? at.document()
              : schemas.schema(ref.substring(0, sharp - Schemas.ENDING.length()));
      at = new Schema(document, document.at(ref.substring(sharp + 1)));
    }
    return at;
  }

  private List<RuleException> silent(Schema schema, Node node, String key) {
    Structure trial = new Structure(new Faults());
    trial.check(schema, node, key);
    return trial.faults.sorted();
  }

  /** One of several forms must fit; else the one is told of that is of the node's own kind. */
  private void any(Schema schema, Node node, String key) {
    List<Schema> forms = new ArrayList<>();
    schema.at("anyOf").node().forEach(form -> forms.add(schema.in(form)));
    if (forms.stream().noneMatch(form -> silent(form, node, key).isEmpty())) {
      check(forms.get(node.isList() ? forms.size() - 1 : 0), node, key);
    }
  }

  private boolean isOfType(Schema schema, Node node) {
    List<String> types = texts(schema.at("type"));
    try {
      if (node.isMap() ? types.contains("object") : node.isList() && types.contains("array")) {
        return true;
      }
      switch (types.get(0)) {
        case "object" -> node.entries();
        case "array" -> node.items();
        case "integer" -> node.integer();
        case "boolean" -> node.flag();
        case "number" -> node.decimal();
        default -> node.text();
      }
      return true;
    } catch (RuleException e) {
      faults.add(e);
      return false;
    }
  }

  private void member(List<String> known, Node node, String key) {
    faults.collect(
        () -> {
          if (!known.contains(node.text())) {
            throw node.fault(
                "unknown " + key + " '" + node.text() + "'", Near.remedy(node.text(), known));
          }
        });
  }

  private void text(Schema schema, Node node, String key) {
    String text = node.text();
    if (schema.has("minLength") && text.isBlank()) {
      faults.add(node.fault("'" + key + "' is empty", "write it, or drop the line"));
    } else if (schema.has("pattern") && !matches(schema.at("pattern").node().asText(), text)) {
      faults.add(
          node.fault(
              "'" + text + "' is no " + key, schema.at("patternErrorMessage").node().asText()));
    }
  }

  private static boolean matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).find();
  }

  private void list(Schema schema, Node node, String key) {
    if (schema.has("minItems") && node.items().isEmpty()) {
      faults.add(node.fault("'" + key + "' is empty", "write one, or drop the line"));
    }
    if (schema.has("items")) {
      node.items().forEach(item -> check(schema.at("items"), item, key));
    }
  }

  private void map(Schema schema, Node node) {
    JsonNode properties = schema.node().path("properties");
    for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
      if (properties.has(entry.getKey())) {
        check(schema.in(properties.get(entry.getKey())), entry.getValue(), entry.getKey());
      } else if (schema.at("additionalProperties").node().isObject()) {
        check(schema.at("additionalProperties"), entry.getValue(), entry.getKey());
      } else if (schema.has("additionalProperties")) {
        faults.add(unknown(schema, entry.getKey(), entry.getValue()));
      }
    }
    Stream.of("required", "x-whole")
        .flatMap(list -> texts(schema.at(list)).stream())
        .forEach(key -> faults.collect(() -> node.need(key)));
  }

  private static RuleException unknown(Schema schema, String key, Node value) {
    List<String> known = new ArrayList<>();
    schema.node().path("properties").fieldNames().forEachRemaining(known::add);
    known.remove("overlay");
    return value.unknown(schema.node().path("x-called").asText("key"), key, known);
  }

  /** A list of words, or one of its own. */
  private static List<String> texts(Schema schema) {
    List<String> texts = new ArrayList<>();
    if (schema.node().isTextual()) {
      texts.add(schema.node().asText());
    }
    schema.node().forEach(text -> texts.add(text.asText()));
    return texts;
  }
}

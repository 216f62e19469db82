package org.shiju.rules;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one YAML file into {@link Node}s; every scalar stays a text, so {@code 1.10} and {@code no}
 * mean what they say.
 */
final class YamlRules {
  private static final YAMLFactory YAML = new YAMLFactory();

  private final String file;
  private final String path;
  private final JsonParser parser;
  private final Consumer<RuleException> faults;

  private YamlRules(String file, String path, JsonParser parser, Consumer<RuleException> faults) {
    this.file = file;
    this.path = path;
    this.parser = parser;
    this.faults = faults;
  }

  /**
   * Parses a file.
   *
   * @param file its path below the rules folder
   * @param path the same for a person
   * @param faults gets keys that stand twice
   * @throws RuleException where the text is no YAML
   */
  static Node parse(String file, String path, String yaml, Consumer<RuleException> faults) {
    Place start = Place.of(file, path, 1, 0);
    try (JsonParser parser = YAML.createParser(yaml)) {
      if (parser.nextToken() == null) {
        throw new RuleException(start, "the file is empty", "write rules or remove the file");
      }
      YamlRules reader = new YamlRules(file, path, parser, faults);
      Node root = named(reader.node(), null);
      if (parser.nextToken() != null) {
        throw new RuleException(
            reader.here(),
            "a second YAML document begins here, and nobody would read it",
            "remove the line '---' before it, or write it into a file of its own");
      }
      return root;
    } catch (JsonParseException e) {
      JsonLocation at = e.getLocation();
      throw new RuleException(
          at == null ? start : Place.of(file, path, at.getLineNr(), at.getColumnNr()),
          said(e.getOriginalMessage()),
          "mend the YAML: look at the indentation, colons and brackets of this line and the one"
              + " before");
    } catch (IOException e) {
      throw new RuleException(start, String.valueOf(e.getMessage()), "mend the YAML");
    }
  }

  /** What the parser says, without the places and lines that it quotes between. */
  private static String said(String message) {
    return message
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .collect(Collectors.joining(": "));
  }

  private Place here() {
    JsonLocation at = parser.currentTokenLocation();
    return Place.of(file, path, at.getLineNr(), at.getColumnNr());
  }

  private Node node() throws IOException {
    Place place = here();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Node> entries = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        Place at = here();
        parser.nextToken();
        if (entries.put(key, node().under(at)) != null) {
          faults.accept(
              new RuleException(at, "key '" + key + "' stands twice", "keep one of them"));
        }
      }
      return Node.map(place, entries);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node());
      }
      return Node.list(place, items);
    }
    return Node.text(place, parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText());
  }

  /** The same node, every part of it knowing the rule that it belongs to. */
  private static Node named(Node node, @Nullable String rule) {
    Place keyed = node.key().in(rule);
    if (node.isText()) {
      return Node.text(node.place().in(rule), node.text()).under(keyed);
    }
    if (node.isList()) {
      return Node.list(
              node.place().in(rule), node.items().stream().map(item -> named(item, rule)).toList())
          .under(keyed);
    }
    Node id = node.entries().get("id");
    String inner = id != null && id.isText() ? id.text() : rule;
    Map<String, Node> entries = new LinkedHashMap<>();
    node.entries().forEach((key, value) -> entries.put(key, named(value, inner)));
    return Node.map(node.place().in(inner), entries).under(keyed);
  }
}

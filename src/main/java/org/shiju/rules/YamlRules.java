package org.shiju.rules;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one YAML file into {@link Node}s; every scalar stays a text, so {@code 1.10} and {@code no}
 * mean what they say.
 */
final class YamlRules {
  private static final YAMLFactory YAML = new YAMLFactory();

  private YamlRules() {}

  /**
   * Parses a file.
   *
   * @throws RuleException where the text is no YAML, or has a key twice
   */
  static Node parse(String file, String yaml) {
    try (JsonParser parser = YAML.createParser(yaml)) {
      if (parser.nextToken() == null) {
        throw new RuleException(file, 1, "the file is empty", "write rules or remove the file");
      }
      return node(file, parser);
    } catch (JsonParseException e) {
      throw new RuleException(
          file,
          e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
          e.getOriginalMessage(),
          "mend the YAML");
    } catch (IOException e) {
      throw new RuleException(file, 1, String.valueOf(e.getMessage()), "mend the YAML");
    }
  }

  private static Node node(String file, JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Node> entries = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        int at = parser.currentTokenLocation().getLineNr();
        parser.nextToken();
        if (entries.put(key, node(file, parser)) != null) {
          throw new RuleException(file, at, "key '" + key + "' stands twice", "keep one of them");
        }
      }
      return Node.map(file, line, entries);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(file, parser));
      }
      return Node.list(file, line, items);
    }
    return Node.text(
        file, line, parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText());
  }
}

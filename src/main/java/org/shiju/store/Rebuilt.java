package org.shiju.store;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A document, or an item of one, made of cells again: keys in the order of the output. */
final class Rebuilt {
  private static final JsonNode EMPTY = empty();
  private static final JsonPointer NUMBER = JsonPointer.compile("/doc");

  private final ObjectNode object;

  /** A document that nothing is known of. */
  Rebuilt() {
    this((ObjectNode) EMPTY.deepCopy());
  }

  Rebuilt(ObjectNode object) {
    this.object = object;
  }

  private static JsonNode empty() {
    try {
      return Spine.JSON.readTree(Resources.text("document.json"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the jar holds a broken document.json", e);
    }
  }

  void set(Column column, @Nullable Object cell) {
    if (column.path().equals(NUMBER)) {
      return;
    }
    JsonNode value = cell == null ? absent(column) : column.type().value(cell);
    if (!value.isMissingNode()) {
      parent(column.path()).set(column.path().last().getMatchingProperty(), value);
    }
  }

  private static JsonNode absent(Column column) {
    return switch (column.type()) {
      case LIST, WORDS -> Spine.JSON.createArrayNode();
      case SIZE, NAMED, CODES -> Spine.JSON.missingNode();
      default -> NullNode.instance;
    };
  }

  private ObjectNode parent(JsonPointer path) {
    ObjectNode at = object;
    for (JsonPointer rest = path; !rest.tail().matches(); rest = rest.tail()) {
      at = at.withObjectProperty(rest.getMatchingProperty());
    }
    return at;
  }

  void add(String key, Rebuilt item) {
    ((ArrayNode) object.withArrayProperty(key)).add(item.object);
  }

  /** The document; a region without a name is none. */
  JsonNode json() {
    ObjectNode metadata = (ObjectNode) object.get("metadata");
    if (metadata.at("/region/name").isNull()) {
      metadata.putNull("region");
    }
    return object;
  }
}

package org.shiju.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The JSON Lines of a run, one document a line, read one after the other.
 *
 * <p>Each document gets its number in the run as {@code doc}, and each section, measurement, check
 * and warning its number in the document as {@code place}: the first 761宗 of the first report is
 * document 1, place 1.
 */
final class Spine {
  /** Reads and writes exact decimals: 99.20 is not 99.2 of a double. */
  static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                  .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** What takes the documents. */
  interface Visitor {
    void visit(ObjectNode document) throws IOException;
  }

  private Spine() {}

  /** Hands every object of the file on, numbered from 1. */
  static void each(Path file, Visitor visitor) throws IOException {
    try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
        MappingIterator<ObjectNode> lines = JSON.readerFor(ObjectNode.class).readValues(reader)) {
      for (int number = 1; lines.hasNextValue(); number++) {
        ObjectNode document = lines.nextValue();
        document.put("doc", number);
        visitor.visit(document);
      }
    }
  }

  /** The rows that a document gives a table: itself for {@code documents}. */
  static Iterable<JsonNode> rows(JsonNode document, String table) {
    if (table.equals(Columns.DOCUMENTS)) {
      return List.of(document);
    }
    JsonNode items = document.path(table);
    for (int i = 0; i < items.size(); i++) {
      ((ObjectNode) items.get(i)).put("place", i + 1);
    }
    return items;
  }
}

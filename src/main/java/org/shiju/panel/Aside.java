package org.shiju.panel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.shiju.store.Scratch;

/**
 * Figures of documents put aside until their region's turn comes: a panel of a hundred thousand
 * reports holds those of one region at a time.
 */
final class Aside implements Closeable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Scratch scratch = new Scratch();

  /** Puts the figures of a document aside; their place. */
  long put(Figures figures) {
    ArrayNode all = JSON.createArrayNode();
    ArrayNode mentions = all.addArray();
    figures.mentions().forEach(m -> mentions.add(node(m)));
    ArrayNode statements = all.addArray();
    for (Statement s : figures.statements()) {
      statements.addArray().add(s.form().name()).add(node(s.figure())).add(s.direction());
      ((ArrayNode) statements.get(statements.size() - 1)).add(node(s.beside()));
    }
    try {
      return scratch.put(JSON.writeValueAsBytes(all));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The figures of a document that were put aside. */
  Figures get(Doc doc, long place) {
    try {
      JsonNode all = JSON.readTree(scratch.get(place));
      List<Mention> mentions = new ArrayList<>();
      all.get(0).forEach(node -> mentions.add(mention(doc, node)));
      List<Statement> statements = new ArrayList<>();
      all.get(1).forEach(node -> statements.add(statement(doc, node)));
      return new Figures(mentions, statements);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Statement statement(Doc doc, JsonNode node) {
    return new Statement(
        Statement.Form.valueOf(node.get(0).asText()),
        mention(doc, node.get(1)),
        node.get(2).asInt(),
        mention(doc, node.get(3)));
  }

  private static ArrayNode node(Mention m) {
    return JSON.createArrayNode()
        .add(m.id())
        .add(m.start())
        .add(m.surface())
        .add(m.value().toString())
        .add(m.unit())
        .add(m.kind())
        .add(m.bound())
        .add(m.indicator())
        .add(m.year())
        .add(m.period())
        .add(m.evidence())
        .add(m.part());
  }

  private static Mention mention(Doc doc, JsonNode node) {
    return new Mention(
        doc,
        node.get(0).asText(),
        node.get(1).asInt(),
        node.get(2).asText(),
        new BigDecimal(node.get(3).asText()),
        node.get(4).asText(),
        node.get(5).asText(),
        node.get(6).asText(),
        node.get(7).asText(),
        node.get(8).asInt(),
        node.get(9).isNull() ? null : node.get(9).asText(),
        node.get(10).asText(),
        node.get(11).asBoolean());
  }

  @Override
  public void close() throws IOException {
    scratch.close();
  }
}

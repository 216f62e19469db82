package org.shiju.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An evaluation as one JSON object. Keys of it are told in src/docs/evaluate.md. */
final class EvaluatedJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final Scores scores;
  private final int errors;
  private final @Nullable Comparison against;

  /** Keeps decimals as printed, 0.9900 and not 0.99. */
  private final JsonNodeFactory nodes = JsonNodeFactory.withExactBigDecimals(true);

  EvaluatedJson(Evaluated evaluated) {
    this.scores = evaluated.scores();
    this.errors = evaluated.errors();
    this.against = evaluated.against();
  }

  /** Indented by two, with LF, as other JSON of the program. */
  static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }

  String json() {
    ObjectNode json = nodes.objectNode();
    json.put("documents", scores.sheets().size());
    ArrayNode missing = json.putArray("missing_documents");
    scores.missing().forEach(missing::add);
    json.put("ungrounded", scores.total().ungroundedFigures());
    json.put("gold", scores.gold());
    ObjectNode parts = json.putObject("parts");
    for (String part : Scores.PARTS) {
      Marks marks = scores.total().parts().get(part);
      parts.set(part, marks == null ? nodes.nullNode() : marks(nodes.objectNode(), marks));
    }
    ObjectNode accuracy = json.putObject("accuracy");
    for (String name : scores.shares()) {
      Share share = scores.share(name);
      ObjectNode one = accuracy.putObject(name);
      one.put("share", Scores.printed(share.accuracy()));
      one.put("right", share.right()).put("of", share.of());
    }
    ArrayNode indicators = json.putArray("indicators");
    for (String id : scores.indicators()) {
      marks(indicators.addObject().put("id", id), scores.total().indicator(id));
    }
    confusions(json.putArray("confusions"));
    worst(json.putArray("worst"));
    errors(json.putArray("errors"));
    json.set("against", against == null ? nodes.nullNode() : against(against));
    try {
      return MAPPER.writer(printer()).writeValueAsString(json) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
  }

  private static ObjectNode marks(ObjectNode into, Marks marks) {
    tally(into.putObject("strict"), marks.strict());
    tally(into.putObject("lenient"), marks.lenient());
    into.putObject("average")
        .put("precision", Scores.printed(marks.average(Tally::precision)))
        .put("recall", Scores.printed(marks.average(Tally::recall)))
        .put("f1", Scores.printed(marks.average(Tally::f1)));
    return into;
  }

  private static void tally(ObjectNode into, Tally tally) {
    into.put("precision", Scores.printed(tally.precision()))
        .put("recall", Scores.printed(tally.recall()))
        .put("f1", Scores.printed(tally.f1()))
        .put("tp", tally.tp())
        .put("fp", tally.fp())
        .put("fn", tally.fn());
  }

  private void confusions(ArrayNode into) {
    for (Map.Entry<Sheet.Confusion, Integer> entry : scores.confusions()) {
      into.addObject()
          .put("gold", entry.getKey().gold())
          .put("said", entry.getKey().said())
          .put("count", entry.getValue());
    }
  }

  private void worst(ArrayNode into) {
    for (String name : scores.worst()) {
      List<Place> places = scores.errors(name);
      ObjectNode one = into.addObject().put("document", name).put("errors", places.size());
      for (String part : Place.PARTS) {
        one.put(part, places.stream().filter(p -> p.part().equals(part)).count());
      }
    }
  }

  private void errors(ArrayNode into) {
    for (Scores.Wrong wrong : scores.wrong(errors)) {
      Place place = wrong.place();
      into.addObject()
          .put("document", wrong.document())
          .put("part", place.part())
          .put("kind", place.kind())
          .put("start", place.start())
          .put("surface", told(place.surface()))
          .put("gold", told(place.gold()))
          .put("said", told(place.said()))
          .put("around", told(place.around()));
    }
  }

  private ObjectNode against(Comparison comparison) {
    ObjectNode json = nodes.objectNode();
    changes(json.putArray("better"), comparison.better());
    changes(json.putArray("worse"), comparison.worse());
    ArrayNode documents = json.putArray("documents");
    comparison
        .documents()
        .forEach(
            (name, n) ->
                documents
                    .addObject()
                    .put("document", name)
                    .put("better", n.better())
                    .put("worse", n.worse()));
    return json;
  }

  private static void changes(ArrayNode into, List<Comparison.Change> changes) {
    for (Comparison.Change change : changes) {
      Place place = change.place();
      into.addObject()
          .put("document", change.document())
          .put("part", place.part())
          .put("kind", place.kind())
          .put("start", place.start())
          .put("surface", told(place.surface()))
          .put("gold", told(place.gold()))
          .put("before", told(change.before()))
          .put("now", told(change.now()));
    }
  }

  private static @Nullable String told(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}

package org.shiju.clean;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shiju.rules.Node;

/** One rule of {@code furniture.yaml}; the file's head says what each key means. */
record LineRule(
    String id,
    Set<Zone> zones,
    Set<String> whole,
    Set<String> shapes,
    Phrases starts,
    Phrases ends,
    Phrases contains,
    Phrases containsAll,
    Words madeOf,
    boolean symbols,
    int pieces,
    int pieceMax,
    Phrases without,
    Set<String> below,
    int max,
    boolean sentence,
    boolean list,
    boolean above) {

  static LineRule of(Node node, Map<String, Node> words) {
    node.only(
        "id",
        "zones",
        "whole",
        "shape",
        "starts",
        "ends",
        "contains",
        "contains_all",
        "made_of",
        "digits",
        "symbols",
        "pieces",
        "piece_max",
        "below",
        "without",
        "max",
        "sentence",
        "list",
        "above",
        "examples");
    Set<String> group = new TreeSet<>();
    for (String name : node.textsOrNone("made_of")) {
      Node named = words.get(name);
      if (named == null) {
        throw node.fault("no words are called '" + name + "'", "name a group under 'words'");
      }
      group.addAll(named.texts());
    }
    LineRule rule =
        new LineRule(
            node.need("id").text(),
            zones(node),
            Set.copyOf(node.textsOrNone("whole")),
            Set.copyOf(node.textsOrNone("shape")),
            phrases(node, "starts"),
            phrases(node, "ends"),
            phrases(node, "contains"),
            phrases(node, "contains_all"),
            new Words(group, flag(node, "digits")),
            flag(node, "symbols"),
            node.get("pieces").map(Node::integer).orElse(0),
            node.get("piece_max").map(Node::integer).orElse(8),
            phrases(node, "without"),
            Set.copyOf(node.textsOrNone("below")),
            node.get("max").map(Node::integer).orElse(60),
            flag(node, "sentence"),
            flag(node, "list"),
            flag(node, "above"));
    if (rule.isUnconditional()) {
      throw node.fault("rule '" + rule.id + "' matches every line", "give it a condition");
    }
    return rule;
  }

  private static Phrases phrases(Node node, String key) {
    return new Phrases(node.textsOrNone(key));
  }

  private static Set<Zone> zones(Node node) {
    Set<Zone> zones = EnumSet.noneOf(Zone.class);
    for (Node zone : node.need("zones").items()) {
      switch (zone.text()) {
        case "head" -> zones.add(Zone.HEAD);
        case "body" -> zones.add(Zone.BODY);
        case "tail" -> zones.add(Zone.TAIL);
        default ->
            throw zone.fault("no zone is called '" + zone.text() + "'", "use head, body or tail");
      }
    }
    return zones;
  }

  private static boolean flag(Node node, String key) {
    return node.get(key).map(Node::flag).orElse(false);
  }

  private boolean isUnconditional() {
    return whole.isEmpty()
        && shapes.isEmpty()
        && starts.isEmpty()
        && ends.isEmpty()
        && contains.isEmpty()
        && containsAll.isEmpty()
        && madeOf.isEmpty()
        && pieces == 0
        && !symbols;
  }

  String name() {
    return "furniture.yaml#" + id;
  }

  /** Whether the rule asks for no marked line above, or for the one there is. */
  boolean follows(@Nullable LineRule above) {
    return below.isEmpty() || above != null && below.contains(above.id());
  }

  /** Whether the line is furniture of this kind, wherever it stands. */
  boolean matches(Line line) {
    return line.length() <= max
        && (sentence || !line.isSentence())
        && (whole.isEmpty() || whole.contains(line.core()))
        && (starts.isEmpty() || starts.open(line))
        && (ends.isEmpty() || ends.close(line))
        && (shapes.isEmpty() || shapes.contains(line.shape()))
        && (contains.isEmpty() || contains.anyIn(line))
        && containsAll.allIn(line)
        && (madeOf.isEmpty() || madeOf.make(line.squeezed()))
        && (!symbols || line.core().isEmpty())
        && (pieces == 0 || line.pieces() >= pieces && line.longest() <= pieceMax)
        && !without.anyIn(line);
  }
}

package org.shiju.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One value of a rule file (a mapping, a list or a text) that remembers its place, so that every
 * complaint names file and line.
 *
 * <p>Readers take a mapping apart with {@link #need}, {@link #get} and {@link #texts} and call
 * {@link #only} first, so that a misspelt key is a fault and not a silence.
 */
public final class Node {
  private final Place place;

  /** Where its key stands; its own place where it has none. */
  private final Place key;

  private final @Nullable String text;
  private final @Nullable List<Node> items;
  private final @Nullable Map<String, Node> entries;

  private Node(
      Place place,
      Place key,
      @Nullable String text,
      @Nullable List<Node> items,
      @Nullable Map<String, Node> entries) {
    this.place = place;
    this.key = key;
    this.text = text;
    this.items = items;
    this.entries = entries;
  }

  static Node text(Place place, String text) {
    return new Node(place, place, text, null, null);
  }

  static Node list(Place place, List<Node> items) {
    return new Node(place, place, null, Collections.unmodifiableList(items), null);
  }

  static Node map(Place place, Map<String, Node> entries) {
    return new Node(place, place, null, null, Collections.unmodifiableMap(entries));
  }

  /** The same value under a key that stands at a place. */
  Node under(Place at) {
    return new Node(place, at, text, items, entries);
  }

  /** Path of its file below the rules folder, {@code rule-of-law/disputes.yaml}. */
  public String file() {
    return place.file();
  }

  /** Where it stands, for a person. */
  public Place place() {
    return place;
  }

  /** Where its key stands, for faults of the key itself. */
  public Place key() {
    return key;
  }

  /** Line in the file, from 1. */
  public int line() {
    return place.line();
  }

  /** Whether it was read from YAML and has its examples; the packed form has none. */
  public boolean isWritten() {
    return place.written();
  }

  public boolean isText() {
    return text != null;
  }

  public boolean isList() {
    return items != null;
  }

  public boolean isMap() {
    return entries != null;
  }

  /** The text of a scalar. */
  public String text() {
    if (text == null) {
      throw fault("a single text is wanted here", "write one word or number");
    }
    return text;
  }

  /** A scalar as a whole number. */
  public int integer() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw fault("'" + text() + "' is no whole number", "write digits only");
    }
  }

  /** A scalar as an exact decimal. */
  public BigDecimal decimal() {
    try {
      return new BigDecimal(text());
    } catch (NumberFormatException e) {
      throw fault("'" + text() + "' is no number", "write digits, with a point if need be");
    }
  }

  /** A scalar {@code true} or {@code false}. */
  public boolean flag() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw fault("'" + text() + "' is neither true nor false", "write true or false");
    };
  }

  /** The members of a list. */
  public List<Node> items() {
    if (items == null) {
      throw fault("a list is wanted here", "begin each line with '- '");
    }
    return items;
  }

  /** The entries of a mapping, in file order. */
  public Map<String, Node> entries() {
    if (entries == null) {
      throw fault("a mapping is wanted here", "write 'key: value' lines");
    }
    return entries;
  }

  public Optional<Node> get(String key) {
    return Optional.ofNullable(entries().get(key));
  }

  /** The value of a key that must be there. */
  public Node need(String key) {
    Node value = entries().get(key);
    if (value == null) {
      throw fault("'" + key + "' is missing", "add '" + key + ": …'");
    }
    return value;
  }

  /** The texts of a list that must be there; a single text counts as a list of one. */
  public List<String> texts(String key) {
    return need(key).texts();
  }

  /** The texts of a list, or none where the key is absent. */
  public List<String> textsOrNone(String key) {
    return get(key).map(Node::texts).orElse(List.of());
  }

  /** This node as a list of words, none of them empty; a single text counts as a list of one. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Node item : isText() ? List.of(this) : items()) {
      if (item.text().isEmpty()) {
        throw item.fault("an empty word", "write it, or drop the line");
      }
      texts.add(item.text());
    }
    return texts;
  }

  /** The texts of a list, of which some may be empty: signs that are not there. */
  public List<String> signs() {
    return items().stream().map(Node::text).toList();
  }

  public @Nullable String textOrNull(String key) {
    return get(key).map(Node::text).orElse(null);
  }

  /** Refuses a mapping with any other key; returns this node. */
  public Node only(String... keys) {
    List<String> known = List.of(keys);
    for (Map.Entry<String, Node> entry : entries().entrySet()) {
      if (!known.contains(entry.getKey())) {
        throw entry.getValue().unknown("key", entry.getKey(), known);
      }
    }
    return this;
  }

  /** This node without the examples of rules that are none of these. */
  Node withExamplesOf(Set<String> ids) {
    if (items != null) {
      return list(place, items.stream().map(item -> item.withExamplesOf(ids)).toList()).under(key);
    }
    if (entries == null) {
      return this;
    }
    String rule = place.rule();
    Map<String, Node> kept = new LinkedHashMap<>();
    entries.forEach(
        (key, value) -> {
          if (!key.equals(PackedRules.EXAMPLES) || rule != null && ids.contains(rule)) {
            kept.put(key, value.withExamplesOf(ids));
          }
        });
    return map(place, kept).under(key);
  }

  /** A key that is none of those that may stand here. */
  public RuleException unknown(String what, String name, Collection<String> known) {
    return new RuleException(key, "unknown " + what + " '" + name + "'", Near.remedy(name, known));
  }

  /** A fault at this place. */
  public RuleException fault(String what, String remedy) {
    return new RuleException(place, what, remedy);
  }
}

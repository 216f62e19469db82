package org.shiju.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found in one document (人工标注). What was not annotated is null and not judged.
 *
 * @param text the document
 * @param figures that must be found, in order of the text
 * @param optional where figures are neither wanted nor wrong
 * @param turns where roles begin
 * @param metadata by field; no value for what the document does not say
 */
record Gold(
    String name,
    Characters text,
    @Nullable List<Figure> figures,
    List<Extent> optional,
    @Nullable List<Turn> turns,
    @Nullable Set<Heading> headings,
    @Nullable Set<Check> checks,
    @Nullable Map<String, List<String>> metadata) {

  /** From here on the text has a role, until the next turn: 41 achievements. */
  record Turn(int start, String role) {}

  /** Whether a figure there is neither wanted nor wrong. */
  boolean isOptional(Extent extent) {
    return optional.stream().anyMatch(extent::touches);
  }
}

package org.shiju.model;

import java.util.List;

/**
 * The shape of a document: its sections in text order (parents before children), its metadata, and
 * doubts.
 *
 * @param sections together they cover the whole text
 */
public record Outline(List<Section> sections, Metadata metadata, List<Warning> warnings) {
  public Outline {
    sections = List.copyOf(sections);
    warnings = List.copyOf(warnings);
  }
}

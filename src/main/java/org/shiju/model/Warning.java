package org.shiju.model;

/**
 * A doubt about a document, with its place.
 *
 * @param code what kind of doubt, snake_case and stable: {@code year_differs}
 * @param span where in the text; {@code [0, 0)} where it concerns the whole document
 * @param message for a person, in English, without a line break
 */
public record Warning(String code, Span span, String message) {}

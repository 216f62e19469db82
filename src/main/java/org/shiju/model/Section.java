package org.shiju.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of the document: a heading with all that stands under it, or a stretch with one role and
 * no heading.
 *
 * <p>Spans of one level do not overlap, children lie inside their parents, all together they cover
 * the text, and the deepest section over a character gives its role.
 *
 * @param span from the line of the heading to the next heading of its level or a higher one
 * @param role what the part is for
 * @param theme its subject; null where none fits
 * @param level 1 for {@code 一、}, 2 for {@code (一)}, 3 for {@code 1.}, 4 for {@code (1)}; 0 for
 *     title, preamble, signature and furniture, and for a turn of role without heading the level of
 *     a child of its parent
 * @param marker the numbering as printed, {@code 一、}; null where there is none
 * @param heading the heading without its marker; null where there is none
 * @param headingStart where the heading's marker (or its first character) stands; null without
 *     heading
 * @param rule the rule that made the section, {@code headings.yaml#han-number}
 */
public record Section(
    Span span,
    SectionRole role,
    @Nullable Theme theme,
    int level,
    @Nullable String marker,
    @Nullable String heading,
    @Nullable Integer headingStart,
    String rule) {}

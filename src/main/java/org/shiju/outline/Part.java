package org.shiju.outline;

import org.jspecify.annotations.Nullable;
import org.shiju.model.SectionRole;

/**
 * The beginning of a part of the text; it lasts until the next part of its level or a higher one.
 *
 * @param start where its first line begins
 * @param heading its heading; null for a turn of role, the head and the closing
 */
record Part(int start, int level, SectionRole role, @Nullable Heading heading, String rule) {}

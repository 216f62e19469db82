package org.shiju.coverage;

import org.jspecify.annotations.Nullable;

/**
 * What a report makes of an expectation that it speaks of.
 *
 * @param expectation its id
 * @param yields whether a figure of one of its indicators was found
 * @param missing where none was, a figure in a sentence that speaks of it; null where there is none
 */
record Said(String expectation, boolean yields, @Nullable Quoted missing) {}

/**
 * Results held against what a reader annotated: gold, scores, floors, and a first draft of gold.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.evaluate;

import org.jspecify.annotations.NullMarked;

/**
 * Results held against what a reader annotated: gold, scores, floors, and a first draft of gold.
 */
@NullMarked
package org.shiju.evaluate;

import org.jspecify.annotations.NullMarked;

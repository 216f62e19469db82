/** Scores computed by hand, and the same scores by another program. */
@NullMarked
package org.shiju.evaluate;

import org.jspecify.annotations.NullMarked;

/** Output forms: JSON, JSON Lines, CSV; code-point offsets; stable order. */
@NullMarked
package org.shiju.write;

import org.jspecify.annotations.NullMarked;

/**
 * Output forms: JSON, JSON Lines, CSV; code-point offsets; stable order.
 *
 * <p>API: {@link org.shiju.write.JsonReport} and {@link org.shiju.write.Schema}; the rest is
 * internal and may change in any version.
 */
@NullMarked
package org.shiju.write;

import org.jspecify.annotations.NullMarked;

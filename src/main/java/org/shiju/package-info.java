/**
 * The pipeline from a raw report to its figures; start at {@link org.shiju.Shiju}.
 *
 * <p>API: all of it.
 */
@NullMarked
package org.shiju;

import org.jspecify.annotations.NullMarked;

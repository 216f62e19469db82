/** The pipeline from a raw report to its figures; start at {@link org.shiju.Shiju}. */
@NullMarked
package org.shiju;

import org.jspecify.annotations.NullMarked;

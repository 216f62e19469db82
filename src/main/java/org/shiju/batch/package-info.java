/**
 * Many documents: workers, order, error records.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.batch;

import org.jspecify.annotations.NullMarked;

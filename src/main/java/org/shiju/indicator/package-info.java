/**
 * The catalogue id of a measurement.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.indicator;

import org.jspecify.annotations.NullMarked;

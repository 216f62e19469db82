/** The catalogue id of a measurement. */
@NullMarked
package org.shiju.indicator;

import org.jspecify.annotations.NullMarked;

/** Cases of the mapping from measurements to the catalogue. */
@NullMarked
package org.shiju.indicator;

import org.jspecify.annotations.NullMarked;

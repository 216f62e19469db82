/** Numerals, then quantities with value, unit, kind and bound; and why a numeral is none. */
@NullMarked
package org.shiju.quantity;

import org.jspecify.annotations.NullMarked;
